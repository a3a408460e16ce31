import { deskGet, deskList } from '@/contract/customer/desk'
import { done, refuse } from '@/contract/result'
import { deskSeenBy } from '../../shared/desk/desk-seen'
import { deskDetailView, deskRowView } from '../../shared/desk/desk-views'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { deskNewestFirst } from '../../shared/repositories/desk-tickets'
import { route } from '../../shared/serve/route'

const PAGE = 20

export const deskListRoute = route(deskList, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const found = await deskNewestFirst(services.db, { openid }, fromCursor(request.cursor), PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return done({
    rows: page.map((ticket) => deskRowView(ticket, now)),
    next: found.length > PAGE && last ? toCursor(last.sortKey) : null,
  })
})

export const deskGetRoute = route(deskGet, async ({ request, actor, now, services }) => {
  const ticket = await deskSeenBy(services.db, actor, request.ticketNo)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await deskDetailView(services, ticket, actor, now))
})
