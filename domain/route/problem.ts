/**
 * A day to be planned: visits with time windows, and technicians who start and end somewhere. Places are
 * numbers into the two tables. Times share one unit and one origin; distances have a unit of their own.
 */
export interface RouteProblem {
  places: number
  /** `distance[from * places + to]`: what the plan makes small. */
  distance: Float64Array
  /** `travel[from * places + to]`: the time it takes; never more than by a detour (`shortestTravel`). */
  travel: Float64Array
  visits: readonly RouteVisit[]
  technicians: readonly RouteTechnician[]
}

export interface RouteVisit {
  place: number
  /** Work begins within these; who comes earlier waits. */
  earliest: number
  latest: number
  workTime: number
  /** What it takes up of the van or of the day's cap; 0 where nothing is counted. */
  load: number
  /** The technician must have all of them. */
  skills: readonly string[]
}

export interface RouteTechnician {
  startPlace: number
  endPlace: number
  shiftStart: number
  /** Back at the end place by then. */
  shiftEnd: number
  capacity: number
  skills: readonly string[]
  lunch: Lunch | null
}

/** A break outside of work, begun within its window: after a visit, on the way, or before the next visit. */
export interface Lunch {
  earliest: number
  latest: number
  length: number
}

export interface RoutePlan {
  /** For each technician the visits in their order, as indexes into `visits`. */
  routes: readonly (readonly number[])[]
  /** Visits that nobody could take. */
  unplanned: readonly number[]
  distance: number
}
