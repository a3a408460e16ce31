import * as z from 'zod/mini'
import type { MyProduct } from '@/contract/customer/product'
import { done, type Result, refuse } from '@/contract/result'
import {
  decideOwnership,
  type OwnershipCommand,
  type OwnershipRefusal,
  ownershipWords,
} from '@/domain/serial/ownership'
import type { Tx } from '../database/transaction'
import type { Outcome } from '../idempotency'
import { appendProductEvent } from '../repositories/product-events'
import { type ProductToPut, productOwnedBy, putProduct } from '../repositories/products'
import type { Services } from '../services'
import { viewOfProduct } from './view'

const refusals = Object.keys(ownershipWords) as [OwnershipRefusal, ...OwnershipRefusal[]]

/** What a change of whose it is came to: the product, or why not. A repeated request is answered from it. */
export const ownershipRef = z.union([
  z.object({ productId: z.string() }),
  z.object({ refused: z.enum(refusals) }),
])
export type OwnershipRef = z.infer<typeof ownershipRef>

/**
 * One step of whose it is, with its event. A step that is refused may change something too: a wrong code is counted.
 * @param rev of the one that was read, 0 for a new one
 * @param alongside what else changes where the step is taken
 */
export const changeOwner = async (
  tx: Tx,
  product: ProductToPut,
  rev: number,
  command: OwnershipCommand,
  now: number,
  alongside: Partial<ProductToPut> = {},
): Promise<OwnershipRef> => {
  const decision = decideOwnership(product.ownership, command, now)
  const { ownership } = decision
  if (!decision.ok) {
    if (ownership !== product.ownership) await putProduct(tx, { ...product, ownership, updatedAt: now }, rev)
    return { refused: decision.why }
  }
  const { productId } = product
  const { type, at } = decision.event
  await putProduct(tx, { ...product, ...alongside, ownership, updatedAt: now }, rev)
  await appendProductEvent(tx, { productId, type, at, staffId: null, ticketNo: null }, rev)
  return { productId }
}

/** The owner's product after the change, or why it didn't come to pass. */
export const answerWithProduct = async (
  { db }: Services,
  outcome: Outcome<OwnershipRef>,
  openid: string,
  now: number,
): Promise<Result<MyProduct>> => {
  if (!outcome.ok) return refuse(outcome.code)
  const { ref } = outcome
  if ('refused' in ref) return refuse('OWNERSHIP_REFUSED', ownershipWords[ref.refused])
  const product = await productOwnedBy(db, ref.productId, openid)
  return product === null ? refuse('PRODUCT_NOT_FOUND') : done(viewOfProduct(product, now))
}
