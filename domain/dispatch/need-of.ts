import { symptomOf } from '@/contract/ticket/symptom'
import type { Calendar } from '@/domain/booking/calendar'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { modelOf } from '@/domain/catalogue/model-of'
import { coarse } from '@/domain/field/position'
import { planWork } from '@/domain/installation/plan-work'
import type { Ticket } from '@/domain/ticket/ticket'
import { windowEnd } from '@/domain/ticket/window'
import { workOf } from '@/domain/ticket/work'
import type { Footing } from './automatic'
import { type Centroid, centroidOf } from './centroids'
import type { Coordinates } from './coordinates'
import { likelyPieceOf } from './likely-part'
import type { LikelyPart, Need } from './need'

/**
 * What a ticket needs of an outlet, as it is now.
 * @param at where it is looked at from: see {@link placeOf} @param day `2026-03-14`: whose catalogue counts
 */
export const needOf = (ticket: Ticket, at: Coordinates, day: string): Need => {
  const { report, seat } = ticket
  const { skill, crew } = workOf(report)
  return {
    ticketNo: ticket.ticketNo,
    divisionCode: report.address.divisionCode,
    at,
    skill,
    window: { date: report.wish.date, half: report.wish.half },
    crew,
    likelyPart: likelyPieceFor(report, day),
    seatAt: seat?.outletId ?? null,
    declinedBy: ticket.declinedBy,
  }
}

/** What will probably be replaced at that visit. */
export const likelyPieceFor = (report: Ticket['report'], day: string): LikelyPart | null =>
  report.kind === 'repair'
    ? likelyPieceOf(report.fault.symptom, modelOf(report.product, catalogueOn(day)), catalogueOn(day))
    : null

/** How near a place is to the door. */
export interface Place {
  at: Coordinates
  precision: Centroid['precision'] | 'door'
}

/**
 * Where a ticket's door is taken to be: where the customer marked it, else the middle of its division; null where
 * nothing at all is known. Rounded, since from the ways that are kept and shown the very house could be worked out.
 */
export const placeOf = ({ report }: Pick<Ticket, 'report'>): Place | null => {
  const { at, divisionCode } = report.address
  return at === undefined ? centroidOf(divisionCode) : { at: coarse(at), precision: 'door' }
}

/** How far what is known of a ticket can be relied on. @param now epoch ms */
export const footingOf = (ticket: Ticket, place: Place | null, calendar: Calendar, now: number): Footing => ({
  kind: ticket.kind,
  place: footingPlace(place),
  hasWindow: !ticket.needsWindow && windowEnd(ticket.report.wish) > now,
  dayIsKnown: calendar(ticket.report.wish.date) !== null,
  lineIsKnown: ticket.report.product.line !== 'unknown',
  isSafety: isDangerous(ticket),
  roundsBefore: ticket.rounds,
})

const footingPlace = (place: Place | null): Footing['place'] => {
  if (place === null || place.precision === 'province') return 'far'
  return place.precision === 'door' ? 'door' : 'division'
}

const isDangerous = ({ report }: Ticket): boolean =>
  report.kind === 'repair'
    ? symptomOf(report.fault.symptom).safety
    : planWork(report.installation, report.product.line).safety.length > 0
