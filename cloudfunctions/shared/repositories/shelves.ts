import * as z from 'zod/mini'
import { emptyShelf, type Shelf } from '@/domain/parts/shelf'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const SHELVES = 'shelves'

/** A shelf with the number of entries that made it; the next entry's `seq` is one more. */
export type StoredShelf = Shelf & { seq: number }

const shelfDocument = z.object({
  placeId: z.string(),
  partId: z.string(),
  onHand: z.int(),
  reservations: z.array(
    z.object({
      reservationId: z.string(),
      quantity: z.int(),
      ticketNo: z.nullable(z.string()),
      until: z.nullable(z.number()),
      at: z.number(),
    }),
  ),
  seq: z.int(),
}) satisfies z.ZodMiniType<StoredShelf>

/** As it stands in the transaction; empty while nothing ever lay there. */
export const shelfInTx = async (tx: Tx, placeId: string, partId: string): Promise<StoredShelf> => {
  const stored = await tx.get(SHELVES, idOf(placeId, partId))
  return stored === null
    ? { ...emptyShelf(placeId, partId), seq: 0 }
    : parseStored(SHELVES, shelfDocument, stored)
}

/** Writes a shelf's next form; it must have been read in the same transaction. */
export const keepShelf = async (tx: Tx, shelf: StoredShelf, isNew: boolean): Promise<void> => {
  const untils = shelf.reservations.flatMap(({ until }) => until ?? [])
  const document = {
    _id: idOf(shelf.placeId, shelf.partId),
    ...shelf,
    lapsesAt: untils.length === 0 ? null : Math.min(...untils),
  }
  await (isNew ? tx.create(SHELVES, document) : tx.put(SHELVES, document))
}

/** One part's shelves at these places; where it never lay there is none. At most 500 places. */
export const shelvesAt = async (
  db: Db,
  placeIds: readonly string[],
  partId: string,
): Promise<StoredShelf[]> => {
  if (placeIds.length === 0) return []
  const condition = { _id: db.command.in(placeIds.map((placeId) => idOf(placeId, partId))) }
  const answer = await db.collection(SHELVES).where(condition).limit(1000).get()
  return parseAll(SHELVES, shelfDocument, answer.data)
}

/** Everything that lies at a place, or ever did: no more than the catalogue has parts. */
export const shelvesOfPlace = async (db: Db, placeId: string): Promise<StoredShelf[]> => {
  const answer = await db.collection(SHELVES).where({ placeId }).limit(1000).get()
  return parseAll(SHELVES, shelfDocument, answer.data)
}

/** Shelves with a reservation that has lapsed and isn't written down yet. */
export const shelvesWithLapsed = async (db: Db, now: number, limit: number): Promise<StoredShelf[]> => {
  const answer = await db
    .collection(SHELVES)
    .where({ lapsesAt: db.command.lte(now) })
    .limit(limit)
    .get()
  return parseAll(SHELVES, shelfDocument, answer.data)
}

/** All shelves, page by page in the order of their ids. @param after the last one's id, empty to begin */
export const shelvesAfter = async (
  db: Db,
  after: string,
  limit: number,
): Promise<{ shelves: StoredShelf[]; last: string | null }> => {
  const answer = await db
    .collection(SHELVES)
    .where({ _id: db.command.gt(after) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get()
  const shelves = parseAll(SHELVES, shelfDocument, answer.data)
  const end = shelves.length < limit ? undefined : shelves.at(-1)
  return { shelves, last: end === undefined ? null : idOf(end.placeId, end.partId) }
}

const idOf = (placeId: string, partId: string): string => `shelf:${placeId}:${partId}`
