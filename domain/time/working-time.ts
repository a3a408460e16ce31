import { addDays, chinaDay, momentOf } from './china'

/** Opening hours of every day, as wall clocks in China. */
export interface Hours {
  from: string
  to: string
}

/** When somebody picks up the phone. */
export const hotlineHours: Hours = { from: '08:30', to: '20:00' }

/**
 * The moment when so much open time has passed: a promise made at 23:00 starts to run in the morning, and
 * nobody is called late at midnight.
 * @param at epoch ms @param lengthMs open time to pass @returns epoch ms
 */
export const afterOpenTime = (at: number, lengthMs: number, hours: Hours = hotlineHours): number => {
  let day = chinaDay(at)
  let left = lengthMs
  for (;;) {
    const opens = momentOf(day, hours.from)
    const closes = momentOf(day, hours.to)
    const start = Math.max(at, opens)
    if (start < closes) {
      if (start + left <= closes) return start + left
      left -= closes - start
    }
    day = addDays(day, 1)
  }
}

/** The first moment at or after `at` within the hours. @returns epoch ms */
export const firstOpenMoment = (at: number, hours: Hours): number => afterOpenTime(at, 0, hours)
