import { Undone } from '../../idempotency'
import { claimDesk } from '../../repositories/desk-guards'
import { productOf, productOwnedBy } from '../../repositories/products'
import type { DeskHooks } from '../desk-hooks'

/** An appeal: about a product of one's own, one at a time. */
export const warrantyHooks: DeskHooks = {
  async prepare({ db }, { report, ticket }, actor) {
    if (report.kind !== 'warranty' || ticket !== null) return undefined
    const { productId } = report
    const openid = actor.kind === 'customer' ? actor.openid : ''
    const product = await productOwnedBy(db, productId, openid)
    if (product === null) return { refusal: 'PRODUCT_NOT_FOUND' }
    return async (tx, { after }) => {
      if (!(await claimDesk(tx, `warranty:${productId}`, after.ticketNo))) throw new Undone('APPEAL_OPEN')
      return after
    }
  },

  async facts({ db }, { report }) {
    if (report.kind !== 'warranty') return []
    const product = await productOf(db, report.productId)
    if (product === null) return []
    return [
      { label: '产品', value: [product.place, product.name].filter((one) => one !== null).join(' ') },
      ...(product.serialNo === null ? [] : [{ label: '序列号', value: product.serialNo }]),
    ]
  },
}
