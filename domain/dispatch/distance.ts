import type { Near } from './nearest-first'

export interface Drive {
  distanceM: number
  /** `map`: the way a map service found; `estimate`: the straight line made longer. */
  by: 'map' | 'estimate'
}

/** How far an outlet's technician drives to the customer. Distances are known before a decision is made. */
export type Drives = (near: Near) => Drive

/** The straight line, made as much longer as roads usually are. @param roadFactor 1 or more */
export const estimatedDrives =
  (roadFactor: number): Drives =>
  ({ straightM }) => ({ distanceM: Math.round(straightM * roadFactor), by: 'estimate' })

/**
 * The ways that a map service found, and the estimate for those it didn't.
 * @param foundM metres of road by outletId
 */
export const foundDrives = (foundM: ReadonlyMap<string, number>, roadFactor: number): Drives => {
  const estimate = estimatedDrives(roadFactor)
  return (near) => {
    const distanceM = foundM.get(near.id)
    return distanceM === undefined ? estimate(near) : { distanceM, by: 'map' }
  }
}

/** `800 米`, `3.2 公里`. */
export const sayDistance = (distanceM: number): string =>
  distanceM < 995 ? `${Math.round(distanceM / 10) * 10} 米` : `${(distanceM / 1000).toFixed(1)} 公里`
