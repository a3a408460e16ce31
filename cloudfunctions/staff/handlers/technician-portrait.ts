import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { setPortrait } from '@/contract/staff/dispatch'
import { onceOnly } from '../../shared/idempotency'
import { attachPortrait, portraitUrl } from '../../shared/media/portrait'
import { ownerOf } from '../../shared/repositories/media'
import { technicianInTx } from '../../shared/repositories/technicians'
import { route } from '../../shared/serve/route'

const ref = z.object({ technicianId: z.string() })

/** Whoever works for another outlet does not exist here. */
export const setPortraitRoute = route(setPortrait, async ({ request, actor, services }) => {
  const { technicianId, mediaId } = request
  const outletId = actor.kind === 'staff' ? actor.outletId : null
  const intent = { actor, endpoint: setPortrait.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const technician = await technicianInTx(tx, technicianId)
    if (technician === null || technician.outletId !== outletId) {
      return { ok: false, code: 'TECHNICIAN_NOT_FOUND' }
    }
    const refusal = await attachPortrait(tx, { technicianId, owner: ownerOf(actor), mediaId })
    return refusal === null ? { ok: true, ref: { technicianId } } : { ok: false, code: refusal }
  })
  if (!outcome.ok) return refuse(outcome.code)
  return done({ photoUrl: await portraitUrl(services, outcome.ref.technicianId) })
})
