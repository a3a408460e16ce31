import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { afterOpenTime, type Hours } from '@/domain/time/working-time'

/** When technicians still ring at doors. */
const visitingHours: Hours = { from: '08:30', to: '20:00' }
const ROUND_MS = 30 * MINUTE_MS

/**
 * What is promised when a window is over and nobody came: two hours on, in hours at which people open their
 * doors, to the full half hour.
 * @returns epoch ms
 */
export const promiseWhenLate = (now: number): number =>
  afterOpenTime(Math.ceil(now / ROUND_MS) * ROUND_MS, 2 * HOUR_MS, visitingHours)
