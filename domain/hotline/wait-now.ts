import type { WaitNow } from '@/contract/customer/hotline'
import { chinaDay, chinaTime, MINUTE_MS } from '@/domain/time/china'
import { firstOpenMoment, type Hours } from '@/domain/time/working-time'
import { waitOfShare } from './erlang-c'
import { ENOUGH_CALLS } from './load'
import { type CallRecord, type DayTally, tallyCalls, together, waitWithin } from './tally'

/** Calls of that long are "now". */
export const RECENT_MS = 30 * MINUTE_MS

export interface LineNow {
  now: number
  hours: Hours
  /** Those that came in within {@link RECENT_MS}. */
  recent: readonly CallRecord[]
  days: readonly DayTally[]
  /** How many pick up; null where nobody has entered it. */
  agents: number | null
}

/**
 * How long one waits who calls now: as measured just now, else as it usually is at this hour, else worked out from how
 * many call and how many pick up. Half wait no longer than the lower figure, nine of ten no longer than the upper one.
 */
export const waitNow = ({ now, hours, recent, days, agents }: LineNow): WaitNow => {
  const opensAt = firstOpenMoment(now, hours)
  if (opensAt > now) return { state: 'closed', opensAt }
  const { hour, weekday } = chinaTime(now)
  const fresh = together(hour, tallyCalls(chinaDay(now), weekday, recent).hours)
  if (fresh.calls >= ENOUGH_CALLS)
    return between(waitWithin(fresh, 0.5), waitWithin(fresh, 0.9), 'recent', fresh.calls)
  const same = days.filter((day) => day.weekday === weekday)
  const usual = together(
    hour,
    same.flatMap((day) => day.hours.filter((one) => one.hour === hour)),
  )
  if (usual.calls >= ENOUGH_CALLS)
    return between(waitWithin(usual, 0.5), waitWithin(usual, 0.9), 'usual', usual.calls)
  return workedOut(days, agents)
}

const workedOut = (days: readonly DayTally[], agents: number | null): WaitNow => {
  const hours = days.flatMap((day) => day.hours)
  const all = together(0, hours)
  if (agents === null || all.answered < ENOUGH_CALLS || hours.length === 0) return { state: 'unknown' }
  const line = { callsAnHour: all.calls / hours.length, talkMs: all.talkMs / all.answered, agents }
  return between(waitOfShare(line, 0.5), waitOfShare(line, 0.9), 'worked', all.calls)
}

const between = (
  lowMs: number | null,
  highMs: number | null,
  by: 'recent' | 'usual' | 'worked',
  measured: number,
): WaitNow =>
  lowMs === null || highMs === null ? { state: 'unknown' } : { state: 'known', lowMs, highMs, by, measured }
