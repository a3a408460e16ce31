import { type Coordinates, straightLineM } from '@/domain/dispatch/coordinates'

export interface Way {
  distanceM: number
  travelMs: number
}

/** How one gets from place to place. A map service's table is asked for before planning, and read here. */
export type Ways = (from: Coordinates, to: Coordinates) => Way

const HOUR_MS = 3_600_000

/** The straight line, made as much longer as roads usually are, at a steady pace. @param roadFactor 1 or more */
export const estimatedWays =
  (roadFactor: number, metresPerHour: number): Ways =>
  (from, to) => {
    const distanceM = Math.round(straightLineM(from, to) * roadFactor)
    return { distanceM, travelMs: Math.ceil((distanceM / metresPerHour) * HOUR_MS) }
  }
