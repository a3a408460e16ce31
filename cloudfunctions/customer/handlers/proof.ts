import * as z from 'zod/mini'
import { proofConfirm, proofList, proofRead, proofRemove } from '@/contract/customer/proof'
import type { ProofView } from '@/contract/product/proof-view'
import { done, type Result, refuse } from '@/contract/result'
import { type Outcome, onceOnly } from '../../shared/idempotency'
import { confirmProof } from '../../shared/proof/confirm'
import { numberKeyOf } from '../../shared/proof/number-key'
import { readOnce } from '../../shared/proof/read-once'
import { takeBack } from '../../shared/proof/remove'
import { newProofId, type ProofRef, takeUp } from '../../shared/proof/take-up'
import { proofViews, withoutPaper } from '../../shared/proof/view'
import { productOf, productOwnedBy } from '../../shared/repositories/products'
import { proofById, proofRecordsOf } from '../../shared/repositories/proofs'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { refreshVerdicts } from '../../shared/warranty/refresh-verdicts'

const ref = z.object({ proofId: z.string() })
const removed = z.object({ proofId: z.string(), productId: z.string() })

const readRoute = route(proofRead, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const count = (await proofRecordsOf(services.db, request.productId)).length
  const intent = { actor, endpoint: proofRead.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    takeUp(tx, { request, openid, proofId: newProofId(services), count, now }),
  )
  // apart from what is stored: a repeat goes on where a process that was ended had begun
  if (outcome.ok) await readOnce(services, outcome.ref.proofId)
  return answered(services, outcome, openid)
})

const confirmRoute = route(proofConfirm, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { proofId, facts: entry } = request
  const named = await proofById(services.db, proofId)
  const [numberKey, records] = await Promise.all([
    numberKeyOf(services, entry),
    named?.owner === openid ? proofRecordsOf(services.db, named.productId) : [],
  ])
  const others = records.flatMap(({ proof }) => (proof === null || proof.ruledOut !== null ? [] : [proof]))
  const intent = { actor, endpoint: proofConfirm.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    confirmProof(tx, { proofId, openid, entry, numberKey, others, now }),
  )
  if (outcome.ok && named !== null) await refreshVerdicts(services, named.productId)
  return answered(services, outcome, openid)
})

const listRoute = route(proofList, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { productId } = request
  const product = await productOwnedBy(services.db, productId, actor.openid)
  if (product === null) return refuse('PRODUCT_NOT_FOUND')
  const records = await proofRecordsOf(services.db, productId)
  const views = await proofViews(services, records, product.model)
  const owners = new Map(records.map(({ _id, owner }) => [_id, owner]))
  return done({
    product,
    proofs: views.flatMap((view) => {
      if (owners.get(view.proofId) === actor.openid) return [view]
      // what an earlier owner never confirmed is nobody else's business
      return view.state === 'reading' || view.state === 'read' ? [] : [withoutPaper(view)]
    }),
  })
})

const removeRoute = route(proofRemove, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const intent = { actor, endpoint: proofRemove.name, request }
  const outcome = await onceOnly(services, intent, removed, (tx) => takeBack(tx, request.proofId, openid))
  if (!outcome.ok) return refuse(outcome.code)
  await refreshVerdicts(services, outcome.ref.productId)
  return done({})
})

export const proofRoutes: readonly Route[] = [readRoute, confirmRoute, listRoute, removeRoute]

/** The proof as it is after the change, or why nothing changed. */
const answered = async (
  services: Services,
  outcome: Outcome<ProofRef>,
  openid: string,
): Promise<Result<ProofView>> => {
  if (!outcome.ok) return refuse(outcome.code)
  const proof = await proofById(services.db, outcome.ref.proofId)
  if (proof?.owner !== openid) return refuse('PROOF_NOT_FOUND')
  const product = await productOf(services.db, proof.productId)
  const [view] = await proofViews(services, [proof], product?.model ?? null)
  return view === undefined ? refuse('PROOF_NOT_FOUND') : done(view)
}
