import * as z from 'zod/mini'
import { sayToCustomer } from '@/domain/dispatch/say'
import type { Actor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import { inTransaction, type Tx } from '../database/transaction'
import { Undone } from '../idempotency'
import { causeOf } from '../log'
import { likelyReservations } from '../parts/likely'
import { keepDispatch } from '../repositories/dispatches'
import { figuresInTx, noteAsk } from '../repositories/outlet-standing'
import { takeFreeSeatInTx } from '../repositories/seats'
import type { TicketDocument } from '../repositories/ticket-document'
import { ticketByNo } from '../repositories/tickets'
import type { Services } from '../services'
import { changeTicket } from '../ticket/change'
import { type Judgement, judge } from './judge'
import { queuedDispatch, ruledDispatch } from './to-stored'

/** `notDue`: it doesn't wait for a rule. `later`: outlets are asked in the morning. `lost`: try again later. */
export type Dispatched = 'given' | 'queued' | 'later' | 'notDue' | 'lost'

/** The rule is what acts. */
const rule: Actor = { kind: 'clock' }

/** Each lost try means that another ticket went to the same outlet; what is lost for good is the clock's. */
const TRIES = 16
const LONGEST_WAIT_MS = 150

/** What the decision was made on has changed meanwhile. */
class Stale extends Error {}

const environmentSchema = z.object({ DISPATCH: z._default(z.enum(['automatic', 'byHand']), 'automatic') })

/** Whether tickets are dispatched by rule here, or all by hand. @throws where DISPATCH says neither */
export const isAutomatic = (environment: Record<string, string | undefined>): boolean =>
  z.parse(environmentSchema, { DISPATCH: environment.DISPATCH || undefined }).DISPATCH === 'automatic'

/**
 * Dispatches a ticket by rule, or puts it into the dispatcher's queue with the reasons; its place, its outlet's
 * figures and the decision move with it. Once only: whoever comes second finds it done. Two tickets for one
 * outlet at the same moment meet at its figures, and the later one decides anew, so that no cap is overrun.
 */
export const dispatchNow = async (services: Services, ticketNo: string): Promise<Dispatched> => {
  if (!isAutomatic(services.environment)) return 'notDue'
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const now = services.clock()
    const ticket = await ticketByNo(services.db, ticketNo)
    if (ticket === null || ticket.state.status !== 'accepted' || ticket.queued !== null) return 'notDue'
    const judgement = await judge(services, ticket, now)
    if (judgement.way.way === 'later') return 'later'
    const done = await carryOut(services, ticket, judgement, now)
    if (done !== 'stale') return done
    // those who met go on at different moments
    await wait(Math.random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** attempt))
  }
  return 'lost'
}

/** As {@link dispatchNow}, after a change that has been made already: whatever goes wrong is left to the clock. */
export const dispatchAfter = async (services: Services, ticketNo: string): Promise<void> => {
  try {
    await dispatchNow(services, ticketNo)
  } catch (error) {
    services.log({ level: 'error', what: 'not dispatched', ticketNo, cause: causeOf(error) })
  }
}

const carryOut = (
  { db }: Services,
  ticket: TicketDocument,
  judgement: Judgement,
  now: number,
): Promise<Dispatched | 'stale'> =>
  inTransaction(db, async (tx): Promise<Dispatched | 'stale'> => {
    const { ticketNo, rev } = ticket
    const isGiven = judgement.way.way === 'automatic'
    const changed = await changeTicket(tx, {
      ticketNo,
      rev,
      actor: rule,
      now,
      command: (stored) => commandOf(tx, stored, judgement, now),
    })
    if (!changed.ok) return 'stale'
    await keepDispatch(tx, storedOf(ticket, judgement, now))
    if (isGiven && judgement.decision.outcome === 'given') {
      await noteAsk(tx, judgement.decision.winner.outletId, now)
    }
    return isGiven ? 'given' : 'queued'
  }).catch((error: unknown) => {
    // thrown, so that a place taken for it goes with the rest
    if (error instanceof Stale || error instanceof Undone) return 'stale'
    throw error
  })

const commandOf = async (
  tx: Tx,
  ticket: TicketDocument,
  { world, decision, way }: Judgement,
  now: number,
): Promise<Command> => {
  if (way.way !== 'automatic' || decision.outcome !== 'given')
    return { type: 'queue', why: way.way === 'byHand' ? way.why : [] }
  const { outletId, drive } = decision.winner
  const { need } = world
  const outlet = world.outlets.get(outletId)
  const seenRev = world.figures.get(outletId)?.rev ?? 0
  if (outlet === undefined || (await figuresInTx(tx, outletId)).rev !== seenRev) throw new Stale()
  const reservations = await likelyReservations(tx, ticket, outletId, now)
  const command = { type: 'dispatch', outlet, reason: sayToCustomer(drive, need), reservations } as const
  if (need.seatAt === outletId) return command
  const window = { outletId, skill: need.skill, ...need.window }
  const { ticketNo } = ticket
  const visit = { ticketNo, now, crew: need.crew }
  const seat = await takeFreeSeatInTx(tx, window, world.places.get(outletId) ?? 0, visit)
  if (seat === null) throw new Stale()
  return { ...command, seat }
}

const storedOf = ({ ticketNo, seq }: TicketDocument, { decision, way }: Judgement, now: number) => {
  const beside = { ticketNo, seq: seq + 1, at: now }
  return way.way === 'automatic' && decision.outcome === 'given'
    ? ruledDispatch(decision, beside)
    : queuedDispatch(decision, way.way === 'byHand' ? way.why : [], beside)
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
