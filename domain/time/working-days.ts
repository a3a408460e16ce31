import { type Calendar, weekdayCalendar } from '@/domain/booking/calendar'
import { addDays } from './china'

const LONGEST_LOOK_DAYS = 400

/**
 * The day on which so many working days have gone by, the first day itself not counted. A year whose holidays aren't
 * known yet goes by its weekdays.
 * @param day `2026-03-14`
 */
export const workingDaysAfter = (day: string, count: number, calendar: Calendar): string => {
  let left = count
  let reached = day
  for (let looked = 0; left > 0 && looked < LONGEST_LOOK_DAYS; looked++) {
    reached = addDays(reached, 1)
    if ((calendar(reached) ?? weekdayCalendar(reached)) === 'workday') left -= 1
  }
  return reached
}
