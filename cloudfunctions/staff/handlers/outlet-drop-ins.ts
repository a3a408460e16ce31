import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { dropInList, settleDropIn } from '@/contract/staff/outlet'
import { onceOnly } from '../../shared/idempotency'
import { dropInView } from '../../shared/outlets/drop-in-view'
import { dropInById, dropInInTx, dropInsAt, putDropIn } from '../../shared/repositories/drop-ins'
import { type Route, route } from '../../shared/serve/route'

const ref = z.object({ dropInId: z.string() })

/** Who comes to the manager's own counter. */
const listRoute = route(dropInList, async ({ request, actor, services }) => {
  if (actor.kind !== 'staff' || actor.outletId === null) return refuse('FORBIDDEN')
  const found = await dropInsAt(services.db, actor.outletId, request.date)
  const rows = found
    .filter(({ state }) => state !== 'cancelled')
    .sort((a, b) => (a.half === b.half ? a.n - b.n : a.half === 'morning' ? -1 : 1))
  return done({ rows: rows.map(dropInView) })
})

const settleRoute = route(settleDropIn, async ({ request, actor, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { dropInId, outcome: cameTo } = request
  const intent = { actor, endpoint: settleDropIn.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const found = await dropInInTx(tx, dropInId)
    if (found === null || found.outletId !== actor.outletId) return { ok: false, code: 'DROP_IN_NOT_FOUND' }
    if (found.state === 'cancelled') return { ok: false, code: 'DROP_IN_OVER' }
    await putDropIn(tx, { ...found, state: cameTo, rev: found.rev + 1 })
    return { ok: true, ref: { dropInId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const found = await dropInById(services.db, dropInId)
  return found === null ? refuse('DROP_IN_NOT_FOUND') : done(dropInView(found))
})

export const dropInRoutes: readonly Route[] = [listRoute, settleRoute]
