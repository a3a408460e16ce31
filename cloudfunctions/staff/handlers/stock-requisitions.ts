import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { type RequisitionView, stockAsk, stockDecide, stockRequisitions } from '@/contract/staff/stock'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { sayRequisition } from '@/domain/parts/say-requisition'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../../shared/database/cloud'
import { onceOnly } from '../../shared/idempotency'
import { intentName } from '../../shared/parts/intent-name'
import { type Storeroom, storeroomOf } from '../../shared/parts/places-of'
import { stepRequisition } from '../../shared/parts/requisitions'
import { promiseOf, suppliesOf, uncounted } from '../../shared/parts/supply'
import { outletsOfCentre } from '../../shared/repositories/places'
import {
  createRequisition,
  openRequisitions,
  requisitionById,
  requisitionsOfOutlet,
  type StoredRequisition,
} from '../../shared/repositories/requisitions'
import { route } from '../../shared/serve/route'

const MOST = 200
const ref = z.object({ requisitionId: z.string() })

/** The outlet's own, settled ones too; of a centre, what it still has to do with. */
export const stockRequisitionsRoute = route(stockRequisitions, async ({ actor, now, services: { db } }) => {
  const room = await storeroomOf(db, actor)
  const { outletId, centreId } = room
  const found =
    outletId !== null
      ? await requisitionsOfOutlet(db, outletId, MOST)
      : centreId === null
        ? []
        : await openRequisitions(db, { centreId }, MOST)
  const views = await viewsOf(db, room, found, now)
  return done({ requisitions: views, mayAsk: outletId !== null })
})

export const stockAskRoute = route(stockAsk, async ({ request, actor, now, services }) => {
  const { partId, quantity, requestId } = request
  const room = await storeroomOf(services.db, actor)
  const { outletId, centreId } = room
  if (outletId === null || actor.kind !== 'staff') return refuse('PLACE_UNKNOWN')
  const part = partIn(catalogueOn(chinaDay(now)), partId)
  if (part === null) return refuse('PART_UNKNOWN')
  const requisitionId = intentName(actor, requestId)
  const intent = { actor, endpoint: stockAsk.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    await createRequisition(tx, {
      requisitionId,
      ticketNo: null,
      outletId,
      centreId,
      askedBy: actor.staffId,
      partId,
      partName: part.name,
      quantity,
      expectedOn: null,
      at: now,
      state: { status: 'asked' },
      rev: 1,
    })
    return { ok: true, ref: { requisitionId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const view = await viewOf(services.db, room, outcome.ref.requisitionId, now)
  return view === null ? refuse('PLACE_UNKNOWN') : done({ requisition: view })
})

export const stockDecideRoute = route(stockDecide, async ({ request, actor, now, services }) => {
  const { requisitionId, rev, command } = request
  const room = await storeroomOf(services.db, actor)
  const { outletId, centreId } = room
  const intent = { actor, endpoint: stockDecide.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    stepRequisition(tx, {
      requisitionId,
      rev,
      command,
      actor,
      of: { outletId, centreId: outletId === null ? centreId : null },
      now,
    }),
  )
  if (!outcome.ok) return refuse(outcome.code)
  const view = await viewOf(services.db, room, requisitionId, now)
  return view === null ? refuse('REQUISITION_NOT_FOUND') : done({ requisition: view })
})

const viewOf = async (
  db: Db,
  room: Storeroom,
  requisitionId: string,
  now: number,
): Promise<RequisitionView | null> => {
  const stored = await requisitionById(db, requisitionId)
  const [view] = stored === null ? [] : await viewsOf(db, room, [stored], now)
  return view ?? null
}

const viewsOf = async (
  db: Db,
  { outletId, centreId }: Storeroom,
  found: readonly StoredRequisition[],
  now: number,
): Promise<RequisitionView[]> => {
  if (centreId === null || found.length === 0) return []
  const outlets = new Map((await outletsOfCentre(db, centreId)).map((outlet) => [outlet.outletId, outlet]))
  const supplies = new Map<string, Awaited<ReturnType<typeof suppliesOf>>>()
  for (const partId of new Set(found.flatMap((one) => one.partId ?? []))) {
    supplies.set(partId, await suppliesOf(db, [...outlets.values()], partId, now))
  }
  return found.map((requisition): RequisitionView => {
    const { requisitionId, rev, partId, partName, quantity, ticketNo, at, state, expectedOn } = requisition
    const supply =
      partId === null
        ? null
        : (supplies.get(partId)?.get(requisition.outletId)?.supply ?? uncounted(partId, now))
    return {
      requisitionId,
      rev,
      outletName: outlets.get(requisition.outletId)?.name ?? '',
      partId,
      partName,
      quantity,
      ticketNo,
      at,
      status: state.status,
      words: sayRequisition(state, now),
      expectedOn,
      atCentre: supply?.atCentre ?? null,
      // what lies at the outlet is not what the centre sends
      readyOn: supply === null ? null : promiseOf(quantity, { ...supply, here: 0, coming: [] }, now).readyOn,
      steps: stepsOf(requisition, outletId !== null),
    }
  })
}

const stepsOf = ({ state, partId }: StoredRequisition, isAsker: boolean): RequisitionView['steps'] => {
  if (isAsker) return state.status === 'asked' || state.status === 'approved' ? ['withdraw'] : []
  if (partId === null) return []
  if (state.status === 'asked') return ['approve', 'refuse']
  return state.status === 'approved' ? ['send', 'refuse'] : []
}
