import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { callCustomer } from '@/contract/staff/technician'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import { HOUR_MS } from '@/domain/time/china'
import { onceOnly } from '../../shared/idempotency'
import { type Masked, privateNumbers } from '../../shared/private-numbers'
import { technicianById } from '../../shared/repositories/places'
import type { TicketDocument } from '../../shared/repositories/ticket-document'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { ticketSeenBy } from '../../shared/ticket/seen'

/** Long enough for a call that is not answered at once, and for the customer's own call back. */
const NUMBER_MS = 2 * HOUR_MS

/** Who may be called about a visit: it lies ahead, goes on, or has just been. */
const MAY_CALL: readonly TicketStatus[] = ['assigned', 'enRoute', 'onSite', 'awaitingPart', 'completed']

const ref = z.object({ number: z.string(), expiresAt: z.number() })

/**
 * The customer's own number never leaves the server. The binding is made before it is noted: it is idempotent by
 * its key, so a repetition finds the same number.
 */
export const technicianCallRoute = route(callCustomer, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  const masked = ticket === null ? null : await numberFor(services, ticket, actor, now)
  const intent = { actor, endpoint: callCustomer.name, request }
  const outcome = await onceOnly(services, intent, ref, async () => {
    if (ticket === null || masked === null) return { ok: false, code: 'NOT_FOUND' }
    if (!MAY_CALL.includes(ticket.status)) return { ok: false, code: 'NOT_IN_THIS_STATE' }
    if (!masked.ok) return { ok: false, code: 'CALL_UNAVAILABLE' }
    return { ok: true, ref: { number: masked.number, expiresAt: masked.expiresAt } }
  })
  return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
})

const numberFor = async (
  services: Services,
  { ticketNo, status, report }: TicketDocument,
  actor: Actor,
  now: number,
): Promise<Masked | null> => {
  if (actor.kind !== 'staff' || actor.technicianId === null) return null
  if (!MAY_CALL.includes(status)) return { ok: false, cause: 'not in this state' }
  const technician = await technicianById(services.db, actor.technicianId)
  const pair = {
    key: `${ticketNo}:${actor.technicianId}`,
    caller: technician?.phone ?? null,
    callee: report.contact.phone,
    ttlMs: NUMBER_MS,
  }
  const masked = await privateNumbers(services).bind(pair, now)
  if (!masked.ok) services.log({ level: 'warn', what: 'no masked number', cause: masked.cause })
  return masked
}
