import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { releaseProduct } from '@/contract/staff/product'
import { decideOwnership } from '@/domain/serial/ownership'
import { onceOnly } from '../../shared/idempotency'
import { codeFacts } from '../../shared/product/code-facts'
import { appendProductEvent } from '../../shared/repositories/product-events'
import { forgetOffer, productBySerial, putProduct } from '../../shared/repositories/products'
import { route } from '../../shared/serve/route'

export const productReleaseRoute = route(releaseProduct, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { read, isSigned } = await codeFacts(services, request.boxCode, now)
  if (!read.ok || !isSigned) return refuse('PRODUCT_NOT_FOUND')
  const { serialNo } = read.serial
  const intent = { actor, endpoint: releaseProduct.name, request }
  const outcome = await onceOnly(services, intent, z.object({}), async (tx) => {
    const product = await productBySerial(tx, serialNo)
    if (product === null) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
    const command = { type: 'release', evidenceId: request.requestId } as const
    const decision = decideOwnership(product.ownership, command, now)
    if (!decision.ok) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
    const { productId, rev, ownership: before } = product
    if (before.status === 'offered') await forgetOffer(tx, before.code)
    // what the last owner called the room is theirs
    await putProduct(tx, { ...product, ownership: decision.ownership, place: null, updatedAt: now }, rev)
    const seen = { staffId: actor.staffId, ticketNo: null, reason: request.reason }
    await appendProductEvent(tx, { productId, type: 'released', at: now, ...seen }, rev)
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})
