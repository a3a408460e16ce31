import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { nobodyHome } from '@/contract/staff/command'
import { onceOnly } from '../../shared/idempotency'
import { route } from '../../shared/serve/route'
import { changeTicket } from '../../shared/ticket/change'

const ref = z.object({ ticketNo: z.string() })

/** The visit goes back to the outlet with it, so the technician can't be answered with the ticket. */
export const nobodyHomeRoute = route(nobodyHome, async ({ request, actor, now, services }) => {
  const { ticketNo, rev, reason, happenedAt } = request
  const intent = { actor, endpoint: nobodyHome.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, {
      ticketNo,
      rev,
      actor,
      now,
      command: () => ({
        type: 'nobodyHome',
        reason,
        ...(happenedAt === undefined ? {} : { happenedAt }),
      }),
    }),
  )
  return outcome.ok ? done({}) : refuse(outcome.code)
})
