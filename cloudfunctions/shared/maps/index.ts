import * as z from 'zod/mini'
import { createDistanceMatrix } from './distance-matrix'
import type { Maps } from './maps'

export type * from './maps'

const environmentSchema = z.object({
  MAPS_KEY: z.optional(z.string()),
  MAPS_API_URL: z._default(z.url(), 'https://apis.map.qq.com'),
  MAPS_TIMEOUT_MS: z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 2_000),
})

/** Without a map service every way is estimated. */
const noMaps: Maps = { waysTo: async () => ({ foundM: new Map(), failure: null }) }

/**
 * Maps as the environment says: Tencent Location Service with `MAPS_KEY`, and none without it.
 * Throws where a value is malformed, naming it and never showing it.
 */
export const createMaps = (environment: Record<string, string | undefined>): Maps => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = z.safeParse(environmentSchema, given)
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`maps can't be reached: check the environment's ${names}`)
  }
  const { MAPS_KEY: key, MAPS_API_URL: baseUrl, MAPS_TIMEOUT_MS: timeoutMs } = read.data
  return key === undefined
    ? noMaps
    : createDistanceMatrix({ key, baseUrl: baseUrl.replace(/\/$/, ''), timeoutMs })
}
