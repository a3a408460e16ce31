import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { handBackWork } from '@/contract/staff/technician'
import { decide } from '@/domain/ticket/decide'
import { sayMoment } from '@/domain/time/say'
import { onceOnly } from '../../shared/idempotency'
import { eventsOf } from '../../shared/repositories/events'
import { ticketInTx } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'
import { currentTerms, save } from '../../shared/ticket/change'

const ref = z.object({ ticketNo: z.string() })

/**
 * The ticket may be somebody else's by now, so what decides is whether this technician was ever named for it.
 * A ticket that one has nothing to do with does not exist.
 */
export const technicianHandBackRoute = route(handBackWork, async ({ request, actor, now, services }) => {
  const { ticketNo, what, happenedAt } = request
  const technicianId = actor.kind === 'staff' ? actor.technicianId : null
  const events = technicianId === null ? [] : await eventsOf(services.db, ticketNo)
  const wasNamed = events.some((event) => event.type === 'assigned' && event.technicianId === technicianId)
  if (!wasNamed) return refuse('NOT_FOUND')
  const intent = { actor, endpoint: handBackWork.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const stored = await ticketInTx(tx, ticketNo)
    if (stored === null) return { ok: false, code: 'NOT_FOUND' }
    const note = `师傅断网时做的，没能记进工单（${sayMoment(Math.min(happenedAt, now), now)}）：${what}`
    const decision = decide(stored, { type: 'note', note }, actor, now, currentTerms)
    return save(tx, decision, { before: stored, actor, centre: stored, now })
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})
