import { productOwnedBy } from '../../repositories/products'
import { ticketByNo } from '../../repositories/tickets'
import { ticketSeenBy } from '../../ticket/seen'
import { productNameOf } from '../../ticket/words'
import type { DeskHooks } from '../desk-hook'

/** Questions, complaints and suggestions: what they are about must be the customer's own. */
export const voiceHooks: DeskHooks = {
  async prepare({ db }, { report, ticket }, actor, now) {
    if (ticket !== null || actor.kind !== 'customer') return undefined
    const { productId } = report
    if (productId !== undefined && (await productOwnedBy(db, productId, actor.openid)) === null)
      return { refusal: 'PRODUCT_NOT_FOUND' }
    const about = report.kind === 'complaint' ? report.ticketNo : undefined
    if (about !== undefined && (await ticketSeenBy(db, actor, about, now)) === null)
      return { refusal: 'NOT_FOUND' }
    return undefined
  },

  async facts({ db }, { report }) {
    if (report.kind !== 'complaint' || report.ticketNo === undefined) return []
    const about = await ticketByNo(db, report.ticketNo)
    if (about === null) return []
    const { state } = about
    return [
      { label: '说的是哪次', value: `${productNameOf(about.report)}，工单 ${about.ticketNo}` },
      ...('dispatch' in state ? [{ label: '网点', value: state.dispatch.outletName }] : []),
      ...('assignment' in state ? [{ label: '师傅', value: state.assignment.name }] : []),
    ]
  },
}
