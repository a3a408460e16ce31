import * as z from 'zod/mini'
import { hotlineCallMeBack, hotlineCancelCallBack, hotlineMyCallBack } from '@/contract/customer/hotline'
import { done, refuse } from '@/contract/result'
import { type CallBack, decideCallBack, placeFor } from '@/domain/hotline/call-back'
import { isSameWindow, windowsFrom } from '@/domain/hotline/windows'
import { DAY_MS } from '@/domain/time/china'
import { hotlineHours } from '@/domain/time/working-time'
import { callBackView } from '../../shared/hotline/call-back-view'
import { lineState } from '../../shared/hotline/line-now'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import {
  callBackById,
  callBackInTx,
  isWaitingInTx,
  keepCallBack,
  lastCallBackOf,
  openCallBacks,
} from '../../shared/repositories/call-backs'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'

const ref = z.object({ callBackId: z.string() })
const ASKS_A_DAY = 5

/**
 * Keeps a place in the line. Windows are counted from what was read before: two who ask at the same moment may both get
 * the last place, which costs minutes and no customer.
 */
const askRoute = route(hotlineCallMeBack, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { phone, window = null } = request
  const booked = (await openCallBacks(services.db)).flatMap((one) => one.window ?? [])
  const isOffered =
    window === null || windowsFrom(now, hotlineHours, booked).some((one) => isSameWindow(one, window))
  const limit = `callBacks:${callerKey(actor)}`
  const intent = { actor, endpoint: hotlineCallMeBack.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (await isWaitingInTx(tx, { openid, phone })) return { ok: false, code: 'CALL_BACK_ALREADY' }
    if (!isOffered) return { ok: false, code: 'CALL_BACK_WINDOW_GONE' }
    if ((await triesLeft(tx, limit, ASKS_A_DAY, now)) <= 0) return { ok: false, code: 'CALL_BACKS_TOO_MANY' }
    await countTry(tx, limit, DAY_MS, now)
    const callBackId = `callBack:${Buffer.from(services.random(12)).toString('hex')}`
    const callBack: CallBack = {
      callBackId,
      openid,
      phone,
      askedAt: now,
      window,
      state: 'waiting',
      ...placeFor(window, now, hotlineHours),
      tries: 0,
      taken: null,
      note: '',
      rev: 1,
    }
    await keepCallBack(tx, callBack)
    return { ok: true, ref: { callBackId } }
  })
  return outcome.ok ? seen(services, outcome.ref.callBackId, now) : refuse(outcome.code)
})

const mineRoute = route(hotlineMyCallBack, async ({ actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const [last, line] = await Promise.all([
    lastCallBackOf(services.db, actor.openid),
    lineState(services.db, now),
  ])
  const isRecent = last !== null && (line.open.some(isThat(last)) || last.askedAt > now - DAY_MS)
  return done({ now, callBack: isRecent ? callBackView(last, line, now) : null })
})

const cancelRoute = route(hotlineCancelCallBack, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { callBackId } = request
  const intent = { actor, endpoint: hotlineCancelCallBack.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const found = await callBackInTx(tx, callBackId)
    if (found === null || found.openid !== openid) return { ok: false, code: 'CALL_BACK_NOT_FOUND' }
    const decision = decideCallBack(found, { type: 'cancel' }, now, hotlineHours)
    if (!decision.ok) return decision
    await keepCallBack(tx, decision.callBack)
    return { ok: true, ref: { callBackId } }
  })
  return outcome.ok ? seen(services, callBackId, now) : refuse(outcome.code)
})

const seen = async (services: Services, callBackId: string, now: number) => {
  const [found, line] = await Promise.all([
    callBackById(services.db, callBackId),
    lineState(services.db, now),
  ])
  return found === null ? refuse('CALL_BACK_NOT_FOUND') : done(callBackView(found, line, now))
}

const isThat =
  ({ callBackId }: CallBack) =>
  (other: CallBack): boolean =>
    other.callBackId === callBackId

export const callBackRoutes: readonly Route[] = [askRoute, mineRoute, cancelRoute]
