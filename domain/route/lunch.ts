import { realAt, wholeAt } from './cell'
import { endOf, type Network, startOf } from './network'
import type { Lunch } from './problem'
import type { Tours } from './tours'

/**
 * Whether a technician's day, with one more visit behind a stop, leaves room for lunch. The day is walked once
 * with two clocks: the earliest time without lunch so far, and the earliest with lunch taken; Infinity is too late.
 */
export const hasLunch = (
  net: Network,
  tours: Tours,
  lunch: Lunch,
  technician: number,
  visit: number,
  after: number,
): boolean => {
  const end = endOf(net, technician)
  let hungry = realAt(net.earliest, startOf(net, technician))
  let fed = Number.POSITIVE_INFINITY
  for (let from = startOf(net, technician); from !== end; ) {
    const to = from === after ? visit : wholeAt(tours.next, from === visit ? after : from)
    const work = realAt(net.elapsed, from * net.nodeCount + from)
    const way = realAt(net.elapsed, from * net.nodeCount + to) - work
    const fedHere = arrivalWithLunch(lunch, hungry + work, way)
    fed = beginAt(net, to, Math.min(fed + work + way, fedHere))
    hungry = beginAt(net, to, hungry + work + way)
    from = to
  }
  return fed < Number.POSITIVE_INFINITY
}

/**
 * The earliest arrival at the next stop with lunch on the way to it; Infinity where its window has passed. As lunch
 * can be had anywhere along the way, waiting for its window costs only what the way doesn't already take.
 * @param departure when the work before is done
 */
export const arrivalWithLunch = (lunch: Lunch, departure: number, way: number): number =>
  departure > lunch.latest
    ? Number.POSITIVE_INFINITY
    : Math.max(departure + way, lunch.earliest) + lunch.length

const beginAt = (net: Network, stop: number, arrival: number): number =>
  arrival > realAt(net.latest, stop)
    ? Number.POSITIVE_INFINITY
    : Math.max(arrival, realAt(net.earliest, stop))
