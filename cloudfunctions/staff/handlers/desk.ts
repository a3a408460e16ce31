import { done, refuse } from '@/contract/result'
import { staffDeskAct, staffDeskGet, staffDeskList } from '@/contract/staff/desk'
import { kindsSeenBy, maySeeDesk } from '@/domain/desk/may-see-desk'
import { readTicketNo } from '@/domain/ticket/ticket-no'
import { deskSeenBy } from '../../shared/desk/desk-seen'
import { staffDeskDetailView, staffDeskRowView } from '../../shared/desk/desk-views'
import { runDesk } from '../../shared/desk/run-desk'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { type DeskDocument, deskNewestFirst } from '../../shared/repositories/desk-tickets'
import { route, type Visit } from '../../shared/serve/route'

const PAGE = 30

export const deskListRoute = route(staffDeskList, async (visit) => {
  const { actor, now } = visit
  const found = await find(visit)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  return done({
    rows: page.filter((ticket) => maySeeDesk(actor, ticket)).map((ticket) => staffDeskRowView(ticket, now)),
    next: found.length > PAGE && last ? toCursor(last.sortKey) : null,
    kinds: kindsSeenBy(actor),
  })
})

/** Each kind has a list of its own; what this person sees is all of them together, cut by one cursor. */
const find = async ({
  request,
  actor,
  services: { db },
}: Visit<typeof staffDeskList>): Promise<DeskDocument[]> => {
  const search = request.search?.trim() ?? ''
  if (search !== '') {
    const ticketNo = readTicketNo(search)
    const ticket = ticketNo === null ? null : await deskSeenBy(db, actor, ticketNo)
    return ticket === null ? [] : [ticket]
  }
  const kinds = kindsSeenBy(actor).filter((kind) => request.kind === undefined || kind === request.kind)
  const isManager = actor.kind === 'staff' && actor.role === 'outletManager'
  const scope = isManager ? { outletId: actor.outletId ?? '' } : {}
  const open = request.onlyOpen ? { open: true as const } : {}
  const before = fromCursor(request.cursor)
  const lists = await Promise.all(
    kinds.map((kind) => deskNewestFirst(db, { kind, ...scope, ...open }, before, PAGE + 1)),
  )
  return lists
    .flat()
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1))
    .slice(0, PAGE + 1)
}

export const deskGetRoute = route(staffDeskGet, async ({ request, actor, now, services }) => {
  const ticket = await deskSeenBy(services.db, actor, request.ticketNo)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await staffDeskDetailView(services, ticket, actor, now))
})

export const deskActRoute = route(staffDeskAct, async ({ request, actor, now, services }) => {
  const { ticketNo, rev, action, words, totalFen, parcelNo, proofs } = request
  const intent = { actor, endpoint: staffDeskAct.name, request }
  const command = {
    action,
    words,
    mediaIds: [],
    ...(totalFen === undefined ? {} : { totalFen }),
    ...(parcelNo === undefined ? {} : { parcelNo }),
    ...(proofs === undefined ? {} : { proofs }),
  }
  const outcome = await runDesk(services, intent, { ticketNo, rev, command, allowed: true }, now)
  if (!outcome.ok) return refuse(outcome.code)
  const ticket = await deskSeenBy(services.db, actor, outcome.ref.ticketNo)
  return ticket === null ? refuse('NOT_FOUND') : done(await staffDeskDetailView(services, ticket, actor, now))
})

export const deskRoutes = [deskListRoute, deskGetRoute, deskActRoute]
