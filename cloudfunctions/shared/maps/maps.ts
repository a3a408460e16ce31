import type { Coordinates } from '@/domain/dispatch/coordinates'

/** Why the map service found nothing, by what can be done about it. */
export type MapsFailureKind =
  /** too many at this second, or the line is bad; later it may work */
  | 'busy'
  /** the day's allowance is used up */
  | 'quota'
  /** it knows no way between these places */
  | 'noWay'
  /** our own mistake, such as a wrong key: it will fail for ever and somebody has to look */
  | 'misused'

/** `status` is the service's own, or 0 where the failure never came from it. Holds neither key nor places. */
export interface MapsFailure {
  kind: MapsFailureKind
  status: number
  message: string
}

export interface Start {
  id: string
  at: Coordinates
}

/** What was found; a start without a way is left out, and whoever asked estimates it. */
export interface Ways {
  /** Metres of road by the start's id. */
  foundM: ReadonlyMap<string, number>
  /** To be logged; null where all went well. */
  failure: MapsFailure | null
}

/** The ways by car from several outlets to one customer. Answers a value, also when the line is cut. */
export interface Maps {
  waysTo(to: Coordinates, starts: readonly Start[]): Promise<Ways>
}
