import * as z from 'zod/mini'
import { inboxList, inboxRead } from '@/contract/customer/inbox'
import { done, refuse } from '@/contract/result'
import { onceOnly } from '../../shared/idempotency'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { inboxOf, markRead, unreadOf } from '../../shared/repositories/inbox'
import { route } from '../../shared/serve/route'

const PAGE = 20
const ref = z.object({ readAt: z.number() })

export const inboxListRoute = route(inboxList, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { db } = services
  const [found, unread] = await Promise.all([
    inboxOf(db, actor.openid, fromCursor(request.cursor), PAGE + 1),
    unreadOf(db, actor.openid),
  ])
  const messages = found.slice(0, PAGE)
  const last = messages.at(-1)
  return done({ messages, unread, next: found.length > PAGE && last ? toCursor(last.sortKey) : null })
})

/** A late repeat of "all read" means what lay there the first time, never what came since. */
export const inboxReadRoute = route(inboxRead, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const intent = { actor, endpoint: inboxRead.name, request }
  const outcome = await onceOnly(services, intent, ref, async () => ({ ok: true, ref: { readAt: now } }))
  if (!outcome.ok) return refuse(outcome.code)
  await markRead(services.db, actor.openid, request.messageIds ?? null, outcome.ref.readAt)
  return done({ unread: await unreadOf(services.db, actor.openid) })
})
