import type { Outcome } from '../outcome'

/** Degrees of GCJ-02. */
export interface MapTarget {
  lat: number
  lng: number
  name: string
  address: string
}

/** Shows the place on a map from which one is led there. `failed`: then the address has to do. */
export type ShowOnMap = (target: MapTarget) => Promise<Outcome<object, 'cancelled' | 'failed'>>
