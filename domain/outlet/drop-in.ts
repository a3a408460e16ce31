import type { OpeningDay } from '@/contract/customer/outlet'
import type { ErrorCode } from '@/contract/error-code'
import type { Half } from '@/contract/ticket/vocabulary'
import { addDays, chinaDay, momentOf } from '@/domain/time/china'

/** So many are looked after at one counter within a half-day. */
export const DROP_INS_A_HALF = 12
const DAYS_AHEAD = 7
const NOON = '12:00'

/** Whether the counter is open for some of that half, and it isn't over. @param now epoch ms */
export const halfIsOpen = ({ date, from, to }: OpeningDay, half: Half, now: number): boolean => {
  if (from === null || to === null || date > addDays(chinaDay(now), DAYS_AHEAD)) return false
  const end = half === 'morning' ? earlier(to, NOON) : to
  const isWithin = half === 'morning' ? from < NOON : to > NOON
  return isWithin && momentOf(date, end) > now
}

/** Why no number is given; null when one is. @param given how many were given for that half already */
export const dropInRefusal = (day: OpeningDay, half: Half, given: number, now: number): ErrorCode | null => {
  if (!halfIsOpen(day, half, now)) return 'OUTLET_CLOSED_THEN'
  return given >= DROP_INS_A_HALF ? 'DROP_IN_FULL' : null
}

/** `上 7`, `下 12`: short enough to be said at a counter. @param n counted from 1 */
export const sayDropInNumber = (half: Half, n: number): string => `${half === 'morning' ? '上' : '下'} ${n}`

const earlier = (one: string, other: string): string => (one < other ? one : other)
