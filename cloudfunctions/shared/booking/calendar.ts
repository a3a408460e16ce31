import { getDayDetail, getHolidaysInRange } from 'chinese-days'
import { type Calendar, withOverrides } from '@/domain/booking/calendar'
import { calendarOverrides } from '@/domain/booking/calendar-overrides'

/**
 * The kept package, which says "no holiday" of every day in a year it does not know; such a year has no holiday
 * at all, and that is how it is told apart.
 */
const packaged: Calendar = (date) => {
  if (!isYearKnown(Number(date.slice(0, 4)))) return null
  const { work, name } = getDayDetail(atNoon(date))
  if (work) return 'workday'
  // `National Day,国庆节,3` of a holiday, `Saturday` of a weekend
  return name.includes(',') ? 'holiday' : 'restDay'
}

/** China's holidays, rest days and make-up days. */
export const chinaCalendar: Calendar = withOverrides(packaged, calendarOverrides)

const knownYears = new Map<number, boolean>()

const isYearKnown = (year: number): boolean => {
  const known =
    knownYears.get(year) ?? getHolidaysInRange(new Date(year, 0, 1), new Date(year, 11, 31), false).length > 0
  knownYears.set(year, known)
  return known
}

/** The package reads a date's day by the machine's own zone; noon there is that day in every zone. */
const atNoon = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
