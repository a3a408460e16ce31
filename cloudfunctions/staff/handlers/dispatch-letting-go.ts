import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { declineTicket, redispatchTicket } from '@/contract/staff/dispatch'
import { declineRules } from '@/domain/dispatch/decline'
import { inForceOn } from '@/domain/dispatch/policy'
import { ofLate } from '@/domain/dispatch/running-figures'
import { chinaDay } from '@/domain/time/china'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import { onceOnly } from '../../shared/idempotency'
import { figuresInTx, noteDecline } from '../../shared/repositories/outlet-standing'
import { route } from '../../shared/serve/route'
import { changeTicket } from '../../shared/ticket/change'
import { commandRoute } from './ticket-command'

const declined = z.object({ ticketNo: z.string(), declinesLeft: z.int() })

/** How often it declined of late is counted in the transaction that declines; then the next one is asked. */
export const declineRoute = route(declineTicket, async ({ request, actor, now, services }) => {
  const outletId = actor.kind === 'staff' ? actor.outletId : null
  if (outletId === null) return refuse('NOT_FOUND')
  const { ticketNo, rev, reason } = request
  const { declinesMost } = inForceOn(declineRules, chinaDay(now))
  const intent = { actor, endpoint: declineTicket.name, request }
  const outcome = await onceOnly(services, intent, declined, async (tx) => {
    const declinedOfLate = ofLate(await figuresInTx(tx, outletId), now).recentAsks.declined
    const changed = await changeTicket(tx, {
      ticketNo,
      rev,
      actor,
      now,
      command: () => ({ type: 'decline', outletId, reason, declinedOfLate }),
    })
    if (!changed.ok) return changed
    await noteDecline(tx, outletId, now)
    return { ok: true, ref: { ticketNo, declinesLeft: Math.max(0, declinesMost - declinedOfLate - 1) } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  await dispatchAfter(services, ticketNo)
  return done(outcome.ref)
})

/** The rule would pick the same outlet again, so the ticket goes to the queue in the same change. */
export const redispatchRoute = commandRoute(redispatchTicket, {
  prepare:
    async ({ request: { reason } }) =>
    () => ({ type: 'redispatch', reason }),
  also: async (tx, { request: { ticketNo }, now }) => {
    const queued = await changeTicket(tx, {
      ticketNo,
      actor: { kind: 'clock' },
      now,
      command: () => ({ type: 'queue', why: ['调度员从网点收回，等人工另选网点。'] }),
    })
    return queued.ok ? null : queued.code
  },
})
