import * as z from 'zod/mini'
import { drawing } from '@/contract/product/catalogue'
import { productView } from '@/contract/product/product'
import type { Ownership } from '@/domain/serial/ownership'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const COLLECTION = 'products'

const ownership = z.discriminatedUnion('status', [
  z.object({ status: z.literal('free') }),
  z.object({ status: z.literal('owned'), owner: z.string(), since: z.number() }),
  z.object({
    status: z.literal('offered'),
    owner: z.string(),
    since: z.number(),
    code: z.string(),
    until: z.number(),
    triesLeft: z.int(),
  }),
]) satisfies z.ZodMiniType<Ownership>

const swap = z.object({
  swapId: z.string(),
  /** Of a heater without a number that can be read, its productId. */
  oldSerialNo: z.string(),
  newSerialNo: z.string(),
  swappedOn: z.string(),
})

/**
 * One heater at one wall. Its id is made from its first number and stays when it is swapped, so that proofs, tickets
 * and the term stay with it; `serialNo` is of the one at the wall today.
 */
export const productDocument = z.object({
  _id: z.string(),
  productId: z.string(),
  ...productView.shape,
  itemCode: z.nullable(z.string()),
  drawing: z.nullable(drawing),
  /** Whose it is, to be queried; the same as in `ownership`. */
  owner: z.nullable(z.string()),
  ownership,
  /** The whole lineage, the oldest first. */
  swaps: z.array(swap),
  registeredAt: z.number(),
  updatedAt: z.number(),
  rev: z.int(),
})
export type ProductDocument = z.infer<typeof productDocument>

/** A swapped-in number that leads to the product whose place it took, or a handover's code. */
const pointerDocument = z.object({ productId: z.string() })

/** Enough for any home; a list of more is somebody's trade. */
export const PRODUCTS_MOST = 30

export const productIdOf = (serialNo: string): string => `product:${serialNo}`

/** @param source the database, or a transaction that may change the product */
export const productOf = async (source: Db | Tx, productId: string): Promise<ProductDocument | null> => {
  if (!('get' in source)) return readOne(source, COLLECTION, productId, productDocument)
  const stored = await source.get(COLLECTION, productId)
  return stored === null ? null : parseStored(COLLECTION, productDocument, stored)
}

/** The product that has, or had, this number: the one that is known under it, swapped or not. */
export const productBySerial = async (source: Db | Tx, serialNo: string): Promise<ProductDocument | null> => {
  // a number that was swapped in may have been registered by itself before, and that one no longer counts
  const pointer = await pointerOf(source, pointerIdOf(serialNo))
  return productOf(source, pointer?.productId ?? productIdOf(serialNo))
}

/** The customer's own, the newest first. */
export const productsOf = async (db: Db, openid: string): Promise<ProductDocument[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ owner: openid })
    .orderBy('registeredAt', 'desc')
    .limit(PRODUCTS_MOST + 20)
    .get()
  return parseAll(COLLECTION, productDocument, answer.data)
}

/** The same, for whoever may only see what is theirs. */
export const productOwnedBy = async (
  source: Db | Tx,
  productId: string,
  openid: string,
): Promise<ProductDocument | null> => {
  const product = await productOf(source, productId)
  return product?.owner === openid ? product : null
}

/** A product as it is put: what follows from the rest is filled in. */
export type ProductToPut = Omit<ProductDocument, '_id' | 'owner' | 'rev'>

/** @param rev of the one that was read; 0 for a new one */
export const putProduct = (tx: Tx, product: ProductToPut, rev: number): Promise<void> =>
  tx.put(COLLECTION, {
    ...product,
    _id: product.productId,
    owner: product.ownership.status === 'free' ? null : product.ownership.owner,
    rev: rev + 1,
  })

/** From now on that number leads to this product. */
export const pointSerial = (tx: Tx, serialNo: string, productId: string): Promise<void> =>
  tx.create(COLLECTION, { _id: pointerIdOf(serialNo), productId })

/** What the code of a handover leads to, whether it still holds or not. */
export const productOffered = async (tx: Tx, code: string): Promise<ProductDocument | null> => {
  const pointer = await pointerOf(tx, offerIdOf(code))
  return pointer === null ? null : productOf(tx, pointer.productId)
}

/** The code leads to the product it was last made for. */
export const pointOffer = (tx: Tx, code: string, productId: string): Promise<void> =>
  tx.put(COLLECTION, { _id: offerIdOf(code), productId })

export const forgetOffer = (tx: Tx, code: string): Promise<void> => tx.remove(COLLECTION, offerIdOf(code))

/** `productId`s begin otherwise, so the kinds of id never meet. */
const pointerIdOf = (serialNo: string): string => `serial:${serialNo}`
const offerIdOf = (code: string): string => `offer:${code}`

const pointerOf = async (source: Db | Tx, _id: string) => {
  if (!('get' in source)) return readOne(source, COLLECTION, _id, pointerDocument)
  const stored = await source.get(COLLECTION, _id)
  return stored === null ? null : parseStored(COLLECTION, pointerDocument, stored)
}
