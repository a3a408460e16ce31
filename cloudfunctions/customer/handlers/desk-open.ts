import * as z from 'zod/mini'
import { deskOpen } from '@/contract/customer/desk'
import { done, refuse } from '@/contract/result'
import { openDeskInTx } from '../../shared/desk/change-desk'
import { deskHooks } from '../../shared/desk/desk-hooks'
import { deskSeenBy } from '../../shared/desk/desk-seen'
import { deskDetailView } from '../../shared/desk/desk-views'
import { onceOnly } from '../../shared/idempotency'
import { openDeskOf } from '../../shared/repositories/desk-tickets'
import { route } from '../../shared/serve/route'
import { currentTerms } from '../../shared/ticket/change'
import { newTicketNo } from '../../shared/ticket/new-numbers'
import { isTextAllowed } from '../../shared/ticket/text-check'

const ref = z.object({ ticketNo: z.string() })

export const deskOpenRoute = route(deskOpen, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { report } = request
  const { openid } = actor
  const hooks = deskHooks[report.kind]
  const [allowed, open, prepared] = await Promise.all([
    isTextAllowed(services, openid, report.words),
    openDeskOf(services.db, openid),
    hooks.prepare?.(services, { report, ticket: null, command: null }, actor, now),
  ])
  const intent = { actor, endpoint: deskOpen.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
    if (open >= currentTerms.openTicketsMax) return { ok: false, code: 'TOO_MANY_OPEN_TICKETS' }
    if (prepared !== undefined && 'refusal' in prepared) return { ok: false, code: prepared.refusal }
    const ticketNo = newTicketNo(services.random)
    const opening = { ticketNo, channel: 'miniProgram', openid, report } as const
    return openDeskInTx(tx, opening, prepared, actor, now)
  })
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await deskSeenBy(services.db, actor, outcome.ref.ticketNo)
  return ticket === null ? refuse('NOT_FOUND') : done(await deskDetailView(services, ticket, actor, now))
})
