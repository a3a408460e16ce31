import { createHmac } from 'node:crypto'
import type { DoorCodes } from '@/contract/staff/technician'
import { DOOR_STEP_MS, DOOR_STEPS_A_DAY, doorCodeTurnsAt, doorStepOf } from '@/domain/field/door-code'
import type { Ticket } from '@/domain/ticket/ticket'
import { momentOf } from '@/domain/time/china'
import { serverSecret } from '../repositories/server-secret'
import type { Services } from '../services'

/** Who comes, and for which visit: another technician, or another visit, has other codes. */
type Visit = Pick<Ticket, 'ticketNo' | 'state'>

/** What the customer compares with at the door; null where nobody is on the way to it. */
export const doorCodeNow = async (
  services: Services,
  ticket: Visit,
  now: number,
): Promise<{ code: string; turnsAt: number } | null> => {
  const { status } = ticket.state
  if (status !== 'assigned' && status !== 'enRoute' && status !== 'onSite') return null
  const secret = await serverSecret(services, 'door-code')
  return { code: codeOf(secret, ticket, doorStepOf(now)), turnsAt: doorCodeTurnsAt(now) }
}

/** The codes of a whole day, so that a phone without a net can tell them. @param day `2026-03-14` */
export const doorCodesOfDay = (secret: string, visit: Visit, day: string): DoorCodes => {
  const from = momentOf(day)
  const first = doorStepOf(from)
  const codes = Array.from({ length: DOOR_STEPS_A_DAY }, (_, step) => codeOf(secret, visit, first + step))
  return { from, stepMs: DOOR_STEP_MS, codes: codes.join('') }
}

const codeOf = (secret: string, { ticketNo, state }: Visit, step: number): string => {
  const visit = 'assignment' in state ? `${state.assignment.technicianId}\n${state.assignment.at}` : ''
  const mac = createHmac('sha256', secret).update([ticketNo, visit, step].join('\n')).digest()
  // 2^48 is so much more than a million that no code is likelier than another by what one could notice
  return String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}
