import { productRegister } from '@/contract/customer/product'
import { refuse } from '@/contract/result'
import { onceOnly } from '../../shared/idempotency'
import { newProductId } from '../../shared/product/new-product-id'
import { answerWithProduct, changeOwner, type OwnershipRef, ownershipRef } from '../../shared/product/owned'
import { scannerOf } from '../../shared/product/scanner'
import { toRegister } from '../../shared/product/to-register'
import { countWrongCode, mayTryCode } from '../../shared/product/wrong-codes'
import {
  PRODUCTS_MOST,
  type ProductDocument,
  type ProductToPut,
  productBySerial,
  productsOf,
} from '../../shared/repositories/products'
import { route } from '../../shared/serve/route'

export const productRegisterRoute = route(productRegister, async (visit) => {
  const { request, actor, now, services } = visit
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const who = await scannerOf(visit)
  if (!(await mayTryCode(services.db, who, now))) return refuse('TOO_MANY_REQUESTS')
  const [wanted, owned] = await Promise.all([
    toRegister(services, request, newProductId(services.random), now),
    productsOf(services.db, openid),
  ])
  if (!wanted.ok) {
    if (wanted.isWrongNumber) await countWrongCode(services.db, who, now)
    return refuse(wanted.code, wanted.message)
  }
  const { product } = wanted
  const isMine = owned.some(({ serialNo }) => serialNo !== null && serialNo === product.serialNo)
  const isFull = owned.length >= PRODUCTS_MOST && !isMine
  const intent = { actor, endpoint: productRegister.name, request }
  const outcome = await onceOnly(services, intent, ownershipRef, async (tx) => {
    if (isFull) return { ok: false, code: 'PRODUCTS_TOO_MANY' }
    const known = product.serialNo === null ? null : await productBySerial(tx, product.serialNo)
    const next = known === null ? product : withHistory(product, known)
    const ref = await changeOwner(tx, next, known?.rev ?? 0, { type: 'register', by: openid }, now)
    return { ok: true, ref: isAlreadyMine(ref) ? { productId: next.productId } : ref }
  })
  return answerWithProduct(services, outcome, openid, now)
})

/** What it is, as of today; whose it was and what it took the place of, as before. */
const withHistory = (
  product: ProductToPut,
  { productId, ownership, swaps, earlier }: ProductDocument,
): ProductToPut => ({ ...product, productId, ownership, swaps, earlier })

/** Registering twice is no mistake of the customer's: it is theirs, as wished. */
const isAlreadyMine = (ref: OwnershipRef): boolean => 'refused' in ref && ref.refused === 'yoursAlready'
