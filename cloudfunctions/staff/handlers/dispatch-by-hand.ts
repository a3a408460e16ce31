import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { dispatchTicket } from '@/contract/staff/command'
import { outletRefusal, type StationedOutlet } from '@/domain/dispatch/place'
import type { SeatRef } from '@/domain/ticket/ticket'
import { workOf } from '@/domain/ticket/work'
import type { Tx } from '../../shared/database/transaction'
import { type Judgement, judge } from '../../shared/dispatch/judge'
import { handDispatch } from '../../shared/dispatch/to-stored'
import { onceOnly } from '../../shared/idempotency'
import { likelyReservations } from '../../shared/parts/likely'
import { keepDispatch } from '../../shared/repositories/dispatches'
import { noteAsk } from '../../shared/repositories/outlet-standing'
import { outletById } from '../../shared/repositories/places'
import { takeFreeSeatInTx } from '../../shared/repositories/seats'
import { route } from '../../shared/serve/route'
import { changeTicket } from '../../shared/ticket/change'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView } from '../detail-view'

const ref = z.object({ ticketNo: z.string() })

/**
 * A dispatcher picks. Checked against the ticket as it is stored, not as the list showed it; a free place is
 * booked with it, and where there is none the dispatcher has agreed on it with the outlet. What the rule would
 * have done is kept beside it.
 */
export const dispatchByHandRoute = route(dispatchTicket, async ({ request, actor, now, services }) => {
  const { ticketNo, rev, outletId, reason } = request
  const { db } = services
  const [outlet, seen] = await Promise.all([outletById(db, outletId), ticketSeenBy(db, actor, ticketNo, now)])
  const judgement = seen === null ? null : await judge(services, seen, now)
  const intent = { actor, endpoint: dispatchTicket.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    let seq = 0
    const changed = await changeTicket(tx, {
      ticketNo,
      rev,
      actor,
      now,
      command: async ({ report, centreId, status, ...ticket }) => {
        seq = ticket.seq + 1
        if (outlet === null || outlet.centreId !== centreId) return { refusal: 'OUTLET_NOT_FOUND' }
        const refusal = outletRefusal(outlet, report.address.divisionCode, workOf(report).skill)
        if (refusal !== null) return { refusal }
        // a place that is taken for a command which is refused would stay taken
        const isPickable = status === 'accepted' || status === 'dispatched'
        const seat = isPickable ? await seatAt(tx, outlet, judgement, now) : null
        const stored = { ticketNo, seq: ticket.seq, report, reservations: ticket.reservations }
        const reservations = isPickable ? await likelyReservations(tx, stored, outletId, now) : []
        return { type: 'dispatch', outlet, reason, reservations, ...(seat !== null && { seat }) }
      },
    })
    if (changed.ok && outlet !== null) {
      await noteAsk(tx, outletId, now)
      const given = { outletId, outletName: outlet.name }
      const beside = { ticketNo, seq, at: now }
      if (judgement !== null) await keepDispatch(tx, handDispatch(judgement.decision, given, reason, beside))
    }
    return changed
  })
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await ticketSeenBy(db, actor, outcome.ref.ticketNo, now)
  return ticket === null ? refuse('NOT_FOUND') : done(await detailView(services, ticket, actor, now))
})

/** None where it has one there already, or where the outlet has none. */
const seatAt = async (
  tx: Tx,
  { outletId }: StationedOutlet,
  judgement: Judgement | null,
  now: number,
): Promise<SeatRef | null> => {
  if (judgement === null) return null
  const { need, places } = judgement.world
  if (need.seatAt === outletId) return null
  const window = { outletId, skill: need.skill, ...need.window }
  const { ticketNo, crew } = need
  return takeFreeSeatInTx(tx, window, places.get(outletId) ?? 0, { ticketNo, now, crew })
}
