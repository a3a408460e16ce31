import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Terms } from '../terms'
import { freshVisit, type Ticket } from '../ticket'
import { isInWindow, isWindowOpen, windowEnd, windowStart } from '../window'
import { isPlaceFor } from '../work'
import { type Decision, decided, isIn, notNow, refused } from './decision'
import { letGo } from './letting-go'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * Another window: the old place goes and the new one comes in one decision. Customers keep a cut-off and a limit,
 * unless it was us who could not keep the window; staff may do it for them until the technician sets off.
 */
export const reschedule = (
  ticket: Ticket,
  command: Of<'reschedule'>,
  by: Actor,
  now: number,
  terms: Terms,
): Decision => {
  if (!isIn(ticket, 'submitted', 'accepted', 'dispatched', 'assigned')) return notNow
  const { wish, seat, reason } = command
  const from = ticket.report.wish
  if (!isWindowOpen(wish, now, terms.horizonDays)) return refused('WINDOW_NOT_AVAILABLE')
  if (isInWindow(wish, from) && !ticket.needsWindow) return refused('WINDOW_NOT_AVAILABLE')
  if (seat !== null && !isPlaceFor(seat, { ...ticket.report, wish })) return refused('SEAT_UNKNOWN')
  const isOurs = ticket.needsWindow || by.kind !== 'customer'
  if (!isOurs && isPastCutoff(ticket, now, terms)) return refused('RESCHEDULE_TOO_LATE')
  if (!isOurs && ticket.rescheduled >= terms.reschedulesMost) return refused('RESCHEDULES_USED_UP')

  const outletId = 'dispatch' in ticket.state ? ticket.state.dispatch.outletId : null
  const stays = outletId === null || seat?.outletId === outletId
  return decided(
    ticket,
    {
      report: { ...ticket.report, wish },
      seat,
      needsWindow: false,
      rescheduled: isOurs ? ticket.rescheduled : ticket.rescheduled + 1,
      promise: null,
      queued: null,
      ...(stays
        ? { state: backToOutlet(ticket.state, now) }
        : { ...letGo(ticket.state, now), declinedBy: [] }),
    },
    {
      type: 'rescheduled',
      from: { date: from.date, half: from.half },
      to: wish,
      booked: seat !== null,
      letGo: !stays,
      side: by.kind === 'customer' ? 'customer' : 'staff',
      reason,
    },
    by,
    now,
  )
}

/** By when the customer may put it off alone. A window that has gone by has no cut-off any more. */
export const isPastCutoff = (ticket: Pick<Ticket, 'report'>, now: number, terms: Terms): boolean => {
  const { wish } = ticket.report
  return now > windowStart(wish) - terms.rescheduleCutoffMs && now <= windowEnd(wish)
}

/** Limited, so that it stays worth something; it moves the ticket up in the dispatcher's list. */
export const chase = (ticket: Ticket, by: Actor, now: number, terms: Terms): Decision => {
  if (!isIn(ticket, 'submitted', 'accepted', 'dispatched', 'assigned', 'enRoute', 'awaitingPart'))
    return notNow
  const { times, lastAt } = ticket.chased ?? { times: 0, lastAt: Number.NEGATIVE_INFINITY }
  if (times >= terms.chasesMost) return refused('CHASES_USED_UP')
  if (now < lastAt + terms.chaseEveryMs) return refused('CHASE_TOO_SOON')
  return decided(
    ticket,
    { chased: { times: times + 1, lastAt: now } },
    { type: 'chased', times: times + 1 },
    by,
    now,
  )
}

/** Once a visit: a second delay is a person's to explain. */
export const runLate = (ticket: Ticket, command: Of<'runLate'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'assigned', 'enRoute')) return notNow
  const { promisedAt } = command
  const isDue = now > windowEnd(ticket.report.wish) && promisedAt > now
  if (!isDue || ticket.promise !== null || ticket.needsWindow) return notNow
  return decided(
    ticket,
    { promise: { at: promisedAt, times: 1 } },
    { type: 'ranLate', promisedAt, technicianName: ticket.state.assignment.name },
    by,
    now,
  )
}

/** The door stayed closed: the outlet keeps the ticket, the customer picks another window. */
export const nobodyHome = (ticket: Ticket, command: Of<'nobodyHome'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'enRoute', 'onSite')) return notNow
  const { acceptance, dispatch, assignment } = ticket.state
  return decided(
    ticket,
    {
      state: { status: 'dispatched', at: now, acceptance, dispatch },
      seat: freshVisit.seat,
      needsWindow: true,
      promise: null,
      feeAsk: null,
    },
    { type: 'nobodyHome', technicianName: assignment.name, reason: command.reason },
    by,
    now,
  )
}

/** A technician is named for a day; another day needs the naming anew. */
const backToOutlet = (state: Ticket['state'], now: number): Ticket['state'] => {
  if (state.status !== 'assigned') return state
  const { acceptance, dispatch } = state
  return { status: 'dispatched', at: now, acceptance, dispatch }
}
