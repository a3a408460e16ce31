import { productOffer, productTakeOver, productWithdraw } from '@/contract/customer/product'
import { refuse } from '@/contract/result'
import { onceOnly, Undone } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import { newHandoverCode, OFFER_MS } from '../../shared/product/handover-code'
import { answerWithProduct, changeOwner, ownershipRef } from '../../shared/product/owned'
import { ownerOf } from '../../shared/repositories/media'
import {
  forgetOffer,
  PRODUCTS_MOST,
  pointOffer,
  productBySerial,
  productOffered,
  productOwnedBy,
  productsOf,
} from '../../shared/repositories/products'
import { type Route, route } from '../../shared/serve/route'

/** Eight figures, a handful of offers at a time: five guesses an hour find none. */
const TRIES = 5
const SPAN_MS = 3_600_000

/** A product goes from one to the next by a code that the one tells the other. */
export const productHandoverRoutes: readonly Route[] = [
  route(productOffer, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const { openid: by } = actor
    const intent = { actor, endpoint: productOffer.name, request }
    const outcome = await onceOnly(services, intent, ownershipRef, async (tx) => {
      const product = await productOwnedBy(tx, request.productId, by)
      if (product === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
      const { ownership, productId, rev } = product
      if (ownership.status === 'offered') await forgetOffer(tx, ownership.code)
      const code = await newHandoverCode(tx, services.random, now)
      await pointOffer(tx, code, productId)
      const command = { type: 'offer', by, code, until: now + OFFER_MS } as const
      return { ok: true, ref: await changeOwner(tx, product, rev, command, now) }
    })
    return answerWithProduct(services, outcome, by, now)
  }),

  route(productWithdraw, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const { openid: by } = actor
    const intent = { actor, endpoint: productWithdraw.name, request }
    const outcome = await onceOnly(services, intent, ownershipRef, async (tx) => {
      const product = await productOwnedBy(tx, request.productId, by)
      if (product === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
      if (product.ownership.status === 'offered') await forgetOffer(tx, product.ownership.code)
      return { ok: true, ref: await changeOwner(tx, product, product.rev, { type: 'withdraw', by }, now) }
    })
    return answerWithProduct(services, outcome, by, now)
  }),

  route(productTakeOver, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const { openid: by } = actor
    const { handoverCode: code, serialNo } = request
    const key = `handover:${ownerOf(actor)}`
    const isFull = (await productsOf(services.db, by)).length >= PRODUCTS_MOST
    const intent = { actor, endpoint: productTakeOver.name, request }
    const outcome = await onceOnly(services, intent, ownershipRef, async (tx) => {
      // not kept as this request's outcome: in an hour the same one may be tried again
      if ((await triesLeft(tx, key, TRIES, now)) <= 0) throw new Undone('TOO_MANY_REQUESTS')
      if (isFull) return { ok: false, code: 'PRODUCTS_TOO_MANY' }
      const product =
        serialNo === undefined ? await productOffered(tx, code) : await productBySerial(tx, serialNo)
      if (product === null) {
        await countTry(tx, key, SPAN_MS, now)
        return { ok: true, ref: { refused: 'wrongCode' as const } }
      }
      const ref = await changeOwner(tx, product, product.rev, { type: 'accept', by, code }, now, {
        // what the last owner called the room is theirs
        place: null,
        registeredAt: now,
      })
      if ('refused' in ref) await countTry(tx, key, SPAN_MS, now)
      else await forgetOffer(tx, code)
      return { ok: true, ref }
    })
    return answerWithProduct(services, outcome, by, now)
  }),
]
