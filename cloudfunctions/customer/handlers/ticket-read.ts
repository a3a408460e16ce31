import { ticketGet, ticketList } from '@/contract/customer/ticket'
import { done, refuse } from '@/contract/result'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { ticketsNewestFirst } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView, rowView } from '../detail-view'

const PAGE = 20

export const ticketListRoute = route(ticketList, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const before = fromCursor(request.cursor)
  const query = { equal: { openid: actor.openid }, ...(before === undefined ? {} : { before }) }
  const found = await ticketsNewestFirst(services.db, query, PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return done({
    rows: page.map((ticket) => rowView(ticket, now)),
    next: found.length > PAGE && last ? toCursor(last.sortKey) : null,
  })
})

export const ticketGetRoute = route(ticketGet, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await detailView(services, ticket, actor, now))
})
