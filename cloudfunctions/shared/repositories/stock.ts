import * as z from 'zod/mini'
import type { Shelf } from '@/domain/dispatch/snapshot'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const STOCK = 'stock'

const stockDocument = z.object({
  outletId: z.string(),
  partId: z.string(),
  count: z.int(),
  leadDays: z.nullable(z.int()),
})

/** One part's shelves by outletId; an outlet that doesn't count it is left out. */
export const shelvesOf = async (
  db: Db,
  outletIds: readonly string[],
  partId: string,
): Promise<ReadonlyMap<string, Shelf>> => {
  if (outletIds.length === 0) return new Map()
  const condition = { _id: db.command.in(outletIds.map((outletId) => `stock:${outletId}:${partId}`)) }
  const answer = await db.collection(STOCK).where(condition).limit(1000).get()
  const counted = parseAll(STOCK, stockDocument, answer.data)
  return new Map(counted.map(({ outletId, count, leadDays }) => [outletId, { count, leadDays }]))
}
