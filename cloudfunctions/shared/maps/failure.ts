import type { MapsFailure, MapsFailureKind } from './maps'

/**
 * The `status` of Tencent Location Service's answers, which says more than HTTP's.
 * https://lbs.qq.com/service/webService/webServiceGuide/status
 */
const kinds: Readonly<Record<number, MapsFailureKind>> = {
  /** too many a second for this key */
  120: 'busy',
  /** too many a day for this key */
  121: 'quota',
  /** start and end too close to each other */
  326: 'noWay',
  /** no road within 5 km of a place */
  333: 'noWay',
  /** start and end too far apart */
  373: 'noWay',
  /** no way to drive between them */
  377: 'noWay',
}

/** A status (not 0) as a failure. One that isn't known counts as our mistake, so that somebody looks. */
export const failureOf = (status: number, message: string): MapsFailure => ({
  kind: kinds[status] ?? 'misused',
  status,
  message,
})

/** A failure that the service didn't answer: the line, HTTP, the parser. */
export const lineFailure = (message: string): MapsFailure => ({ kind: 'busy', status: 0, message })
