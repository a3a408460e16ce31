import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { callBackDone, callBackList, takeCallBack } from '@/contract/staff/hotline'
import { type CallBackCommand, decideCallBack } from '@/domain/hotline/call-back'
import { byPlace } from '@/domain/hotline/line'
import type { Actor } from '@/domain/ticket/actor'
import { hotlineHours } from '@/domain/time/working-time'
import { callBackRow } from '../../shared/hotline/call-back-view'
import { tellOfCallBack } from '../../shared/hotline/tell'
import { onceOnly } from '../../shared/idempotency'
import { callBackById, callBackInTx, keepCallBack, openCallBacks } from '../../shared/repositories/call-backs'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'

const ref = z.object({ callBackId: z.string() })

/** The same line for every agent: what one has taken first, then whose time has come. */
const listRoute = route(callBackList, async ({ actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const rows = (await openCallBacks(services.db))
    .sort(byPlace)
    .map((callBack) => callBackRow(callBack, actor.staffId))
  return done({ now, rows: [...rows.filter(({ mine }) => mine), ...rows.filter(({ mine }) => !mine)] })
})

interface Change {
  actor: Actor
  endpoint: string
  request: { requestId: string; callBackId: string; rev: number }
  now: number
  command: CallBackCommand
}

const changed = async (services: Services, { actor, endpoint, request, now, command }: Change) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const { callBackId, rev } = request
  const outcome = await onceOnly(services, { actor, endpoint, request }, ref, async (tx) => {
    const found = await callBackInTx(tx, callBackId)
    if (found === null) return { ok: false, code: 'CALL_BACK_NOT_FOUND' }
    const decision = decideCallBack(found, command, now, hotlineHours)
    if (!decision.ok) return decision
    if (found.rev !== rev) return { ok: false, code: 'CALL_BACK_TAKEN' }
    await keepCallBack(tx, decision.callBack)
    await tellOfCallBack(tx, decision.callBack, now)
    return { ok: true, ref: { callBackId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const found = await callBackById(services.db, callBackId)
  return found === null ? refuse('CALL_BACK_NOT_FOUND') : done(callBackRow(found, actor.staffId))
}

const takeRoute = route(takeCallBack, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const command = { type: 'take', staffId: actor.staffId, name: actor.name } as const
  return changed(services, { actor, endpoint: takeCallBack.name, request, now, command })
})

const doneRoute = route(callBackDone, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'staff') return refuse('FORBIDDEN')
  const command = { type: request.outcome, staffId: actor.staffId, note: request.note }
  return changed(services, { actor, endpoint: callBackDone.name, request, now, command })
})

export const callBackRoutes: readonly Route[] = [listRoute, takeRoute, doneRoute]
