import {
  type MyProduct,
  productGiveUp,
  productList,
  productOffer,
  productRegister,
  productRename,
  productTakeOver,
  productWithdraw,
} from '@/contract/customer/product'
import type { RequestOf } from '@/contract/endpoint'
import { call } from '@/src/services/call'
import type { Source } from '@/src/services/use-live'

export const productsSource: Source<typeof productList> = {
  endpoint: productList,
  request: {},
  name: 'products',
}

/** What it is called on its owner's pages: the room first, since a home may have two alike. */
export const nameOf = ({ place, name, model }: Pick<MyProduct, 'place' | 'name' | 'model'>): string =>
  [place, name, model].filter((part) => part !== null).join(' ')

export const registerProduct = (
  requestId: string,
  product: RequestOf<typeof productRegister>['product'],
  place: string,
) => call(productRegister, { requestId, product, ...(place.trim() === '' ? {} : { place: place.trim() }) })

/** @param place empty takes the name away */
export const renameProduct = (requestId: string, productId: string, place: string) =>
  call(productRename, { requestId, productId, ...(place.trim() === '' ? {} : { place: place.trim() }) })

export const giveUpProduct = (requestId: string, productId: string) =>
  call(productGiveUp, { requestId, productId })

export const offerProduct = (requestId: string, productId: string) =>
  call(productOffer, { requestId, productId })

export const withdrawOffer = (requestId: string, productId: string) =>
  call(productWithdraw, { requestId, productId })

/** @param serialNo of the scanned box, where it was scanned */
export const takeProductOver = (requestId: string, handoverCode: string, serialNo: string | undefined) =>
  call(productTakeOver, { requestId, handoverCode, ...(serialNo === undefined ? {} : { serialNo }) })
