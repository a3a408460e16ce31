import { MINUTE_MS } from '@/domain/time/china'
import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Terms } from '../terms'
import type { Ticket } from '../ticket'
import { answerFee, askFee } from './asking'
import { type Decision, decided } from './decision'
import { accept, assign, dispatch, reject } from './desk'
import { cancel, close, rate, reopen } from './ending'
import { amend, decline, queue, redispatch } from './letting-go'
import { chase, nobodyHome, reschedule, runLate } from './putting-off'
import { arrive, awaitPart, complete, depart, partArrived, promisePart } from './visit'

export type { Decision } from './decision'
export { submit } from './submit'

/**
 * The ticket's life: what a command does to a ticket at a moment, or why it does not.
 * Pure, so that a retried transaction decides the same.
 * @param now epoch ms
 */
export const decide = (ticket: Ticket, command: Command, by: Actor, now: number, terms: Terms): Decision => {
  const decision = decideNow(ticket, command, by, now, terms)
  return decision.ok && 'happenedAt' in command
    ? toldLater(decision, command.happenedAt, ticket, now)
    : decision
}

const decideNow = (ticket: Ticket, command: Command, by: Actor, now: number, terms: Terms): Decision => {
  switch (command.type) {
    case 'accept':
      return accept(ticket, command, by, now)
    case 'reject':
      return reject(ticket, command, by, now)
    case 'dispatch':
      return dispatch(ticket, command, by, now)
    case 'queue':
      return queue(ticket, command, by, now)
    case 'decline':
      return decline(ticket, command, by, now)
    case 'redispatch':
      return redispatch(ticket, command, by, now)
    case 'amend':
      return amend(ticket, command, by, now)
    case 'reschedule':
      return reschedule(ticket, command, by, now, terms)
    case 'chase':
      return chase(ticket, by, now, terms)
    case 'runLate':
      return runLate(ticket, command, by, now)
    case 'nobodyHome':
      return nobodyHome(ticket, command, by, now)
    case 'askFee':
      return askFee(ticket, command, by, now)
    case 'answerFee':
      return answerFee(ticket, command, by, now)
    case 'assign':
      return assign(ticket, command, by, now)
    case 'depart':
      return depart(ticket, by, now)
    case 'arrive':
      return arrive(ticket, by, now)
    case 'awaitPart':
      return awaitPart(ticket, command, by, now)
    case 'promisePart':
      return promisePart(ticket, command, by, now)
    case 'partArrived':
      return partArrived(ticket, command, by, now)
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

/** Below that a word sent at once and one sent a moment later are told alike. */
const WORTH_TELLING_MS = 2 * MINUTE_MS

/** A phone's clock may be wrong by days: what it says counts only between the last thing we know of and now. */
const toldLater = (
  decision: Extract<Decision, { ok: true }>,
  happenedAt: number | undefined,
  before: Ticket,
  now: number,
): Decision => {
  if (happenedAt === undefined) return decision
  const at = Math.min(now, Math.max(before.state.at, happenedAt))
  if (now - at < WORTH_TELLING_MS) return decision
  const { ticket, event } = decision
  const { state } = ticket
  // the visit goes on from when it happened: what was told together would else all have happened just now
  const isGoing = state.status === 'enRoute' || state.status === 'onSite'
  return {
    ok: true,
    ticket: isGoing ? { ...ticket, state: { ...state, at } } : ticket,
    event: { ...event, happenedAt: at },
  }
}

const unreachable = (command: never): never => {
  throw new Error(`no decision for ${JSON.stringify(command)}`)
}
