import type { Lunch, RouteProblem, RouteTechnician, RouteVisit } from './problem'

/**
 * The problem as flat arrays by node: the visits, then for each technician where they start and where they end.
 * The search looks at millions of insertions, so nothing is looked up through objects.
 */
export interface Network {
  visitCount: number
  technicianCount: number
  nodeCount: number
  /** `distance[from * nodeCount + to]`. */
  distance: Float64Array
  /** `elapsed[from * nodeCount + to]`: the work at `from` and the way; of a node to itself the work alone. */
  elapsed: Float64Array
  earliest: Float64Array
  latest: Float64Array
  load: Float64Array
  capacity: Float64Array
  /** `mayTake[technician * visitCount + visit]`: 1 where they have the skills. */
  mayTake: Int32Array
  lunches: readonly (Lunch | null)[]
  /** `nearest[visit * visitCount + rank]`: all visits, the nearest first, itself at the head. */
  nearest: Int32Array
  /** The technician before who could stand in for this one (same home, shift, skills); NOBODY for the first. */
  twin: Int32Array
}

export const NOBODY = -1

export const startOf = (net: Network, technician: number): number => net.visitCount + 2 * technician
export const endOf = (net: Network, technician: number): number => net.visitCount + 2 * technician + 1

export const networkOf = (problem: RouteProblem): Network => {
  const { visits, technicians, places } = problem
  const nodes = [...visits.map(visitNode), ...technicians.flatMap(technicianNodes)]
  const between = (value: (from: Node, to: Node) => number): Float64Array =>
    Float64Array.from(nodes.flatMap((from) => nodes.map((to) => value(from, to))))
  return {
    visitCount: visits.length,
    technicianCount: technicians.length,
    nodeCount: nodes.length,
    distance: between((from, to) => problem.distance[from.place * places + to.place] ?? 0),
    elapsed: between(
      (from, to) => from.work + (from === to ? 0 : (problem.travel[from.place * places + to.place] ?? 0)),
    ),
    earliest: Float64Array.from(nodes, ({ earliest }) => earliest),
    latest: Float64Array.from(nodes, ({ latest }) => latest),
    load: Float64Array.from(visits, ({ load }) => load),
    capacity: Float64Array.from(technicians, ({ capacity }) => capacity),
    mayTake: Int32Array.from(
      technicians.flatMap((technician) => visits.map((visit) => Number(isSkilled(technician, visit)))),
    ),
    lunches: technicians.map(({ lunch }) => lunch),
    nearest: Int32Array.from(visits.flatMap((visit) => nearestTo(visit, problem))),
    twin: twinsOf(technicians),
  }
}

interface Node {
  place: number
  work: number
  earliest: number
  latest: number
}

const visitNode = ({ place, workTime, earliest, latest }: RouteVisit): Node => ({
  place,
  work: workTime,
  earliest,
  latest,
})

const technicianNodes = ({ startPlace, endPlace, shiftStart, shiftEnd }: RouteTechnician): Node[] =>
  [startPlace, endPlace].map((place) => ({ place, work: 0, earliest: shiftStart, latest: shiftEnd }))

const isSkilled = (technician: RouteTechnician, visit: RouteVisit): boolean =>
  visit.skills.every((skill) => technician.skills.includes(skill))

const nearestTo = (visit: RouteVisit, { visits, distance, places }: RouteProblem): number[] => {
  const away = visits.map((other) =>
    other === visit ? -1 : (distance[visit.place * places + other.place] ?? 0),
  )
  return [...visits.keys()].sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0))
}

const twinsOf = (technicians: readonly RouteTechnician[]): Int32Array => {
  const descriptions = technicians.map((technician) => JSON.stringify(technician))
  return Int32Array.from(descriptions, (description, at) =>
    descriptions.slice(0, at).lastIndexOf(description),
  )
}
