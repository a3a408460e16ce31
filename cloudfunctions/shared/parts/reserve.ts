import { stockRefusalCode } from '@/domain/parts/command'
import { availableOn } from '@/domain/parts/shelf'
import type { TicketReservation } from '@/domain/ticket/ticket'
import type { Tx } from '../database/transaction'
import { Undone } from '../idempotency'
import { shelfInTx } from '../repositories/shelves'
import { postInTx } from './post'

/** For whom, and when. `commandId` is the intent's own: the same one twice is written once. */
export interface Kept {
  commandId: string
  ticketNo: string
  now: number
}

/**
 * Keeps a part for a ticket. @param until epoch ms, after which it is free for others; null keeps it for good
 * @throws Undone PART_GONE where so many aren't free
 */
export const reserveInTx = async (
  tx: Tx,
  reservation: TicketReservation,
  { until, now, ...by }: Kept & { until: number | null },
): Promise<void> => {
  const posted = await postInTx(tx, { type: 'reserve', ...reservation, ...by, until }, now)
  if (!posted.ok) throw new Undone(stockRefusalCode[posted.why])
}

/** Lets it go. One that has lapsed, or that a count had to drop, is gone already: nothing changes. */
export const releaseInTx = async (
  tx: Tx,
  { reservationId, placeId, partId }: TicketReservation,
  { commandId, now }: Kept,
): Promise<void> => {
  await postInTx(tx, { type: 'release', commandId, placeId, partId, reservationId }, now)
}

/**
 * Hands out what was kept, the rest of it is let go. What has lapsed meanwhile is taken from what is free.
 * @param quantity no more than was kept
 * @throws Undone PART_GONE
 */
export const issueInTx = async (
  tx: Tx,
  { reservationId, placeId, partId }: TicketReservation,
  quantity: number,
  { now, ...by }: Kept,
): Promise<void> => {
  const command = { type: 'issue', placeId, partId, quantity, ...by } as const
  const posted = await postInTx(tx, { ...command, reservationId }, now)
  if (posted.ok) return
  const fromFree =
    posted.why === 'noReservation' ? await postInTx(tx, { ...command, reservationId: null }, now) : posted
  if (!fromFree.ok) throw new Undone(stockRefusalCode[fromFree.why])
}

/** How many pieces of a part nobody else was promised there, in the transaction. */
export const freeInTx = async (tx: Tx, placeId: string, partId: string, now: number): Promise<number> =>
  Math.max(0, availableOn(await shelfInTx(tx, placeId, partId), now))
