import type { HourLoad, LoadLevel } from '@/contract/customer/hotline'
import type { Hours } from '@/domain/time/working-time'
import { type DayTally, together, waitWithin } from './tally'

/** Fewer calls say nothing about how long one waits. */
export const ENOUGH_CALLS = 8

const CALM_MS = 60_000
const BUSY_MS = 240_000

/** How it usually is, hour by hour of each weekday, from the days there are. Only hours in which somebody picks up. */
export const loadOf = (days: readonly DayTally[], hours: Hours): HourLoad[] =>
  [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => {
    const same = days.filter((day) => day.weekday === weekday)
    return openHours(hours).map((hour): HourLoad => {
      const sum = together(
        hour,
        same.flatMap((day) => day.hours.filter((one) => one.hour === hour)),
      )
      const enough = sum.calls >= ENOUGH_CALLS
      const usualWaitMs = enough ? waitWithin(sum, 0.5) : null
      const longWaitMs = enough ? waitWithin(sum, 0.9) : null
      const calls = same.length === 0 ? 0 : Math.round((sum.calls / same.length) * 10) / 10
      return { weekday, hour, calls, usualWaitMs, longWaitMs, level: levelOf(usualWaitMs, longWaitMs) }
    })
  })

/** The whole and begun hours between opening and closing: 8 to 19 for 08:30–20:00. */
export const openHours = ({ from, to }: Hours): number[] => {
  const first = Number(from.slice(0, 2))
  const last = Number(to.slice(0, 2)) - (to.endsWith(':00') ? 1 : 0)
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

/** Hardly anybody calls in an hour that was never measured. */
const levelOf = (usualMs: number | null, longMs: number | null): LoadLevel => {
  if (usualMs === null || longMs === null) return 'calm'
  if (usualMs > BUSY_MS || longMs > 3 * BUSY_MS) return 'busy'
  return usualMs > CALM_MS || longMs > BUSY_MS ? 'some' : 'calm'
}
