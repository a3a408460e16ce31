import { addDays, chinaDay, daysBetween } from '@/domain/time/china'
import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Ticket, TicketReservation } from '../ticket'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** A part may take up to 90 days: beyond that the law gives an exchange, which a person decides. */
const PART_WAIT_MAX_DAYS = 90

export const depart = (ticket: Ticket, by: Actor, now: number): Decision =>
  isIn(ticket, 'assigned')
    ? decided(
        ticket,
        { state: { ...ticket.state, status: 'enRoute', at: now } },
        { type: 'departed', technicianName: ticket.state.assignment.name },
        by,
        now,
      )
    : notNow

export const arrive = (ticket: Ticket, by: Actor, now: number): Decision =>
  isIn(ticket, 'enRoute')
    ? decided(
        ticket,
        { state: { ...ticket.state, status: 'onSite', at: now } },
        { type: 'arrived', technicianName: ticket.state.assignment.name },
        by,
        now,
      )
    : notNow

export const awaitPart = (ticket: Ticket, command: Of<'awaitPart'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'assigned', 'onSite')) return notNow
  const { partName, expectedOn, reservation } = command
  const today = chinaDay(now)
  const wait = daysBetween(today, expectedOn)
  if (wait < 0 || daysBetween(addDays(today, PART_WAIT_MAX_DAYS), expectedOn) > 0)
    return refused('WINDOW_NOT_AVAILABLE')
  const { acceptance, dispatch, assignment } = ticket.state
  // the place is given back: the part decides when somebody comes again
  return decided(
    ticket,
    {
      seat: null,
      promise: null,
      feeAsk: null,
      reservations: withOne(ticket, reservation),
      state: { status: 'awaitingPart', at: now, acceptance, dispatch, assignment, partName, expectedOn },
    },
    { type: 'partAwaited', partName, expectedOn },
    by,
    now,
  )
}

/** Told as the waiting itself is: with the day that counts now. */
export const promisePart = (
  ticket: Ticket,
  { expectedOn }: Of<'promisePart'>,
  by: Actor,
  now: number,
): Decision => {
  if (!isIn(ticket, 'awaitingPart') || ticket.state.expectedOn === expectedOn) return notNow
  if (expectedOn < chinaDay(now)) return refused('DAY_IS_PAST')
  const { partName } = ticket.state
  return decided(
    ticket,
    { state: { ...ticket.state, expectedOn } },
    { type: 'partAwaited', partName, expectedOn },
    by,
    now,
  )
}

/** Back to the outlet, which names a technician and a day anew. */
export const partArrived = (
  ticket: Ticket,
  { reservation }: Of<'partArrived'>,
  by: Actor,
  now: number,
): Decision => {
  if (!isIn(ticket, 'awaitingPart')) return notNow
  const { acceptance, dispatch, partName } = ticket.state
  return decided(
    ticket,
    {
      state: { status: 'dispatched', at: now, acceptance, dispatch },
      needsWindow: true,
      rescheduled: 0,
      reservations: withOne(ticket, reservation),
    },
    { type: 'partArrived', partName },
    by,
    now,
  )
}

/** Done means: the customer says so, by code or signature, and nothing was charged above what was agreed. */
export const complete = (ticket: Ticket, command: Of<'complete'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'onSite')) return notNow
  const { work, confirmation } = command
  const { acceptance, dispatch, assignment } = ticket.state
  if (confirmation.kind === 'code' && confirmation.code !== ticket.confirmationCode) {
    return refused('CONFIRMATION_CODE_WRONG')
  }
  if (work.fees.reduce((sum, fee) => sum + fee.amountFen, 0) !== work.totalFen)
    return refused('FEE_TOTAL_WRONG')
  if (work.totalFen > acceptance.capFen) return refused('FEE_ABOVE_CAP')
  if (work.mediaIds.length === 0) return refused('PHOTO_NEEDED')
  return decided(
    ticket,
    {
      feeAsk: null,
      queued: null,
      reservations: [],
      state: {
        status: 'completed',
        at: now,
        acceptance,
        dispatch,
        assignment,
        completion: { ...work, at: now, confirmedBy: confirmation.kind },
      },
    },
    {
      type: 'completed',
      technicianName: assignment.name,
      totalFen: work.totalFen,
      summary: work.summary,
      confirmedBy: confirmation.kind,
    },
    by,
    now,
  )
}

const withOne = (
  { reservations }: Ticket,
  more: TicketReservation | undefined,
): readonly TicketReservation[] => (more === undefined ? reservations : [...reservations, more])
