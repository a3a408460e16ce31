import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { callCustomer } from '@/contract/staff/technician'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { HOUR_MS } from '@/domain/time/china'
import { onceOnly } from '../../shared/idempotency'
import { privateNumbers } from '../../shared/private-numbers'
import { technicianById } from '../../shared/repositories/places'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'

/** Long enough for a call that is not answered at once, and for the customer's own call back. */
const NUMBER_MS = 2 * HOUR_MS

/** Who may be called about a visit: it lies ahead, goes on, or has just been. */
const MAY_CALL: readonly TicketStatus[] = ['assigned', 'enRoute', 'onSite', 'awaitingPart', 'completed']

const ref = z.object({ number: z.string(), expiresAt: z.number() })

/**
 * The customer's own number never leaves the server. The binding is made before it is noted: it is idempotent by
 * its key, so a repetition finds the same number.
 */
export const technicianCallRoute = route(callCustomer, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null || actor.kind !== 'staff' || actor.technicianId === null) return refuse('NOT_FOUND')
  if (!MAY_CALL.includes(ticket.status)) return refuse('NOT_IN_THIS_STATE')
  const technician = await technicianById(services.db, actor.technicianId)
  const masked = await privateNumbers(services).bind(
    {
      key: `${ticket.ticketNo}:${actor.technicianId}`,
      caller: technician?.phone ?? null,
      callee: ticket.report.contact.phone,
      ttlMs: NUMBER_MS,
    },
    now,
  )
  if (!masked.ok) services.log({ level: 'warn', what: 'no masked number', cause: masked.cause })
  const intent = { actor, endpoint: callCustomer.name, request }
  const outcome = await onceOnly(services, intent, ref, async () =>
    masked.ok
      ? { ok: true, ref: { number: masked.number, expiresAt: masked.expiresAt } }
      : { ok: false, code: 'CALL_UNAVAILABLE' },
  )
  return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
})
