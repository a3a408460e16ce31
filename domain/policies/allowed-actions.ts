import { type TicketAction, ticketAction } from '@/contract/ticket/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import { startsFrom } from '@/domain/ticket/allowed'
import type { Terms } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import { type EndpointKey, endpointPolicies, mayCall } from './endpoint-policy'

/** Every action that this person can do to this ticket now, and none other. Their right to see it is given. */
export const allowedActions = (actor: Actor, ticket: Ticket, now: number, terms: Terms): TicketAction[] =>
  ticketAction.options.filter(
    (action) =>
      startsFrom[action].includes(ticket.state.status) &&
      mayCallAction(actor, action) &&
      isWithinTerms(ticket, action, now, terms),
  )

const mayCallAction = (actor: Actor, action: TicketAction): boolean => {
  const key = `${actor.kind === 'customer' ? 'customer' : 'staff'}/ticket.${action}`
  return isEndpoint(key) && mayCall(actor, key)
}

const isEndpoint = (key: string): key is EndpointKey => key in endpointPolicies

const isWithinTerms = (ticket: Ticket, action: TicketAction, now: number, terms: Terms): boolean => {
  const { state } = ticket
  if (action === 'rate') return !ticket.rated
  if (action === 'reopen' && (state.status === 'completed' || state.status === 'closed')) {
    return now <= state.completion.at + terms.reopenWithinMs
  }
  return true
}
