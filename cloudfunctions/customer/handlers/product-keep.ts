import * as z from 'zod/mini'
import { productGiveUp, productRename } from '@/contract/customer/product'
import { done, refuse } from '@/contract/result'
import { onceOnly } from '../../shared/idempotency'
import { answerWithProduct, changeOwner, ownershipRef } from '../../shared/product/owned'
import { forgetOffer, productOwnedBy, putProduct } from '../../shared/repositories/products'
import { type Route, route } from '../../shared/serve/route'

/** The owner's list: where each one hangs, and which aren't theirs to look after any more. */
export const productKeepRoutes: readonly Route[] = [
  route(productRename, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const { productId, place } = request
    const intent = { actor, endpoint: productRename.name, request }
    const outcome = await onceOnly(services, intent, ownershipRef, async (tx) => {
      const product = await productOwnedBy(tx, productId, actor.openid)
      if (product === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
      await putProduct(tx, { ...product, place: place ?? null, updatedAt: now }, product.rev)
      return { ok: true, ref: { productId } }
    })
    return answerWithProduct(services, outcome, actor.openid, now)
  }),

  route(productGiveUp, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const { openid } = actor
    const intent = { actor, endpoint: productGiveUp.name, request }
    const outcome = await onceOnly(services, intent, z.object({}), async (tx) => {
      const product = await productOwnedBy(tx, request.productId, openid)
      if (product === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
      if (product.ownership.status === 'offered') await forgetOffer(tx, product.ownership.code)
      await changeOwner(tx, { ...product, place: null }, product.rev, { type: 'giveUp', by: openid }, now)
      return { ok: true, ref: {} }
    })
    return outcome.ok ? done({}) : refuse(outcome.code)
  }),
]
