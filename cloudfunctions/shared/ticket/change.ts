import type { ErrorCode } from '@/contract/error-code'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { type Centre, centreFor } from '@/domain/dispatch/place'
import { helperMay } from '@/domain/helping/helper-may'
import { noticesDue } from '@/domain/notice/due'
import { maySee } from '@/domain/policies/may-see'
import type { Actor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import { type Decision, decide } from '@/domain/ticket/decide'
import { type Terms, termsOf2026 } from '@/domain/ticket/terms'
import type { SeatRef, Ticket } from '@/domain/ticket/ticket'
import { workOf } from '@/domain/ticket/work'
import type { Tx } from '../database/transaction'
import { actingOn } from '../helping/acting'
import { callerKey, type Outcome, Undone } from '../idempotency'
import { moveParts } from '../parts/ticket-parts'
import { appendEvent } from '../repositories/events'
import { erasePosition } from '../repositories/positions'
import { bookSeatInTx, freeSeatInTx } from '../repositories/seats'
import { scopeOf, type TicketDocument, toDocument } from '../repositories/ticket-document'
import { ticketInTx } from '../repositories/tickets'
import { openSurveyAfter } from '../survey/after-change'
import { tell } from './tell'

/** What a change of a ticket leaves behind for its answer. */
export interface TicketRef {
  ticketNo: string
}

/** The terms in force. One place, so that a new version is switched on its day. */
export const currentTerms: Terms = termsOf2026

export interface Change {
  ticketNo: string
  actor: Actor
  now: number
  /** The version the person was looking at; left out where any is meant. */
  rev?: number
  /** All of them, where the address may change; else the ticket stays with its centre. */
  centres?: readonly Centre[]
  /** The command, or why there is none; may look at the stored ticket, and at more in the same transaction. */
  command: (ticket: TicketDocument, tx: Tx) => Meant | Promise<Meant>
}

type Meant = Command | { refusal: ErrorCode }

/**
 * Loads, checks whose it is, decides and saves, in the caller's transaction: state, event, inbox and outbox
 * together or not at all.
 */
export const changeTicket = async (tx: Tx, change: Change): Promise<Outcome<TicketRef>> => {
  const { now, rev } = change
  const stored = await ticketInTx(tx, change.ticketNo)
  if (stored === null) return { ok: false, code: 'NOT_FOUND' }
  const actor = await actingOn(tx, change.actor, stored.openid)
  if (!maySee(actor, scopeOf(stored), now)) return { ok: false, code: 'NOT_FOUND' }
  if (rev !== undefined && rev !== stored.rev) return { ok: false, code: 'TICKET_CHANGED' }
  const command = await change.command(stored, tx)
  if ('refusal' in command) return { ok: false, code: command.refusal }
  if (actor.kind === 'customer' && actor.actsFor !== undefined && !helperMay(command.type))
    return { ok: false, code: 'HELPER_MAY_NOT' }
  const decision = decide(stored, command, actor, now, currentTerms)
  const address = decision.ok ? decision.ticket.report.address : stored.report.address
  const centre = change.centres ? centreFor(address.divisionCode, change.centres) : stored
  return save(tx, decision, { before: stored, actor, centre, now })
}

export interface Saving {
  /** The ticket as stored; null for a new one. */
  before:
    | (Pick<TicketDocument, 'rev' | 'seat'> & {
        status?: TicketStatus
        reservations?: Ticket['reservations']
      })
    | null
  actor: Actor
  centre: Pick<Centre, 'centreId'> | null
  now: number
}

/**
 * Writes what was decided: the ticket, its event, its place, its parts, its notices.
 * @throws Undone when its new place is somebody else's by now, or a part is
 */
export const save = async (
  tx: Tx,
  decision: Decision,
  { before, actor, centre, now }: Saving,
): Promise<Outcome<TicketRef>> => {
  if (!decision.ok) return decision
  const { ticket, event } = decision
  await moveSeat(tx, before?.seat ?? null, ticket, actor, now)
  await moveParts(tx, { had: before?.reservations ?? [], ticket, event, now })
  const document = toDocument(ticket, (before?.rev ?? 0) + 1, centre, now, currentTerms)
  await (before === null ? tx.create('tickets', document) : tx.put('tickets', document))
  if (before?.status === 'enRoute' && document.status !== 'enRoute') await erasePosition(tx, ticket.ticketNo)
  await appendEvent(tx, event)
  await openSurveyAfter(tx, event, ticket)
  await tell(tx, noticesDue(event, ticket, now, currentTerms), ticket.openid, now)
  return { ok: true, ref: { ticketNo: ticket.ticketNo } }
}

/** The place that the ticket has now is booked, the one it had is free: whatever the command was. */
const moveSeat = async (
  tx: Tx,
  had: SeatRef | null,
  { seat, ticketNo, report }: Ticket,
  actor: Actor,
  now: number,
): Promise<void> => {
  if (had?.seatId === seat?.seatId) return
  if (seat !== null) {
    const { seatId } = seat
    const holder = actor.kind === 'clock' ? null : callerKey(actor)
    const refusal = await bookSeatInTx(tx, { seatId, ticketNo, holder, now, crew: workOf(report).crew })
    if (refusal !== null) throw new Undone(refusal)
  }
  if (had !== null) await freeSeatInTx(tx, { seatId: had.seatId, ticketNo })
}
