import type { Errand } from '@/contract/booking'
import type { ErrorCode } from '@/contract/error-code'
import { centroidOf } from '@/domain/dispatch/centroids'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import { placeOf } from '@/domain/dispatch/need-of'
import { skillFor } from '@/domain/dispatch/place'
import { coarse } from '@/domain/field/position'
import { planWork } from '@/domain/installation/plan-work'
import type { Actor } from '@/domain/ticket/actor'
import { workOf } from '@/domain/ticket/work'
import { isKnownDivision } from '../divisions'
import type { Services } from '../services'
import { ticketSeenBy } from '../ticket/seen'

/** What an errand needs of the outlets. */
export interface BookingNeed {
  divisionCode: string
  /** Where the way is measured from; null where even the division's middle is unknown. */
  from: Coordinates | null
  skill: string
  crew: number
  /** The outlet that has the ticket already: asked first. */
  outletId: string | null
  /** Outlets that gave the ticket back. */
  without: readonly string[]
}

type Found = { ok: true; need: BookingNeed } | { ok: false; code: ErrorCode }

/** Until the technician sets off; then it is no errand to be booked any more. */
const bookable = ['submitted', 'accepted', 'dispatched', 'assigned']

export const needOf = async (
  services: Services,
  actor: Actor,
  errand: Errand,
  now: number,
): Promise<Found> => {
  if (errand.kind === 'ticket') return needOfTicket(services, actor, errand.ticketNo, now)
  const { divisionCode, line } = errand
  if (!isKnownDivision(divisionCode)) return { ok: false, code: 'DIVISION_UNKNOWN' }
  const from = (errand.at && coarse(errand.at)) ?? centroidOf(divisionCode)?.at ?? null
  const { skill, crew } =
    errand.kind === 'repair'
      ? { skill: skillFor('repair', line), crew: 1 }
      : planWork(errand.installation, line)
  return { ok: true, need: { divisionCode, from, skill, crew, outletId: null, without: [] } }
}

const needOfTicket = async (
  { db }: Services,
  actor: Actor,
  ticketNo: string,
  now: number,
): Promise<Found> => {
  const ticket = await ticketSeenBy(db, actor, ticketNo, now)
  if (ticket === null) return { ok: false, code: 'NOT_FOUND' }
  if (!bookable.includes(ticket.status)) return { ok: false, code: 'NOT_IN_THIS_STATE' }
  const { divisionCode } = ticket.report.address
  const { skill, crew } = workOf(ticket.report)
  const from = placeOf(ticket)?.at ?? null
  const need = { divisionCode, from, skill, crew, outletId: ticket.outletId, without: ticket.declinedBy }
  return { ok: true, need }
}
