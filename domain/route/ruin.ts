import { wholeAt } from './cell'
import { type Network, NOBODY } from './network'
import type { Chance } from './random'
import { removeVisit, type Tours } from './tours'

/** How many visits are taken out on average, how long a string may be, how often it leaves a few in its middle. */
const TAKEN_OUT = 10
const STRING_MAX = 10
const SPLIT = 0.5

/**
 * Takes strings of neighbouring visits out of neighbouring days ("slack induction by string removals",
 * Christiaens and Vanden Berghe, Transportation Science 54, 2020, section 5.1).
 * @returns what was taken out
 */
export const ruin = (net: Network, tours: Tours, chance: Chance): number[] => {
  const stringMax = Math.min(STRING_MAX, meanStops(tours))
  if (stringMax === 0) return []
  const strings = Math.floor(1 + chance.next() * ((4 * TAKEN_OUT) / (1 + stringMax) - 1))
  const seed = chance.below(net.visitCount)
  const isTouched = new Int32Array(net.technicianCount)
  const taken: number[] = []
  for (let rank = 0, count = 0; rank < net.visitCount && count < strings; rank++) {
    const visit = wholeAt(net.nearest, seed * net.visitCount + rank)
    const technician = wholeAt(tours.technicianOf, visit)
    if (technician === NOBODY || wholeAt(isTouched, technician) === 1) continue
    isTouched[technician] = 1
    count++
    for (const stop of stringAround(net, tours, visit, stringMax, chance)) {
      removeVisit(net, tours, stop)
      taken.push(stop)
    }
  }
  return taken
}

/** Of those who have any. */
const meanStops = ({ stops }: Tours): number => {
  let busy = 0
  let planned = 0
  for (const count of stops) {
    if (count > 0) busy++
    planned += count
  }
  return planned / Math.max(1, busy)
}

/** Visits in a row that hold this one, or such a row without a few others in its middle. */
const stringAround = (
  net: Network,
  tours: Tours,
  visit: number,
  stringMax: number,
  chance: Chance,
): number[] => {
  const stops = wholeAt(tours.stops, wholeAt(tours.technicianOf, visit))
  const length = Math.floor(1 + chance.next() * Math.min(stops, stringMax))
  const kept = length > 1 && chance.next() < SPLIT ? Math.min(length, stops - length) : 0
  const row = rowAround(net, tours, visit, length + kept, chance)
  const keptFrom = chance.below(Math.max(1, row.length - kept))
  return row.filter((stop, at) => stop === visit || at < keptFrom || at >= keptFrom + kept)
}

const rowAround = (net: Network, tours: Tours, visit: number, length: number, chance: Chance): number[] => {
  let stop = visit
  for (let back = chance.below(length); back > 0 && isVisit(net, wholeAt(tours.previous, stop)); back--) {
    stop = wholeAt(tours.previous, stop)
  }
  const row: number[] = []
  for (; row.length < length && isVisit(net, stop); stop = wholeAt(tours.next, stop)) row.push(stop)
  return row
}

/** Behind the visits come the nodes where days start and end. */
const isVisit = (net: Network, node: number): boolean => node < net.visitCount
