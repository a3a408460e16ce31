import { MINUTE_MS } from '@/domain/time/china'
import { rowsToWake } from '../shared/repositories/outbox'
import type { Services } from '../shared/services'

/** The notifier runs every few seconds: what waits longer says that it doesn't. */
const LATE_MS = 10 * MINUTE_MS
const LOOK_AT = 100

/**
 * Tells the log when notices are stuck, since the notifier can't tell that it is dead.
 * @returns how many are late, counted no further than 100
 */
export const watchOutbox = async ({ db, clock, log }: Services): Promise<number> => {
  const late = await rowsToWake(db, clock() - LATE_MS, LOOK_AT)
  if (late.length > 0) log({ level: 'error', what: 'notices are stuck', count: late.length })
  return late.length
}
