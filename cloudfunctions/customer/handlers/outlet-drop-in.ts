import * as z from 'zod/mini'
import { outletCancelDropIn, outletDropIn, outletDropIns } from '@/contract/customer/outlet'
import { done, refuse } from '@/contract/result'
import { dropInRefusal } from '@/domain/outlet/drop-in'
import { dayOf } from '@/domain/outlet/opening'
import { chinaDay } from '@/domain/time/china'
import { chinaCalendar } from '../../shared/booking/calendar'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { dropInView } from '../../shared/outlets/drop-in-view'
import {
  createDropIn,
  dropInById,
  dropInInTx,
  dropInsOf,
  halfCountInTx,
  putDropIn,
  putHalfCount,
} from '../../shared/repositories/drop-ins'
import { counterById } from '../../shared/repositories/outlet-counters'
import { type Route, route } from '../../shared/serve/route'
import { isTextAllowed } from '../../shared/ticket/text-check'

const ref = z.object({ dropInId: z.string() })

/** One person, one outlet, one day: one number. The id says so, so that two takings at once find one another. */
const takeRoute = route(outletDropIn, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { outletId, date, half, what } = request
  const [outlet, allowed] = await Promise.all([
    counterById(services.db, outletId),
    isTextAllowed(services, openid, what),
  ])
  const intent = { actor, endpoint: outletDropIn.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (outlet === null) return { ok: false, code: 'OUTLET_NOT_FOUND' }
    if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
    if (outlet.hours === null) return { ok: false, code: 'OUTLET_CLOSED_THEN' }
    const dropInId = `dropIn:${outletId}:${date}:${callerKey(actor)}`
    const before = await dropInInTx(tx, dropInId)
    if (before !== null && before.state !== 'cancelled') return { ok: false, code: 'DROP_IN_ALREADY' }
    const count = await halfCountInTx(tx, { outletId, date, half })
    const refusal = dropInRefusal(dayOf(outlet.hours, chinaCalendar, date), half, count.kept, now)
    if (refusal !== null) return { ok: false, code: refusal }
    const n = count.given + 1
    await putHalfCount(tx, { outletId, date, half }, { given: n, kept: count.kept + 1 })
    const rev = (before?.rev ?? 0) + 1
    const outletName = outlet.name
    const taken = { _id: dropInId, openid, outletId, outletName, date, half, n, what, at: now, rev }
    await (before === null ? createDropIn : putDropIn)(tx, { ...taken, state: 'waiting' })
    return { ok: true, ref: { dropInId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const found = await dropInById(services.db, outcome.ref.dropInId)
  return found === null ? refuse('DROP_IN_NOT_FOUND') : done(dropInView(found))
})

const listRoute = route(outletDropIns, async ({ actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const found = await dropInsOf(services.db, actor.openid, chinaDay(now))
  return done({ dropIns: found.filter(({ state }) => state === 'waiting').map(dropInView) })
})

const cancelRoute = route(outletCancelDropIn, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { dropInId } = request
  const intent = { actor, endpoint: outletCancelDropIn.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const found = await dropInInTx(tx, dropInId)
    if (found === null || found.openid !== openid) return { ok: false, code: 'DROP_IN_NOT_FOUND' }
    if (found.state !== 'waiting') return { ok: false, code: 'DROP_IN_OVER' }
    const count = await halfCountInTx(tx, found)
    await putHalfCount(tx, found, { ...count, kept: Math.max(0, count.kept - 1) })
    await putDropIn(tx, { ...found, state: 'cancelled', rev: found.rev + 1 })
    return { ok: true, ref: { dropInId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const found = await dropInById(services.db, dropInId)
  return found === null ? refuse('DROP_IN_NOT_FOUND') : done(dropInView(found))
})

export const dropInRoutes: readonly Route[] = [takeRoute, listRoute, cancelRoute]
