import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const DISPATCHES = 'dispatches'

const outletLook = z.object({
  outletId: z.string(),
  outletName: z.string(),
  distanceM: z.number(),
  why: z.string(),
})

/** One decision on a ticket, in words that dispatchers and technicians read. No personal data, no score. */
const dispatchDocument = z.object({
  ticketNo: z.string(),
  /** The ticket's event that came of it. */
  seq: z.int(),
  at: z.number(),
  by: z.enum(['rule', 'hand']),
  outcome: z.enum(['given', 'queued']),
  /** Who got it; null where a dispatcher was asked. */
  given: z.nullable(
    z.object({ outletId: z.string(), outletName: z.string(), distanceM: z.nullable(z.number()) }),
  ),
  reason: z.string(),
  why: z.array(z.string()),
  losers: z.array(outletLook),
  unseen: z.object({ count: z.int(), beyondM: z.number() }),
  policyVersion: z.string(),
})
export type StoredDispatch = z.infer<typeof dispatchDocument>

/** In the transaction that changes the ticket. One an event, so a repeated write is the same one. */
export const keepDispatch = (tx: Tx, dispatch: StoredDispatch): Promise<void> =>
  tx.put(DISPATCHES, { _id: `dispatch:${dispatch.ticketNo}:${dispatch.seq}`, ...dispatch })

/** The newest first, at most 20. */
export const dispatchesOf = async (db: Db, ticketNo: string): Promise<StoredDispatch[]> => {
  const found = db.collection(DISPATCHES).where({ ticketNo }).orderBy('seq', 'desc')
  const answer = await found.limit(20).get()
  return parseAll(DISPATCHES, dispatchDocument, answer.data)
}
