import { DAY_MS, HOUR_MS } from '@/domain/time/china'

/** When scans of one code look odd, as data with a version and a date of effect. */
export interface ScanPolicy {
  version: string
  effectiveOn: string
  /** Older scans count for nothing: a flat changes hands. */
  lookBackMs: number
  /** So many different people are a family, a fitter and a neighbour; more aren't. */
  peopleUsual: number
  /** Two people that far apart … */
  farM: number
  /** … within that time can't hold the same box. */
  farWithinMs: number
}

export const scanPolicies: readonly ScanPolicy[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    lookBackMs: 365 * DAY_MS,
    peopleUsual: 6,
    farM: 300_000,
    farWithinMs: 48 * HOUR_MS,
  },
]
