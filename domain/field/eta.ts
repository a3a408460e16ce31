import { type Coordinates, straightLineM } from '@/domain/dispatch/coordinates'
import { MINUTE_MS } from '@/domain/time/china'

/** Roads are this much longer than the straight line. */
const ROAD_FACTOR = 1.35
/** Metres a minute in a city: with green lights, and in the evening. */
const FAST_M_A_MINUTE = 550
const SLOW_M_A_MINUTE = 280
/** Parking, stairs, the gate. */
const LAST_MINUTES = 5
const ROUND_MINUTES = 5

/** When somebody on the way will probably be there. Epoch ms. */
export interface EtaRange {
  fromAt: number
  toAt: number
  saidAt: number
}

/**
 * A range, never a minute: where the technician is and where the house is are both known only roughly.
 * @param uncertaintyM how far off the two may be together
 * @param saidAt when the position was told
 */
export const etaRange = (
  from: Coordinates,
  to: Coordinates,
  uncertaintyM: number,
  saidAt: number,
): EtaRange => {
  const straightM = straightLineM(from, to)
  const shortM = Math.max(0, straightM - uncertaintyM) * ROAD_FACTOR
  const longM = (straightM + uncertaintyM) * ROAD_FACTOR
  const soonest = LAST_MINUTES + shortM / FAST_M_A_MINUTE
  const latest = LAST_MINUTES + longM / SLOW_M_A_MINUTE
  return {
    fromAt: saidAt + Math.floor(soonest / ROUND_MINUTES) * ROUND_MINUTES * MINUTE_MS,
    toAt: saidAt + Math.ceil(latest / ROUND_MINUTES) * ROUND_MINUTES * MINUTE_MS,
    saidAt,
  }
}
