import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'missedQuestions'

const missedDocument = z.object({
  missedId: z.string(),
  /** Masked; the way it was first put. */
  q: z.string(),
  count: z.int(),
  firstAt: z.number(),
  lastAt: z.number(),
  /** False once an editor has dealt with it. */
  open: z.boolean(),
  settledBy: z._default(z.nullable(z.string()), null),
  reason: z._default(z.string(), ''),
  sortKey: z.string(),
})
export type MissedDocument = z.infer<typeof missedDocument>

export const missedInTx = async (tx: Tx, missedId: string): Promise<MissedDocument | null> => {
  const stored = await tx.get(COLLECTION, missedId)
  return stored === null ? null : parseStored(COLLECTION, missedDocument, stored)
}

export const putMissed = (tx: Tx, missed: Omit<MissedDocument, 'sortKey'>): Promise<void> =>
  tx.put(COLLECTION, { _id: missed.missedId, ...missed, sortKey: sortKeyOf(missed) })

/** A page of what waits for an editor, the most asked first. */
export const missedMostAsked = async (
  db: Db,
  before: string | undefined,
  limit: number,
): Promise<MissedDocument[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ open: true, ...(before === undefined ? {} : { sortKey: db.command.lt(before) }) })
    .orderBy('sortKey', 'desc')
    .limit(limit)
    .get()
  return parseAll(COLLECTION, missedDocument, answer.data)
}

const sortKeyOf = ({ count, lastAt, missedId }: Omit<MissedDocument, 'sortKey'>): string =>
  `${String(count).padStart(6, '0')}:${String(lastAt).padStart(14, '0')}:${missedId}`
