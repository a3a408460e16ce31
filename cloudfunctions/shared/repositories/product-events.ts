import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'productEvents'

export const productEventType = z.enum([
  'registered',
  'offered',
  'withdrawn',
  'handedOver',
  'givenUp',
  'released',
  'swapped',
])

/** What happened to a product. Says nothing of who its owners are. */
const productEvent = z.object({
  productId: z.string(),
  type: productEventType,
  at: z.number(),
  /** The staff member's id, of a swap or a release. */
  staffId: z.nullable(z.string()),
  ticketNo: z.nullable(z.string()),
  /** What was shown, of a release. */
  reason: z.optional(z.string()),
})
export type ProductEvent = z.infer<typeof productEvent>

/** @param rev of the product before the change: one event a change */
export const appendProductEvent = (tx: Tx, event: ProductEvent, rev: number): Promise<void> =>
  tx.create(COLLECTION, { _id: `event:${event.productId}:${rev + 1}`, ...event })

/** The oldest first. */
export const eventsOfProduct = async (db: Db, productId: string): Promise<ProductEvent[]> => {
  const answer = await db.collection(COLLECTION).where({ productId }).orderBy('at', 'asc').limit(100).get()
  return parseAll(COLLECTION, productEvent, answer.data)
}
