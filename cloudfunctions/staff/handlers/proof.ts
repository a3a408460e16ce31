import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { proofGet, proofQueue, proofRule } from '@/contract/staff/proof'
import { onceOnly } from '../../shared/idempotency'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { ruleOnProof } from '../../shared/proof/rule'
import { productOf } from '../../shared/repositories/products'
import { countWaiting, proofsWaiting } from '../../shared/repositories/proofs'
import { type Route, route } from '../../shared/serve/route'
import { refreshVerdicts } from '../../shared/warranty/refresh-verdicts'
import { detailOf } from '../proof-view'

const PAGE = 30
const ref = z.object({ proofId: z.string() })

const queueRoute = route(proofQueue, async ({ request, services }) => {
  const [found, waiting] = await Promise.all([
    proofsWaiting(services.db, fromCursor(request.cursor), PAGE + 1),
    countWaiting(services.db),
  ])
  const page = found.slice(0, PAGE)
  const last = page.at(-1)?.queueKey
  const rows = await Promise.all(
    page.map(async (proof) => ({
      proofId: proof._id,
      kind: proof.kind,
      productName: (await productOf(services.db, proof.productId))?.name ?? '未知产品',
      day: proof.entry?.day ?? '',
      holds: proof.holds,
      since: Number(proof.queueKey?.split(':')[0] ?? 0),
    })),
  )
  return done({ rows, next: found.length > PAGE && last ? toCursor(last) : null, waiting })
})

const getRoute = route(proofGet, async ({ request, services }) => {
  const detail = await detailOf(services, request.proofId)
  return detail === null ? refuse('PROOF_NOT_FOUND') : done(detail)
})

const ruleRoute = route(proofRule, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { proofId, rev, ruling, facts: entry, reason } = request
  const intent = { actor, endpoint: proofRule.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    ruleOnProof(tx, {
      proofId,
      rev,
      outcome: ruling,
      ...(entry === undefined ? {} : { entry }),
      reason,
      by: actor.staffId,
      now,
    }),
  )
  if (!outcome.ok) return refuse(outcome.code)
  const detail = await detailOf(services, proofId)
  if (detail === null) return refuse('PROOF_NOT_FOUND')
  await refreshVerdicts(services, detail.productId)
  return done(detail)
})

export const proofRoutes: readonly Route[] = [queueRoute, getRoute, ruleRoute]
