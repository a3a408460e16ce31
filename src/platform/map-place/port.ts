import type { Outcome } from '../outcome'

/** Degrees of GCJ-02, as WeChat's maps count. */
export interface MapPlace {
  lat: number
  lng: number
}

/** `denied`: the person or the phone forbids it. `unsupported`: there is no map here. */
export type MapFailure = 'cancelled' | 'denied' | 'unsupported' | 'failed'

/** Lets the customer point at the own door on a map; the phone's own place is not read. */
export type MarkPlace = (from: MapPlace | undefined) => Promise<Outcome<{ at: MapPlace }, MapFailure>>

/** Opens the phone's map there; from it a technician is led on by whichever map they have. */
export type OpenMap = (
  place: MapPlace & { name: string; address: string },
) => Promise<Outcome<object, MapFailure>>
