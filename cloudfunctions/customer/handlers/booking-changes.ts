import * as z from 'zod/mini'
import { ticketChase, ticketReschedule } from '@/contract/customer/booking'
import { rescheduleTo } from '../../shared/booking/reschedule'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import { onceOnly } from '../../shared/idempotency'
import { type Route, route } from '../../shared/serve/route'
import { changeTicket } from '../../shared/ticket/change'
import { isTextAllowed } from '../../shared/ticket/text-check'
import { answered } from './ticket-change'

const ref = z.object({ ticketNo: z.string() })

const rescheduleRoute = route(ticketReschedule, async ({ request, actor, now, services }) => {
  const { ticketNo, reason } = request
  const intent = { actor, endpoint: ticketReschedule.name, request }
  const allowed = actor.kind === 'customer' && (await isTextAllowed(services, actor.openid, reason))
  const command = await rescheduleTo(services.db, request)
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, {
      ticketNo,
      actor,
      now,
      command: allowed ? command : () => ({ refusal: 'TEXT_NOT_ALLOWED' }),
    }),
  )
  // an outlet without a place in the new window is let go
  if (outcome.ok) await dispatchAfter(services, ticketNo)
  return answered(services, intent, outcome, now)
})

const chaseRoute = route(ticketChase, async ({ request, actor, now, services }) => {
  const { ticketNo } = request
  const intent = { actor, endpoint: ticketChase.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, { ticketNo, actor, now, command: () => ({ type: 'chase' }) }),
  )
  return answered(services, intent, outcome, now)
})

/** What customers may change about the time of a visit. */
export const bookingChangeRoutes: readonly Route[] = [rescheduleRoute, chaseRoute]
