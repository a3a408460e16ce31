import { inTransaction } from '../database/transaction'
import { changeOwner } from '../product/owned'
import { forgetOffer, productOwnedBy, productsOf } from '../repositories/products'
import type { HoldingStore } from './store'

/** Registered heaters: given up, so that the unit's own history stays and its owner doesn't. */
export const products: HoldingStore = {
  id: 'products',
  tally: async ({ db }, openid) => {
    const { length } = await productsOf(db, openid)
    return { count: length, erasable: length }
  },
  copy: async ({ db }, openid) =>
    (await productsOf(db, openid)).map(({ name, model, serialNo, place }) => [
      ['产品', name],
      ['型号', model ?? ''],
      ['序列号', serialNo ?? ''],
      ['装在', place ?? ''],
    ]),
  erase: async ({ db, clock }, openid, before) => {
    let erased = 0
    for (const { productId, registeredAt } of await productsOf(db, openid)) {
      if (registeredAt > before) continue
      await inTransaction(db, async (tx) => {
        const product = await productOwnedBy(tx, productId, openid)
        if (product === null) return
        if (product.ownership.status === 'offered') await forgetOffer(tx, product.ownership.code)
        const command = { type: 'giveUp', by: openid } as const
        await changeOwner(tx, { ...product, place: null }, product.rev, command, clock())
      })
      erased += 1
    }
    return erased
  },
}
