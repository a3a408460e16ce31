import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { technicianPosition } from '@/contract/staff/technician'
import { coarse } from '@/domain/field/position'
import { maySee } from '@/domain/policies/may-see'
import { onceOnly } from '../../shared/idempotency'
import { putPosition } from '../../shared/repositories/positions'
import { scopeOf } from '../../shared/repositories/ticket-document'
import { ticketInTx } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'

const ref = z.object({ kept: z.boolean() })

/**
 * Kept only while the technician is on the way, and looked up in the same transaction: a position that arrives
 * after the arrival is thrown away, and can't come back after it was erased.
 */
export const technicianPositionRoute = route(
  technicianPosition,
  async ({ request, actor, now, services }) => {
    const { ticketNo, lat, lng } = request
    const intent = { actor, endpoint: technicianPosition.name, request: { ...request, ...coarse(request) } }
    const outcome = await onceOnly(services, intent, ref, async (tx) => {
      const ticket = await ticketInTx(tx, ticketNo)
      if (ticket === null || !maySee(actor, scopeOf(ticket), now)) return { ok: false, code: 'NOT_FOUND' }
      const kept = ticket.status === 'enRoute'
      if (kept) await putPosition(tx, ticketNo, now, coarse({ lat, lng }))
      return { ok: true, ref: { kept } }
    })
    return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
  },
)
