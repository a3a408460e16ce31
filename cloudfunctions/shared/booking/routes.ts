import * as z from 'zod/mini'
import type {
  holdRequest,
  holdResponse,
  releaseRequest,
  releaseResponse,
  windowsRequest,
  windowsResponse,
} from '@/contract/booking'
import type { Endpoint } from '@/contract/endpoint'
import { done, refuse } from '@/contract/result'
import { HOUR_MS } from '@/domain/time/china'
import { callerKey, onceOnly } from '../idempotency'
import { takeTry } from '../limits'
import { releaseHoldInTx } from '../repositories/seats'
import type { Route } from '../serve/route'
import { holdSeat } from './hold-seat'
import { needOf } from './need'
import { offerWindows } from './offer-windows'

type Windows = Endpoint<string, typeof windowsRequest, typeof windowsResponse>
type Hold = Endpoint<string, typeof holdRequest, typeof holdResponse>
type Release = Endpoint<string, typeof releaseRequest, typeof releaseResponse>

/** Who keeps a place by holding it again and again takes it from others. Agents hold for many callers. */
const HOLDS_AN_HOUR = { customer: 60, staff: 600 }

const ref = z.object({ released: z.boolean() })

export const handleWindows: Route<Windows>['handle'] = async ({ request, actor, now, services }) => {
  const found = await needOf(services, actor, request.errand, now)
  if (!found.ok) return refuse(found.code)
  return done({ now, windows: await offerWindows(services, found.need, now) })
}

export const handleHold: Route<Hold>['handle'] = async ({ request, actor, now, services }) => {
  const { requestId, errand, window } = request
  const holder = callerKey(actor)
  const most = HOLDS_AN_HOUR[actor.kind === 'staff' ? 'staff' : 'customer']
  if (!(await takeTry(services.db, `hold:${holder}`, most, HOUR_MS, now))) return refuse('TOO_MANY_REQUESTS')
  const found = await needOf(services, actor, errand, now)
  if (!found.ok) return refuse(found.code)
  const answer = await holdSeat(services, found.need, window, { holder, requestId })
  if (!answer.ok) return refuse(answer.code)
  return done({ ...answer.held, window, now: services.clock() })
}

export const handleRelease: Route<Release>['handle'] = async ({ request, actor, services }) => {
  const { seatId } = request
  const outcome = await onceOnly(
    services,
    { actor, endpoint: 'booking.release', request },
    ref,
    async (tx) => {
      const released = await releaseHoldInTx(tx, { seatId, holder: callerKey(actor) })
      return released === null ? { ok: false, code: 'SEAT_UNKNOWN' } : { ok: true, ref: { released } }
    },
  )
  return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
}
