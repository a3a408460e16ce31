import { inboxList, inboxRead } from '@/contract/customer/inbox'
import { done, refuse } from '@/contract/result'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { inboxOf, markRead, unreadOf } from '../../shared/repositories/inbox'
import { route } from '../../shared/serve/route'

const PAGE = 20

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

/** Reading twice is reading once, so this needs no record of its request. */
export const inboxReadRoute = route(inboxRead, async ({ request, actor, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  await markRead(services.db, actor.openid, request.messageIds ?? null)
  return done({ unread: await unreadOf(services.db, actor.openid) })
})
