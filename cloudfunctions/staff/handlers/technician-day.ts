import { done, refuse } from '@/contract/result'
import { technicianDay } from '@/contract/staff/technician'
import type { Half } from '@/contract/ticket/vocabulary'
import { placeOf } from '@/domain/dispatch/need-of'
import { dayOrder } from '@/domain/field/day-order'
import { maySee } from '@/domain/policies/may-see'
import { windowStart } from '@/domain/ticket/window'
import { workOf } from '@/domain/ticket/work'
import { chinaDay } from '@/domain/time/china'
import { dayStock } from '../../shared/parts/day-stock'
import { outletById, technicianById } from '../../shared/repositories/places'
import { serverSecret } from '../../shared/repositories/server-secret'
import { scopeOf, type TicketDocument } from '../../shared/repositories/ticket-document'
import { visitsOf } from '../../shared/repositories/visits'
import { route } from '../../shared/serve/route'
import { packedVisit } from '../packed-visit'
import { profileOf } from './technician-binding'

/** The pack of today: what is going on, what is due and what was done today, in the order of the way. */
export const technicianDayRoute = route(technicianDay, async ({ actor, now, services }) => {
  const technicianId = actor.kind === 'staff' ? actor.technicianId : null
  if (technicianId === null) return refuse('TECHNICIAN_NOT_FOUND')
  const { db } = services
  const day = chinaDay(now)
  const [technician, profile, all, secret] = await Promise.all([
    technicianById(db, technicianId),
    profileOf(db, technicianId),
    visitsOf(db, technicianId),
    serverSecret(services, 'door-code'),
  ])
  if (technician === null || profile === null) return refuse('TECHNICIAN_NOT_FOUND')
  const own = all.filter((ticket) => maySee(actor, scopeOf(ticket), now))
  const today = own.filter((ticket) => isForToday(ticket, day))
  const outlet = await outletById(db, technician.outletId)
  const home = technician.home ?? outlet?.at ?? null
  const place = { technicianId, outletId: technician.outletId, centreId: outlet?.centreId ?? null }
  const stock = await dayStock(db, place, now)
  const order = dayOrder(
    today.map(({ ticketNo, status, report }) => ({
      ticketNo,
      status,
      wish: report.wish,
      at: placeOf({ report })?.at ?? null,
      workMinutes: workOf(report).minutes,
    })),
    technicianId,
    home,
    day,
  )
  const byNo = new Map(today.map((ticket) => [ticket.ticketNo, ticket]))
  const visits = await Promise.all(
    order.flatMap(({ ticketNo, plannedAt }) => {
      const ticket = byNo.get(ticketNo)
      return ticket === undefined ? [] : [packedVisit(services, ticket, { secret, day, plannedAt, stock })]
    }),
  )
  return done({
    now,
    day,
    technician: profile,
    visits,
    later: own.filter(isLater(day)).map(laterView).sort(sooner),
  })
})

/** Due today or before, going on, or done today, so that it can be looked up once more. */
const isForToday = ({ status, state, report }: TicketDocument, day: string): boolean => {
  switch (status) {
    case 'enRoute':
    case 'onSite':
      return true
    case 'assigned':
      return report.wish.date <= day
    case 'awaitingPart':
    case 'completed':
      return chinaDay(state.at) === day
    default:
      return false
  }
}

const isLater =
  (day: string) =>
  ({ status, report }: TicketDocument): boolean =>
    status === 'assigned' && report.wish.date > day

const laterView = ({ ticketNo, report: { wish, address } }: TicketDocument) => ({
  ticketNo,
  ...wish,
  region: address.region.join(' '),
})

const sooner = (a: { date: string; half: Half }, b: { date: string; half: Half }): number =>
  windowStart(a) - windowStart(b)
