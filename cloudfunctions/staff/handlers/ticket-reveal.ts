import * as z from 'zod/mini'
import { done, refuse } from '@/contract/result'
import { staffTicketReveal } from '@/contract/staff/ticket'
import { onceOnly } from '../../shared/idempotency'
import { route } from '../../shared/serve/route'
import { changeTicket } from '../../shared/ticket/change'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { regionOf } from '../../shared/ticket/words'

const ref = z.object({ ticketNo: z.string() })

/** First the reason goes into the history, then the number is told; never the other way round. */
export const ticketRevealRoute = route(staffTicketReveal, async ({ request, actor, now, services }) => {
  const { ticketNo, reason } = request
  const intent = { actor, endpoint: staffTicketReveal.name, request }
  const outcome = await onceOnly(services, intent, ref, (tx) =>
    changeTicket(tx, { ticketNo, actor, now, command: () => ({ type: 'reveal', reason }) }),
  )
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await ticketSeenBy(services.db, actor, ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  const { contact, address } = ticket.report
  return done({
    contactName: contact.name,
    phone: contact.phone,
    address: `${regionOf(ticket.report)} ${address.detail}`,
  })
})
