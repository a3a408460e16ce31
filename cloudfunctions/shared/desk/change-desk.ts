import { deskMedia } from '@/contract/desk/report'
import { type DeskDecision, type DeskOpening, decideDesk, openDesk } from '@/domain/desk/decide-desk'
import { deskNotices } from '@/domain/desk/desk-notices'
import type { DeskCommand } from '@/domain/desk/desk-ticket'
import { maySeeDesk } from '@/domain/desk/may-see-desk'
import type { Actor } from '@/domain/ticket/actor'
import type { Tx } from '../database/transaction'
import { type Outcome, Undone } from '../idempotency'
import { appendDeskEvent } from '../repositories/desk-events'
import { type DeskDocument, deskInTx, putDesk, toDeskDocument } from '../repositories/desk-tickets'
import { attachMedia, ownerOf } from '../repositories/media'
import { tell } from '../ticket/tell'
import type { DeskAlso } from './desk-hook'

/** What a change of a matter leaves behind for its answer. */
export interface DeskRef {
  ticketNo: string
}

interface Change {
  ticketNo: string
  /** The version the person was looking at; left out where any is meant. */
  rev?: number
  actor: Actor
  now: number
  command: DeskCommand
  also: DeskAlso | undefined
}

/** A new matter, in the caller's transaction. */
export const openDeskInTx = (
  tx: Tx,
  opening: DeskOpening,
  also: DeskAlso | undefined,
  actor: Actor,
  now: number,
): Promise<Outcome<DeskRef>> =>
  saveDesk(tx, openDesk(opening, actor, now), { before: null, also, actor, now }, opening.report.mediaIds)

/** Loads, checks whose it is, decides and saves, in the caller's transaction: together or not at all. */
export const changeDesk = async (tx: Tx, change: Change): Promise<Outcome<DeskRef>> => {
  const { actor, now, rev, command, also } = change
  const stored = await deskInTx(tx, change.ticketNo)
  if (stored === null || !maySeeDesk(actor, stored)) return { ok: false, code: 'NOT_FOUND' }
  if (rev !== undefined && rev !== stored.rev) return { ok: false, code: 'TICKET_CHANGED' }
  const decision = decideDesk(stored, command, actor, now)
  return saveDesk(tx, decision, { before: stored, also, actor, now }, command.mediaIds)
}

interface Saving {
  before: DeskDocument | null
  also: DeskAlso | undefined
  actor: Actor
  now: number
}

/**
 * Writes what was decided: the matter, its event, its files, its notices, and what its kind does beside it.
 * @throws Undone when the kind, or a file, refuses: nothing of it is there then
 */
const saveDesk = async (
  tx: Tx,
  decision: DeskDecision,
  { before, also, actor, now }: Saving,
  mediaIds: readonly string[],
): Promise<Outcome<DeskRef>> => {
  if (!decision.ok) return decision
  const { event } = decision
  const ticket = (await also?.(tx, { before, after: decision.ticket, event, actor, now })) ?? decision.ticket
  const { ticketNo } = ticket
  const refusal = await attachMedia(tx, { owner: ownerOf(actor), mediaIds, ticketNo, most: deskMedia })
  if (refusal !== null) throw new Undone(refusal)
  await putDesk(tx, toDeskDocument(ticket, (before?.rev ?? 0) + 1, now))
  await appendDeskEvent(tx, event)
  await tell(tx, deskNotices(event, ticket), ticket.openid, now)
  return { ok: true, ref: { ticketNo } }
}
