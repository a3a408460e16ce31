import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Terms } from '../terms'
import { freshVisit, type Ticket } from '../ticket'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** A completed visit is closed by the customer's rating, by the time limit, or by hand with a reason. */
export const close = (
  ticket: Ticket,
  command: Of<'close'>,
  by: Actor,
  now: number,
  terms: Terms,
): Decision => {
  if (!isIn(ticket, 'completed')) return notNow
  if (by.kind === 'clock' && now < ticket.state.completion.at + terms.closeAfterMs) return notNow
  return decided(
    ticket,
    { state: { ...ticket.state, status: 'closed', at: now } },
    { type: 'closed', reason: command.reason },
    by,
    now,
  )
}

/** Free of charge until the technician sets off. */
export const cancel = (ticket: Ticket, command: Of<'cancel'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'submitted', 'accepted', 'dispatched', 'assigned')) return notNow
  const who = by.kind === 'staff' ? 'staff' : 'customer'
  return decided(
    ticket,
    {
      state: { status: 'cancelled', at: now, reason: command.reason, by: who },
      seat: null,
      queued: null,
      feeAsk: null,
      reservations: [],
    },
    { type: 'cancelled', side: who, reason: command.reason },
    by,
    now,
  )
}

/** It fails again within the re-repair term: the same ticket, accepted once more under the same cap. */
export const reopen = (
  ticket: Ticket,
  command: Of<'reopen'>,
  by: Actor,
  now: number,
  terms: Terms,
): Decision => {
  if (!isIn(ticket, 'completed', 'closed')) return notNow
  const { completion } = ticket.state
  // what was agreed to apart was for the way of that visit
  const { apart: _, ...acceptance } = ticket.state.acceptance
  const { reason, confirmationCode } = command
  if (now > completion.at + terms.reopenWithinMs) return refused('REOPEN_TOO_LATE')
  return decided(
    ticket,
    {
      state: { status: 'accepted', at: now, acceptance },
      reopened: ticket.reopened + 1,
      rated: false,
      confirmationCode,
      ...freshVisit,
      needsWindow: true,
    },
    { type: 'reopened', reason },
    by,
    now,
  )
}

/** One score a visit, never changed. It closes the ticket; the re-repair term runs on. */
export const rate = (ticket: Ticket, command: Of<'rate'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'completed', 'closed')) return notNow
  if (ticket.rated) return refused('ALREADY_RATED')
  if (!Number.isInteger(command.score) || command.score < 1 || command.score > 5)
    return refused('SCORE_OUT_OF_RANGE')
  return decided(
    ticket,
    { state: { ...ticket.state, status: 'closed', at: now }, rated: true },
    { type: 'rated' },
    by,
    now,
  )
}
