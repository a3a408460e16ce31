import { arrivalWithLunch } from './lunch'
import type { RouteProblem, RouteTechnician, RouteVisit } from './problem'

export interface TimedStop {
  distance: number
  /** Ready at the door, lunch on the way included. */
  arrival: number
  begin: number
  end: number
}

export interface Timetable {
  leave: number
  stops: readonly TimedStop[]
  lunchBegin: number | null
  /** Home, and with lunch behind one where it is had on the way home. */
  back: number
  distance: number
}

/**
 * When one technician is where, for visits in an order that can be held. Lunch is had where it lets the day end
 * soonest, and nobody sets out sooner than the first visit asks.
 * @throws Error where the order can't be held
 */
export const timetableOf = (
  problem: RouteProblem,
  technician: RouteTechnician,
  visits: readonly RouteVisit[],
): Timetable => {
  const lunchGaps = technician.lunch === null ? [NO_LUNCH] : [...visits.keys(), visits.length]
  const { legs, lunchBegin } = lunchGaps
    .map((gap) => walk(problem, technician, visits, gap))
    .reduce((best, other) => (backOf(other) < backOf(best) ? other : best))
  const [first, ...later] = legs.slice(0, -1)
  const back = backOf({ legs, lunchBegin })
  if (first === undefined || back === Number.POSITIVE_INFINITY) throw new Error('a day that can’t be held')
  return {
    leave: leaveFor(first, lunchBegin, technician.lunch?.length ?? 0),
    stops: [{ ...first, arrival: first.begin }, ...later],
    lunchBegin,
    back,
    distance: legs.reduce((sum, { distance }) => sum + distance, 0),
  }
}

interface Leg extends TimedStop {
  way: number
}

interface Walk {
  /** To each visit, and home. */
  legs: readonly Leg[]
  lunchBegin: number | null
}

const NO_LUNCH = -1

/** @param lunchGap the visit before which lunch is had; their number for the way home */
const walk = (
  { places, travel, distance }: RouteProblem,
  { startPlace, endPlace, shiftStart, shiftEnd, lunch }: RouteTechnician,
  visits: readonly RouteVisit[],
  lunchGap: number,
): Walk => {
  const home = { place: endPlace, earliest: shiftStart, latest: shiftEnd, workTime: 0 }
  const legs: Leg[] = []
  let lunchBegin: number | null = null
  let from = startPlace
  let departure = shiftStart
  for (const [gap, { place, earliest, latest, workTime }] of [...visits, home].entries()) {
    const cell = from * places + place
    const way = travel[cell] ?? 0
    let arrival = departure + way
    if (lunch !== null && gap === lunchGap) {
      lunchBegin = Math.max(departure, lunch.earliest)
      arrival = arrivalWithLunch(lunch, departure, way)
    }
    const begin = arrival > latest ? Number.POSITIVE_INFINITY : Math.max(arrival, earliest)
    legs.push({ distance: distance[cell] ?? 0, way, arrival, begin, end: begin + workTime })
    departure = begin + workTime
    from = place
  }
  return { legs, lunchBegin }
}

const backOf = ({ legs }: Walk): number => legs.at(-1)?.begin ?? Number.POSITIVE_INFINITY

/** In time for the first visit; sooner by a lunch on the way to it, where there is no time for it before. */
const leaveFor = (first: Leg, lunchBegin: number | null, lunchLength: number): number => {
  const leave = first.begin - first.way
  const isOnTheWay = lunchBegin !== null && lunchBegin < first.begin && lunchBegin + lunchLength > leave
  return isOnTheWay ? leave - lunchLength : leave
}
