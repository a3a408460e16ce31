import type { DayPlan, DayTechnician, DayVisit, PlannedDay, UnplannedReason } from './day'
import { dayProblem } from './day-problem'
import { planRoutes, rounds, type Search } from './plan-routes'
import type { RouteProblem } from './problem'
import { timetableOf } from './timetable'
import type { Ways } from './ways'

/** So many found the best order of up to eight visits in each of thousands of random days. */
const ROUNDS_A_VISIT = 512

/** A search that is long enough for so many visits, and the same everywhere. */
export const thoroughSearch = (visitCount: number): Search => ({
  seed: 1,
  progress: rounds(ROUNDS_A_VISIT * visitCount),
})

/**
 * Plans a day: one technician's order of visits, or an outlet's visits over its technicians. Most visits first, then
 * the shortest ways. The same input gives the same plan.
 * @param search how long to look
 */
export const planDay = (
  visits: readonly DayVisit[],
  technicians: readonly DayTechnician[],
  ways: Ways,
  search: Search = thoroughSearch(visits.length),
): DayPlan => {
  const problem = dayProblem(visits, technicians, ways)
  const plan = planRoutes(problem, search)
  return {
    days: technicians.map(({ technicianId }, index) => ({
      technicianId,
      ...dayOf(problem, visits, index, plan.routes[index] ?? []),
    })),
    unplanned: plan.unplanned.flatMap((index) => {
      const visit = visits[index]
      return visit === undefined ? [] : [{ ticketNo: visit.ticketNo, reason: reasonFor(visit, technicians) }]
    }),
    distanceM: plan.distance,
  }
}

const dayOf = (
  problem: RouteProblem,
  visits: readonly DayVisit[],
  technicianIndex: number,
  route: readonly number[],
): Omit<PlannedDay, 'technicianId'> => {
  const technician = problem.technicians[technicianIndex]
  if (technician === undefined || route.length === 0)
    return { stops: [], leaveAt: null, lunchAt: null, backAt: null, distanceM: 0 }
  const timetable = timetableOf(
    problem,
    technician,
    route.flatMap((visit) => problem.visits[visit] ?? []),
  )
  return {
    stops: timetable.stops.map(({ distance, arrival, begin, end }, at) => ({
      ticketNo: visits[route[at] ?? -1]?.ticketNo ?? '',
      distanceM: distance,
      arriveAt: arrival,
      waitMs: begin - arrival,
      beginAt: begin,
      endAt: end,
    })),
    leaveAt: timetable.leave,
    lunchAt: timetable.lunchBegin,
    backAt: timetable.back,
    distanceM: timetable.distance,
  }
}

const reasonFor = (visit: DayVisit, technicians: readonly DayTechnician[]): UnplannedReason =>
  technicians.some((technician) => mayGo(technician, visit)) ? 'noTime' : 'notCertified'

const mayGo = ({ technicianId, skills }: DayTechnician, visit: DayVisit): boolean =>
  (visit.assignedTo ?? technicianId) === technicianId && visit.skills.every((skill) => skills.includes(skill))
