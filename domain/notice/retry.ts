import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'

export interface Backoff {
  firstMs: number
  maxMs: number
}

/** Busy (-1) passes in seconds. */
export const afterBusy: Backoff = { firstMs: 5_000, maxMs: 10 * MINUTE_MS }

/** A spent quota comes back with the minute or the day, a wrong setting when somebody has mended it. */
export const afterQuota: Backoff = { firstMs: 10 * MINUTE_MS, maxMs: 2 * HOUR_MS }

/**
 * How long to wait before the next try: doubled each time up to a limit, and spread so that all who failed
 * together don't come back together.
 * @param tries how often it has failed, from 1
 * @param jitter from 0 up to 1; chance comes in as a value
 */
export const backoffMs = ({ firstMs, maxMs }: Backoff, tries: number, jitter: number): number => {
  const whole = Math.min(maxMs, firstMs * 2 ** Math.min(tries - 1, 30))
  return Math.round(whole * (0.5 + jitter / 2))
}
