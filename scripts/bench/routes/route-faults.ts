import type { Lunch, RoutePlan, RouteProblem, RouteTechnician, RouteVisit } from '@/domain/route/problem'

/** Sums of distances are as exact as floating point; whoever is later than this is late. */
const ROUNDING = 1e-6

/**
 * What is wrong with a plan: a second opinion that shares no code with the search. A day is walked stop by stop, and
 * where lunch is due, with lunch in every gap.
 * @returns sentences for developers; none where the plan holds
 */
export const routeFaults = (problem: RouteProblem, plan: RoutePlan): string[] => [
  ...countFaults(problem, plan),
  ...plan.routes.flatMap((route, index) => {
    const technician = problem.technicians[index]
    const visits = route.flatMap((visit) => problem.visits[visit] ?? [])
    if (technician === undefined) return [`there is no technician ${index}`]
    return visits.length === 0
      ? []
      : dayFaults(problem, technician, visits).map((fault) => `${index}: ${fault}`)
  }),
]

/** The distance of a plan, added up anew. */
export const distanceOfPlan = (
  { distance, places, visits, technicians }: RouteProblem,
  plan: RoutePlan,
): number =>
  plan.routes
    .map((route, index): number[] => {
      const technician = technicians[index]
      if (technician === undefined || route.length === 0) return []
      return [technician.startPlace, ...route.map((visit) => visits[visit]?.place ?? 0), technician.endPlace]
    })
    .flatMap((stops) => stops.slice(1).map((to, at) => distance[(stops[at] ?? 0) * places + to] ?? 0))
    .reduce((sum, way) => sum + way, 0)

const countFaults = ({ visits, technicians }: RouteProblem, { routes, unplanned }: RoutePlan): string[] => {
  const named = [...routes.flat(), ...unplanned].sort((a, b) => a - b)
  const isEachOnce = named.length === visits.length && named.every((visit, at) => visit === at)
  return [
    ...(isEachOnce ? [] : ['a visit is missing, or named twice']),
    ...(routes.length === technicians.length ? [] : ['a technician is missing']),
  ]
}

const dayFaults = (
  problem: RouteProblem,
  technician: RouteTechnician,
  visits: readonly RouteVisit[],
): string[] => {
  const load = visits.reduce((sum, visit) => sum + visit.load, 0)
  const missing = visits.flatMap(({ skills }) => skills.filter((skill) => !technician.skills.includes(skill)))
  const { lunch } = technician
  const gaps = lunch === null ? [-1] : Array.from({ length: visits.length + 1 }, (_, gap) => gap)
  return [
    ...(load > technician.capacity ? ['too much for the van'] : []),
    ...missing.map((skill) => `not certified for ${skill}`),
    ...(gaps.some((gap) => isInTime(problem, technician, visits, lunch, gap))
      ? []
      : ['late, or without lunch']),
  ]
}

const isInTime = (
  { travel, places }: RouteProblem,
  technician: RouteTechnician,
  visits: readonly RouteVisit[],
  lunch: Lunch | null,
  lunchGap: number,
): boolean => {
  const home = { place: technician.endPlace, earliest: 0, latest: technician.shiftEnd, workTime: 0 }
  let time = technician.shiftStart
  let from = technician.startPlace
  return [...visits, home].every(({ place, earliest, latest, workTime }, gap) => {
    const departure = time
    time += travel[from * places + place] ?? 0
    if (lunch !== null && gap === lunchGap) {
      if (departure > lunch.latest) return false
      time = Math.max(time, lunch.earliest) + lunch.length
    }
    const begin = Math.max(time, earliest)
    time = begin + workTime
    from = place
    return begin <= latest + ROUNDING
  })
}
