import * as z from 'zod/mini'
import { type StockEntry, stockEntry } from '@/contract/product/part'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const ENTRIES = 'stockEntries'

/** An entry with its number on its shelf, from 1 without gaps: entries of one moment have an order too. */
export type NumberedEntry = StockEntry & { seq: number }

const entryDocument = z.intersection(stockEntry, z.object({ seq: z.int() }))

/** Whether that command was written already. */
export const isWritten = async (tx: Tx, commandId: string): Promise<boolean> =>
  (await tx.get(ENTRIES, idOf(`${commandId}:0`))) !== null

/** In the transaction that writes the shelf; an entry that exists fails it. */
export const writeEntries = async (tx: Tx, entries: readonly NumberedEntry[]): Promise<void> => {
  for (const entry of entries) await tx.create(ENTRIES, { _id: idOf(entry.entryId), ...entry })
}

/** A shelf's history, the newest first. @param before a `seq`, for the next page */
export const entriesOf = async (
  db: Db,
  { placeId, partId }: { placeId: string; partId: string },
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<NumberedEntry[]> => {
  const answer = await db
    .collection(ENTRIES)
    .where({ placeId, partId, seq: db.command.lt(before) })
    .orderBy('seq', 'desc')
    .limit(limit)
    .get()
  return parseAll(ENTRIES, entryDocument, answer.data)
}

/** How many pieces were used at each shelf since then, by `placeId/partId`. */
export const usedSince = async (db: Db, since: number): Promise<ReadonlyMap<string, number>> => {
  const _ = db.command
  const answer = await db
    .collection(ENTRIES)
    .aggregate()
    .match({ type: 'issued', at: _.gte(since) })
    .group({
      _id: { placeId: '$placeId', partId: '$partId' },
      pieces: _.aggregate.sum('$quantity'),
    })
    .limit(10_000)
    .end()
  const used = z.object({
    _id: z.object({ placeId: z.string(), partId: z.string() }),
    pieces: z.int(),
  })
  return new Map(
    parseAll(ENTRIES, used, answer.data).map(({ _id, pieces }) => [`${_id.placeId}/${_id.partId}`, pieces]),
  )
}

const idOf = (entryId: string): string => `entry:${entryId}`
