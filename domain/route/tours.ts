import { realAt, wholeAt } from './cell'
import { endOf, type Network, NOBODY, startOf } from './network'

/**
 * Everybody's day as linked lists, with the earliest and the latest moment each stop can begin. Whether a visit
 * fits between two stops is then a matter of a few additions (Savelsbergh's forward slack).
 */
export interface Tours {
  /** The node after each; NOBODY behind the end of a day. */
  next: Int32Array
  previous: Int32Array
  /** Who makes the visit; NOBODY where it is not planned. */
  technicianOf: Int32Array
  begin: Float64Array
  latestBegin: Float64Array
  /** By technician. */
  load: Float64Array
  /** Visits by technician. */
  stops: Int32Array
}

export const emptyTours = (net: Network): Tours => {
  const tours: Tours = {
    next: new Int32Array(net.nodeCount).fill(NOBODY),
    previous: new Int32Array(net.nodeCount).fill(NOBODY),
    technicianOf: new Int32Array(net.visitCount).fill(NOBODY),
    begin: Float64Array.from(net.earliest),
    latestBegin: Float64Array.from(net.latest),
    load: new Float64Array(net.technicianCount),
    stops: new Int32Array(net.technicianCount),
  }
  for (let technician = 0; technician < net.technicianCount; technician++) {
    join(tours, startOf(net, technician), endOf(net, technician))
    setMoments(net, tours, startOf(net, technician), endOf(net, technician))
  }
  return tours
}

export const copyTours = (from: Tours, to: Tours): void => {
  to.next.set(from.next)
  to.previous.set(from.previous)
  to.technicianOf.set(from.technicianOf)
  to.begin.set(from.begin)
  to.latestBegin.set(from.latestBegin)
  to.load.set(from.load)
  to.stops.set(from.stops)
}

/** Puts a visit behind a stop of that technician. The caller knows that it fits. */
export const insertVisit = (
  net: Network,
  tours: Tours,
  visit: number,
  after: number,
  technician: number,
): void => {
  const before = wholeAt(tours.next, after)
  join(tours, after, visit)
  join(tours, visit, before)
  tours.technicianOf[visit] = technician
  tours.load[technician] = realAt(tours.load, technician) + realAt(net.load, visit)
  tours.stops[technician] = wholeAt(tours.stops, technician) + 1
  setMoments(net, tours, after, before)
}

export const removeVisit = (net: Network, tours: Tours, visit: number): void => {
  const technician = wholeAt(tours.technicianOf, visit)
  const after = wholeAt(tours.previous, visit)
  const before = wholeAt(tours.next, visit)
  join(tours, after, before)
  tours.technicianOf[visit] = NOBODY
  tours.load[technician] = realAt(tours.load, technician) - realAt(net.load, visit)
  tours.stops[technician] = wholeAt(tours.stops, technician) - 1
  setMoments(net, tours, after, before)
}

/** The length of all ways. */
export const distanceOf = (net: Network, tours: Tours): number => {
  let sum = 0
  for (let technician = 0; technician < net.technicianCount; technician++) {
    if (wholeAt(tours.stops, technician) > 0) sum += dayDistance(net, tours, technician)
  }
  return sum
}

const dayDistance = (net: Network, { next }: Tours, technician: number): number => {
  const end = endOf(net, technician)
  let sum = 0
  for (let from = startOf(net, technician); from !== end; from = wholeAt(next, from)) {
    sum += realAt(net.distance, from * net.nodeCount + wholeAt(next, from))
  }
  return sum
}

const join = (tours: Tours, from: number, to: number): void => {
  tours.next[from] = to
  tours.previous[to] = from
}

/** Works out the moments anew: from `after` on to the end of the day, and from `before` back to its start. */
const setMoments = (net: Network, tours: Tours, after: number, before: number): void => {
  const { next, previous, begin, latestBegin } = tours
  const { elapsed, earliest, latest, nodeCount } = net
  for (let from = after, to = wholeAt(next, from); to !== NOBODY; from = to, to = wholeAt(next, from)) {
    const arrival = realAt(begin, from) + realAt(elapsed, from * nodeCount + to)
    begin[to] = Math.max(arrival, realAt(earliest, to))
  }
  for (
    let to = before, from = wholeAt(previous, to);
    from !== NOBODY;
    to = from, from = wholeAt(previous, to)
  ) {
    const departure = realAt(latestBegin, to) - realAt(elapsed, from * nodeCount + to)
    latestBegin[from] = Math.min(departure, realAt(latest, from))
  }
}
