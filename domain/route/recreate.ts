import { realAt, wholeAt } from './cell'
import { hasLunch } from './lunch'
import { endOf, type Network, NOBODY, startOf } from './network'
import type { Chance } from './random'
import { insertVisit, type Tours } from './tours'

/** How often a place is passed over by chance, so that the search does not always take the same best. */
const BLINK = 0.01

interface Place {
  cost: number
  after: number
  technician: number
}

/**
 * Puts each visit where it adds least distance, in the order given.
 * @returns those that fit nowhere
 */
export const insertAll = (net: Network, tours: Tours, visits: readonly number[], chance: Chance): number[] =>
  visits.filter((visit) => {
    const { after, technician } = bestPlace(net, tours, visit, chance)
    if (after === NOBODY) return true
    insertVisit(net, tours, visit, after, technician)
    return false
  })

const bestPlace = (net: Network, tours: Tours, visit: number, chance: Chance): Place => {
  const best: Place = { cost: Number.POSITIVE_INFINITY, after: NOBODY, technician: NOBODY }
  for (let technician = 0; technician < net.technicianCount; technician++) {
    if (!couldTake(net, tours, visit, technician) || hasFreeTwin(net, tours, technician)) continue
    seekInDay(net, tours, visit, technician, chance, best)
  }
  return best
}

const couldTake = (net: Network, tours: Tours, visit: number, technician: number): boolean =>
  wholeAt(net.mayTake, technician * net.visitCount + visit) === 1 &&
  realAt(tours.load, technician) + realAt(net.load, visit) <= realAt(net.capacity, technician)

/** A free day is like the free day of a twin, so it is enough to look at the first. */
const hasFreeTwin = (net: Network, { stops }: Tours, technician: number): boolean => {
  if (wholeAt(stops, technician) > 0) return false
  let twin = wholeAt(net.twin, technician)
  while (twin !== NOBODY && wholeAt(stops, twin) > 0) twin = wholeAt(net.twin, twin)
  return twin !== NOBODY
}

/** Notes in `best` where in this technician's day the visit would add less than there. */
const seekInDay = (
  net: Network,
  tours: Tours,
  visit: number,
  technician: number,
  chance: Chance,
  best: Place,
): void => {
  const { next, begin, latestBegin } = tours
  const { distance, elapsed, nodeCount } = net
  const due = realAt(net.latest, visit)
  const ready = realAt(net.earliest, visit)
  const lunch = net.lunches[technician] ?? null
  const end = endOf(net, technician)
  // who stays at home drives nothing
  const saved = wholeAt(tours.stops, technician) === 0 ? 0 : 1
  for (let after = startOf(net, technician); after !== end; after = wholeAt(next, after)) {
    const before = wholeAt(next, after)
    const arrival = realAt(begin, after) + realAt(elapsed, after * nodeCount + visit)
    // later stops are later still
    if (arrival > due) return
    const done = Math.max(arrival, ready) + realAt(elapsed, visit * nodeCount + before)
    if (done > realAt(latestBegin, before)) continue
    const cost =
      realAt(distance, after * nodeCount + visit) +
      realAt(distance, visit * nodeCount + before) -
      saved * realAt(distance, after * nodeCount + before)
    if (cost >= best.cost || chance.next() < BLINK) continue
    if (lunch !== null && !hasLunch(net, tours, lunch, technician, visit, after)) continue
    best.cost = cost
    best.after = after
    best.technician = technician
  }
}
