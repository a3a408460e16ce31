import type { OfficialAsk } from '@/contract/customer/official'
import type { PersonFacts } from '@/domain/official/check-person'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay, MINUTE_MS } from '@/domain/time/china'
import { doorCodeNow } from '../door-code/door-code'
import { technicianByBadge } from '../repositories/badges'
import type { TicketDocument } from '../repositories/ticket-document'
import { ticketsNewestFirst } from '../repositories/tickets'
import type { Services } from '../services'

type PersonAsk = Extract<OfficialAsk, { kind: 'person' }>

const VISITS_MOST = 20
/** Whoever reads a code aloud may be overtaken by the next one. */
const GRACE_MS = MINUTE_MS

/** What the record, and the caller's own visits, say of somebody who gives that badge and name. */
export const personFacts = async (
  services: Services,
  actor: Actor,
  { value, name, code }: PersonAsk,
  now: number,
): Promise<PersonFacts> => {
  const technician = await technicianByBadge(services.db, value.toUpperCase())
  const isOnRecord = technician !== null && isSameName(technician.name, name)
  const today = chinaDay(now)
  const isCertified = isOnRecord && technician.certificates.some(({ until }) => until >= today)
  if (actor.kind !== 'customer' || !isOnRecord) return { isOnRecord, isCertified, visits: null }
  const tickets = await ticketsNewestFirst(services.db, { equal: { openid: actor.openid } }, VISITS_MOST)
  const visits = await Promise.all(
    tickets.filter(isGoingOn).map(async (ticket) => ({
      ticketNo: ticket.ticketNo,
      isTheirs:
        'assignment' in ticket.state && ticket.state.assignment.technicianId === technician.technicianId,
      codeIsRight: code === undefined ? null : await isCodeOf(services, ticket, code, now),
    })),
  )
  return { isOnRecord, isCertified, visits }
}

const isGoingOn = ({ state: { status } }: TicketDocument): boolean =>
  status === 'assigned' || status === 'enRoute' || status === 'onSite'

const isCodeOf = async (
  services: Services,
  ticket: TicketDocument,
  code: string,
  now: number,
): Promise<boolean> => {
  const codes = await Promise.all([now, now - GRACE_MS].map((at) => doorCodeNow(services, ticket, at)))
  return codes.some((one) => one?.code === code)
}

const isSameName = (one: string, other: string): boolean =>
  one.normalize('NFKC').replace(/\s/g, '') === other.normalize('NFKC').replace(/\s|师傅$/g, '')
