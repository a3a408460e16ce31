import { tallyCalls } from '@/domain/hotline/tally'
import { chinaTime, momentOf } from '@/domain/time/china'
import { talliedDays } from '../shared/hotline/line-now'
import { callsOfDay, putTally, talliesOf } from '../shared/repositories/call-records'
import type { Services } from '../shared/services'

/** Reading a day's calls takes a moment; the rest waits for the next tick. */
const DAYS_A_TICK = 10

/**
 * Counts the calls of days that are over, once each: pages read a few numbers instead of thousands of calls. A day
 * without a call is counted too, so that it isn't looked at again.
 * @returns how many days were counted
 */
export const tallyDays = async ({ db, clock }: Services): Promise<number> => {
  const days = talliedDays(clock())
  const known = new Set((await talliesOf(db, days)).map(({ day }) => day))
  const missing = days.filter((day) => !known.has(day)).slice(0, DAYS_A_TICK)
  for (const day of missing) {
    const { weekday } = chinaTime(momentOf(day))
    await putTally(db, tallyCalls(day, weekday, await callsOfDay(db, day)))
  }
  return missing.length
}
