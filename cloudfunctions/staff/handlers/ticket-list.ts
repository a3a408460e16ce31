import { done } from '@/contract/result'
import { staffTicketList } from '@/contract/staff/ticket'
import { type TicketStatus, ticketStatus } from '@/contract/ticket/vocabulary'
import { maySee } from '@/domain/policies/may-see'
import type { Actor } from '@/domain/ticket/actor'
import { readTicketNo } from '@/domain/ticket/ticket-no'
import { addDays, momentOf } from '@/domain/time/china'
import { fromCursor, toCursor } from '../../shared/list-cursor'
import { scopeOf, sortKeyOf, type TicketDocument } from '../../shared/repositories/ticket-document'
import {
  countUpTo,
  type TicketQuery,
  ticketByNo,
  ticketsNewestFirst,
  ticketsOverdue,
} from '../../shared/repositories/tickets'
import { route, type Visit } from '../../shared/serve/route'
import { rowView } from '../detail-view'

const PAGE = 30
/** Shown as 99+: nobody works through more. */
const COUNT_MAX = 100
const counted = ticketStatus.options.filter((status) => !['closed', 'cancelled', 'rejected'].includes(status))

export const ticketListRoute = route(staffTicketList, async (visit) => {
  const { actor, now, request } = visit
  const scope = ownTickets(actor)
  const [found, counts] = await Promise.all([
    find(visit, scope),
    request.cursor === undefined ? countByStatus(visit, scope) : {},
  ])
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const place = isByPromise(request) ? last?.dueKey : last?.sortKey
  return done({
    rows: page
      .filter((ticket) => maySee(actor, scopeOf(ticket), now))
      .map((ticket) => rowView(ticket, now))
      .filter(({ late }) => late || !request.onlyLate),
    next: found.length > PAGE && place ? toCursor(place) : null,
    counts,
  })
})

/** Late ones stand in the order of their promises, but a person's few tickets in their own. */
const isByPromise = ({ onlyLate = false, search = '' }: Visit<typeof staffTicketList>['request']): boolean =>
  onlyLate && search.trim() === ''

/** The part of all tickets that is theirs, as an equality every list starts with. */
const ownTickets = (actor: Actor): TicketQuery['equal'] => {
  if (actor.kind !== 'staff') return { openid: '' }
  switch (actor.role) {
    case 'agent':
    case 'quality':
      return {}
    case 'dispatcher':
      return { centreId: actor.centreId ?? '' }
    case 'outletManager':
      return { outletId: actor.outletId ?? '' }
    case 'technician':
      return { technicianId: actor.technicianId ?? '' }
    case 'administrator':
      return { openid: '' }
  }
}

const find = async (
  { request, now, services: { db } }: Visit<typeof staffTicketList>,
  scope: TicketQuery['equal'],
): Promise<TicketDocument[]> => {
  const search = request.search?.trim() ?? ''
  const ticketNo = readTicketNo(search)
  if (ticketNo !== null) {
    const ticket = await ticketByNo(db, ticketNo)
    return ticket === null ? [] : [ticket]
  }
  const phone = search.replace(/[\s-]/g, '')
  if (search !== '' && !/^1\d{10}$/.test(phone)) return []
  const equal = {
    ...scope,
    ...(search === '' ? {} : { phone }),
    ...(request.status === undefined ? {} : { status: request.status }),
  }
  const { createdFrom: from, createdTo: to } = request
  const byPromise = isByPromise(request)
  const place = fromCursor(request.cursor)
  const before = [
    ...(place === undefined || byPromise ? [] : [place]),
    ...(to === undefined ? [] : [sortKeyOf(momentOf(addDays(to, 1)))]),
  ].sort()[0]
  const query = {
    equal,
    ...(from === undefined ? {} : { from: sortKeyOf(momentOf(from)) }),
    ...(before === undefined ? {} : { before }),
  }
  return byPromise
    ? ticketsOverdue(db, query, place ?? '', now, PAGE + 1)
    : ticketsNewestFirst(db, query, PAGE + 1)
}

const countByStatus = async (
  { services: { db } }: Visit<typeof staffTicketList>,
  scope: TicketQuery['equal'],
): Promise<Record<string, number>> => {
  const pairs = await Promise.all(
    counted.map(
      async (status): Promise<[TicketStatus, number]> => [
        status,
        await countUpTo(db, { ...scope, status }, COUNT_MAX),
      ],
    ),
  )
  return Object.fromEntries(pairs)
}
