import * as z from 'zod/mini'
import { ticketShare, ticketUnshare } from '@/contract/customer/progress'
import { done, refuse } from '@/contract/result'
import { shared, takenBack } from '@/domain/links/share'
import { onceOnly } from '../../shared/idempotency'
import { linkKeys } from '../../shared/links/link-keys'
import { signLink } from '../../shared/links/signed-link'
import { linkInTx, putLink } from '../../shared/repositories/ticket-links'
import { type Route, route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'

const out = z.object({ issue: z.int(), lapsesAt: z.number() })
const none = z.object({})

const shareRoute = route(ticketShare, async ({ request, actor, now, services }) => {
  const { ticketNo } = request
  const seen = await ticketSeenBy(services.db, actor, ticketNo, now)
  const intent = { actor, endpoint: ticketShare.name, request }
  const outcome = await onceOnly(services, intent, out, async (tx) => {
    if (seen === null) return { ok: false, code: 'NOT_FOUND' }
    const link = shared(await linkInTx(tx, ticketNo), now)
    await putLink(tx, link)
    return { ok: true, ref: { issue: link.issue, lapsesAt: link.lapsesAt ?? now } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const { issue, lapsesAt } = outcome.ref
  return done({ token: signLink(await linkKeys(services), { kind: 'share', ticketNo, issue }), lapsesAt })
})

const unshareRoute = route(ticketUnshare, async ({ request, actor, now, services }) => {
  const { ticketNo } = request
  const seen = await ticketSeenBy(services.db, actor, ticketNo, now)
  const intent = { actor, endpoint: ticketUnshare.name, request }
  const outcome = await onceOnly(services, intent, none, async (tx) => {
    if (seen === null) return { ok: false, code: 'NOT_FOUND' }
    await putLink(tx, takenBack(await linkInTx(tx, ticketNo)))
    return { ok: true, ref: {} }
  })
  return outcome.ok ? done({}) : refuse(outcome.code)
})

export const progressShareRoutes: readonly Route[] = [shareRoute, unshareRoute]
