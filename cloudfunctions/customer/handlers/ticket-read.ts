import { ticketGet, ticketList } from '@/contract/customer/ticket'
import { done, refuse } from '@/contract/result'
import type { Db } from '../../shared/database/cloud'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { helpingById } from '../../shared/repositories/helpings'
import { ticketsNewestFirst } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView, rowView } from '../detail-view'

const PAGE = 20

export const ticketListRoute = route(ticketList, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const openid = await whoseTickets(services.db, actor.openid, request.of)
  if (openid === null) return refuse('HELPING_ENDED')
  const before = fromCursor(request.cursor)
  const query = { equal: { openid }, ...(before === undefined ? {} : { before }) }
  const found = await ticketsNewestFirst(services.db, query, PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return done({
    rows: page.map((ticket) => rowView(ticket, now)),
    next: found.length > PAGE && last ? toCursor(last.sortKey) : null,
  })
})

/** The own, or those of somebody whom the caller helps; null where that has ended or never was. */
const whoseTickets = async (
  db: Db,
  openid: string,
  helpingId: string | undefined,
): Promise<string | null> => {
  if (helpingId === undefined) return openid
  const helping = await helpingById(db, helpingId)
  return helping?.helper === openid ? helping.helped : null
}

export const ticketGetRoute = route(ticketGet, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await detailView(services, ticket, actor, now))
})
