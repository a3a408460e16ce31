import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Terms } from '../terms'
import type { Ticket } from '../ticket'
import { type Decision, decided } from './decision'
import { accept, assign, dispatch, reject } from './desk'
import { cancel, close, rate, reopen } from './ending'
import { arrive, awaitPart, complete, depart, partArrived } from './visit'

export type { Decision } from './decision'
export { submit } from './submit'

/**
 * The ticket's life: what a command does to a ticket at a moment, or why it does not.
 * Pure, so that a retried transaction decides the same.
 * @param now epoch ms
 */
export const decide = (ticket: Ticket, command: Command, by: Actor, now: number, terms: Terms): Decision => {
  switch (command.type) {
    case 'accept':
      return accept(ticket, command, by, now)
    case 'reject':
      return reject(ticket, command, by, now)
    case 'dispatch':
      return dispatch(ticket, command, by, now)
    case 'assign':
      return assign(ticket, command, by, now)
    case 'depart':
      return depart(ticket, by, now)
    case 'arrive':
      return arrive(ticket, by, now)
    case 'awaitPart':
      return awaitPart(ticket, command, by, now)
    case 'partArrived':
      return partArrived(ticket, by, now)
    case 'complete':
      return complete(ticket, command, by, now)
    case 'close':
      return close(ticket, command, by, now, terms)
    case 'cancel':
      return cancel(ticket, command, by, now)
    case 'reopen':
      return reopen(ticket, command, by, now, terms)
    case 'rate':
      return rate(ticket, command, by, now)
    case 'note':
      return decided(ticket, {}, { type: 'noted', note: command.note }, by, now)
    case 'reveal':
      return decided(ticket, {}, { type: 'revealed', reason: command.reason }, by, now)
    default:
      return unreachable(command)
  }
}

const unreachable = (command: never): never => {
  throw new Error(`no decision for ${JSON.stringify(command)}`)
}
