import { errorCopy } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { staffTicketChoices, staffTicketGet } from '@/contract/staff/ticket'
import { outletRefusal, skillFor, technicianRefusal, visitDay } from '@/domain/dispatch/place'
import { outletsOfCentre, techniciansOfOutlet } from '../../shared/repositories/places'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'
import { detailView } from '../detail-view'

export const ticketGetRoute = route(staffTicketGet, async ({ request, actor, now, services }) => {
  const ticket = await ticketSeenBy(services.db, actor, request.ticketNo, now)
  if (ticket === null) return refuse('NOT_FOUND')
  return done(await detailView(services, ticket, actor, now))
})

/** Who can be picked, those who can't with the reason; the pick itself is checked again when it is made. */
export const ticketChoicesRoute = route(
  staffTicketChoices,
  async ({ request, actor, now, services: { db } }) => {
    const ticket = await ticketSeenBy(db, actor, request.ticketNo, now)
    if (ticket === null) return refuse('NOT_FOUND')
    const { report, kind } = ticket
    const skill = skillFor(kind, report.product.line)
    const day = visitDay(report.wish.date, now)
    const [outlets, technicians] = await Promise.all([
      outletsOfCentre(db, ticket.centreId),
      ticket.outletId === null ? [] : techniciansOfOutlet(db, ticket.outletId),
    ])
    return done({
      outlets: outlets.map((outlet) => ({
        outletId: outlet.outletId,
        name: outlet.name,
        region: outlet.region,
        refusal: copyOf(outletRefusal(outlet, report.address.divisionCode, skill)),
      })),
      technicians: technicians.map((technician) => ({
        technicianId: technician.technicianId,
        name: technician.name,
        badgeNo: technician.badgeNo,
        refusal: copyOf(technicianRefusal(technician, skill, day)),
      })),
    })
  },
)

const copyOf = (code: keyof typeof errorCopy | null): string | null =>
  code === null ? null : errorCopy[code]
