import type { MyProduct } from '@/contract/customer/product'
import type { ProductDocument } from '../repositories/products'

/** The product as its owner sees it. An offer that has lapsed isn't one. */
export const viewOfProduct = (product: ProductDocument, now: number): MyProduct => {
  const { ownership } = product
  const isOffered = ownership.status === 'offered' && ownership.until >= now && ownership.triesLeft > 0
  return { ...product, offer: isOffered ? { code: ownership.code, until: ownership.until } : null }
}
