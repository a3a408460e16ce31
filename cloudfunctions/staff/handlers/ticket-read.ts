import { errorCopy } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { staffTicketChoices, staffTicketGet } from '@/contract/staff/ticket'
import { technicianRefusal, visitDay } from '@/domain/dispatch/place'
import { workOf } from '@/domain/ticket/work'
import { outletChoices } from '../../shared/dispatch/outlet-choices'
import { techniciansOfOutlet } from '../../shared/repositories/places'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView } from '../detail-view'

export const ticketGetRoute = route(staffTicketGet, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await detailView(services, ticket, actor, now))
})

/** Who can be picked, those who can't with the reason; the pick itself is checked again when it is made. */
export const ticketChoicesRoute = route(staffTicketChoices, async ({ request, actor, now, services }) => {
  const { db } = services
  const ticket = await ticketSeenBy(db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  const { report, outletId } = ticket
  const { skill } = workOf(report)
  const day = visitDay(report.wish.date, now)
  const half = day === report.wish.date ? report.wish.half : undefined
  // how busy the others are isn't an outlet's business
  const isDispatcher = actor.kind === 'staff' && actor.role === 'dispatcher'
  const [outlets, technicians] = await Promise.all([
    isDispatcher ? outletChoices(services, ticket, now) : { outlets: [], unseen: null },
    outletId === null ? [] : techniciansOfOutlet(db, outletId),
  ])
  return done({
    ...outlets,
    technicians: technicians.map((technician) => ({
      technicianId: technician.technicianId,
      name: technician.name,
      badgeNo: technician.badgeNo,
      refusal: copyOf(technicianRefusal(technician, skill, day, half)),
    })),
  })
})

const copyOf = (code: keyof typeof errorCopy | null): string | null =>
  code === null ? null : errorCopy[code]
