import { done, refuse } from '@/contract/result'
import { type OutletDayPlan, outletDayPlan } from '@/contract/staff/dispatch'
import { sayDistance } from '@/domain/dispatch/distance'
import { placeOf } from '@/domain/dispatch/need-of'
import type { RosteredTechnician } from '@/domain/dispatch/place'
import { maskName } from '@/domain/format/mask'
import type { PlannedDay, UnplannedReason } from '@/domain/route/day'
import { planDay } from '@/domain/route/day-plan'
import { type AtWork, dayVisitOf, shiftOf } from '@/domain/route/outlet-day'
import { rounds, type Search } from '@/domain/route/plan-routes'
import { estimatedWays } from '@/domain/route/ways'
import { titleOf } from '@/domain/ticket/title'
import { workOf } from '@/domain/ticket/work'
import { chinaCalendar } from '../../shared/booking/calendar'
import { visitsOfOutlet } from '../../shared/repositories/outlet-visits'
import { outletById, techniciansOfOutlet } from '../../shared/repositories/places'
import type { TicketDocument } from '../../shared/repositories/ticket-document'
import { route } from '../../shared/serve/route'
import { regionOf } from '../../shared/ticket/words'

/** City traffic, doors and parking: 1.35 times the straight line at 25 km an hour. */
const ways = estimatedWays(1.35, 25_000)

/** Enough for the best of some dozen visits, and within a second. */
const search = (visits: number): Search => ({ seed: 1, progress: rounds(Math.min(4_000, 256 * visits)) })

const reasons: Record<UnplannedReason, string> = {
  notCertified: '这天上班的师傅里没有人有这项资质。',
  noTime: '排进去就来不及，要改时间或者加人。',
}

/** The outlet's visits of a day over those at work. Computed when asked: the plan follows every change by itself. */
export const outletDayPlanRoute = route(outletDayPlan, async ({ request, actor, services: { db } }) => {
  const outletId = actor.kind === 'staff' ? (actor.outletId ?? '') : ''
  const { date } = request
  const kind = chinaCalendar(date)
  if (kind === null) return refuse('CALENDAR_UNKNOWN')
  const [outlet, technicians, tickets] = await Promise.all([
    outletById(db, outletId),
    techniciansOfOutlet(db, outletId),
    visitsOfOutlet(db, outletId, date),
  ])
  if (outlet === null) return done({ date, technicians: [], unplanned: [] })
  const shifts = technicians.map((technician) => ({
    technician,
    shift: shiftOf(technician, outlet.at, date, kind),
  }))
  const atWork = shifts.flatMap(({ shift }) => (shift.works ? [shift.technician] : []))
  const visits = tickets.map((ticket) => {
    const { skill, minutes } = workOf(ticket.report)
    const { ticketNo, report, technicianId } = ticket
    const at = placeOf(ticket)?.at ?? outlet.at
    const window = { date, half: report.wish.half }
    return dayVisitOf({ ticketNo, at, window, workMinutes: minutes, skill, assignedTo: technicianId })
  })
  const plan = planDay(visits, atWork, ways, search(visits.length))
  const byNo = new Map(tickets.map((ticket) => [ticket.ticketNo, ticket]))
  const days = new Map(plan.days.map((day) => [day.technicianId, day]))
  return done({
    date,
    technicians: shifts.map(({ technician, shift }) =>
      technicianView(technician, shift, days.get(technician.technicianId), byNo),
    ),
    unplanned: plan.unplanned.flatMap(({ ticketNo, reason }) => {
      const ticket = byNo.get(ticketNo)
      if (ticket === undefined) return []
      return [
        {
          ticketNo,
          title: titleOf(ticket.report),
          region: regionOf(ticket.report),
          half: ticket.report.wish.half,
          why: reasons[reason],
        },
      ]
    }),
  })
})

const technicianView = (
  { technicianId, name, badgeNo }: RosteredTechnician,
  shift: AtWork,
  day: PlannedDay | undefined,
  byNo: ReadonlyMap<string, TicketDocument>,
): OutletDayPlan['technicians'][number] => ({
  technicianId,
  name,
  badgeNo,
  away: shift.works ? null : shift.away,
  stops: (day?.stops ?? []).flatMap(({ ticketNo, distanceM, arriveAt, beginAt, endAt }) => {
    const ticket = byNo.get(ticketNo)
    if (ticket === undefined) return []
    const { report, state } = ticket
    return [
      {
        ticketNo,
        title: titleOf(report),
        region: regionOf(report),
        contactName: maskName(report.contact.name),
        half: report.wish.half,
        assignedTo: 'assignment' in state ? state.assignment.name : null,
        distance: sayDistance(distanceM),
        arriveAt: Math.round(arriveAt),
        beginAt: Math.round(beginAt),
        endAt: Math.round(endAt),
      },
    ]
  }),
  leaveAt: rounded(day?.leaveAt),
  lunchAt: rounded(day?.lunchAt),
  backAt: rounded(day?.backAt),
  distance: sayDistance(day?.distanceM ?? 0),
})

const rounded = (at: number | null | undefined): number | null => (at == null ? null : Math.round(at))
