import * as z from 'zod/mini'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import { failureOf, lineFailure } from './failure'
import type { Maps, Start, Ways } from './maps'

export interface DistanceMatrixOptions {
  /** e.g. https://apis.map.qq.com, without a slash at the end */
  baseUrl: string
  key: string
  timeoutMs: number
}

/** Many starts to one end: 200 places a call; 397 beyond. */
const STARTS_A_CALL = 200

/** Of a pair: no road near one of its places, and `distance` is only the straight line. */
const NO_ROAD_NEAR = 4

const answerSchema = z.looseObject({ status: z.number(), message: z.optional(z.string()) })

const matrixSchema = z.looseObject({
  result: z.looseObject({
    rows: z.array(
      z.looseObject({
        elements: z.array(
          z.looseObject({ distance: z.number().check(z.gte(0)), status: z.optional(z.coerce.number()) }),
        ),
      }),
    ),
  }),
})

/**
 * Ways by Tencent Location Service's distance matrix, one row for each start. Pairs are what is paid for, so
 * only those who might get the ticket should be asked about.
 * https://lbs.qq.com/service/webService/webServiceGuide/webServiceMatrix
 */
export const createDistanceMatrix = (options: DistanceMatrixOptions): Maps => ({
  waysTo: async (to, starts) => {
    const foundM = new Map<string, number>()
    for (let from = 0; from < starts.length; from += STARTS_A_CALL) {
      const ways = await ask(options, to, starts.slice(from, from + STARTS_A_CALL))
      for (const [id, distanceM] of ways.foundM) foundM.set(id, distanceM)
      if (ways.failure !== null) return { foundM, failure: ways.failure }
    }
    return { foundM, failure: null }
  },
})

const ask = async (
  { baseUrl, key, timeoutMs }: DistanceMatrixOptions,
  to: Coordinates,
  starts: readonly Start[],
): Promise<Ways> => {
  const query = new URLSearchParams({
    key,
    mode: 'driving',
    from: starts.map(({ at }) => placeOf(at)).join(';'),
    to: placeOf(to),
  })
  try {
    const url = `${baseUrl}/ws/distance/v1/matrix?${query}`
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
    if (!response.ok) return nothing(`HTTP ${response.status}`)
    return waysOf(await response.json(), starts)
  } catch (error) {
    // the message of a failed fetch can hold the address, and with it the key and the customer's door
    return nothing(error instanceof Error ? error.name : 'the line failed')
  }
}

const waysOf = (answer: unknown, starts: readonly Start[]): Ways => {
  const outer = z.safeParse(answerSchema, answer)
  if (!outer.success) return nothing('the distance matrix answered an unknown shape')
  const { status, message = '' } = outer.data
  if (status !== 0) return { foundM: new Map(), failure: failureOf(status, message) }
  const matrix = z.safeParse(matrixSchema, answer)
  const rows = matrix.data?.result.rows
  if (rows === undefined || rows.length !== starts.length) {
    return nothing('the distance matrix answered an unknown shape')
  }
  const foundM = new Map<string, number>()
  starts.forEach(({ id }, at) => {
    const pair = rows[at]?.elements[0]
    if (pair !== undefined && pair.status !== NO_ROAD_NEAR) foundM.set(id, Math.round(pair.distance))
  })
  return { foundM, failure: null }
}

/** Latitude first; six places are a tenth of a metre. */
const placeOf = ({ lat, lng }: Coordinates): string => `${lat.toFixed(6)},${lng.toFixed(6)}`

const nothing = (message: string): Ways => ({ foundM: new Map(), failure: lineFailure(message) })
