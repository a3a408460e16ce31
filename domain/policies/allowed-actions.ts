import { type TicketAction, ticketAction } from '@/contract/ticket/vocabulary'
import { declineRules, declineUntil } from '@/domain/dispatch/decline'
import { inForceOn } from '@/domain/dispatch/policy'
import { helperMay } from '@/domain/helping/helper-may'
import type { Actor } from '@/domain/ticket/actor'
import { startsFrom } from '@/domain/ticket/allowed'
import { isPastCutoff } from '@/domain/ticket/decide/putting-off'
import type { Terms } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import { chinaDay } from '@/domain/time/china'
import { type EndpointKey, endpointPolicies, mayCall } from './endpoint-policy'

/** Every action that this person can do to this ticket now, and none other. Their right to see it is given. */
export const allowedActions = (actor: Actor, ticket: Ticket, now: number, terms: Terms): TicketAction[] =>
  ticketAction.options.filter(
    (action) =>
      startsFrom[action].includes(ticket.state.status) &&
      (!isHelper(actor, ticket) || helperMay(action)) &&
      mayCallAction(actor, action) &&
      isWithinTerms(ticket, action, actor, now, terms),
  )

const isHelper = (actor: Actor, { openid }: Ticket): boolean =>
  actor.kind === 'customer' && actor.openid !== openid

const mayCallAction = (actor: Actor, action: TicketAction): boolean => {
  const key = `${actor.kind === 'customer' ? 'customer' : 'staff'}/ticket.${action}`
  return isEndpoint(key) && mayCall(actor, key)
}

const isEndpoint = (key: string): key is EndpointKey => key in endpointPolicies

const isWithinTerms = (
  ticket: Ticket,
  action: TicketAction,
  actor: Actor,
  now: number,
  terms: Terms,
): boolean => {
  const { state } = ticket
  if (action === 'answerFee') {
    return ticket.feeAsk !== null && (actor.kind === 'customer' || ticket.openid === null)
  }
  if (action === 'chase') {
    const { chased } = ticket
    return chased === null || (chased.times < terms.chasesMost && now >= chased.lastAt + terms.chaseEveryMs)
  }
  if (action === 'reschedule' && actor.kind === 'customer' && !ticket.needsWindow) {
    return ticket.rescheduled < terms.reschedulesMost && !isPastCutoff(ticket, now, terms)
  }
  if (action === 'decline') return mayDecline(ticket, actor, now)
  if (action === 'rate') return !ticket.rated
  if (action === 'reopen' && (state.status === 'completed' || state.status === 'closed')) {
    return now <= state.completion.at + terms.reopenWithinMs
  }
  return true
}

const mayDecline = ({ state }: Ticket, actor: Actor, now: number): boolean =>
  'dispatch' in state &&
  actor.kind === 'staff' &&
  actor.outletId === state.dispatch.outletId &&
  now <= declineUntil(state.dispatch.at, inForceOn(declineRules, chinaDay(now)))
