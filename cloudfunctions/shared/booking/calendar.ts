import known from 'chinese-days/dist/chinese-days.json'
import * as z from 'zod/mini'
import { day } from '@/contract/scalar'
import { type Calendar, weekdayCalendar, withOverrides } from '@/domain/booking/calendar'
import { calendarOverrides } from '@/domain/booking/calendar-overrides'

/**
 * The kept package's own table. Its functions are not used: they say "no holiday" of every day in a year they
 * do not know, and go by the machine's time zone (west of Greenwich they miss make-up days).
 */
const holidays = new Set(Object.keys(known.holidays))
const makeUpDays = new Set(Object.keys(known.workdays))
const knownYears = new Set([...holidays].map((date) => date.slice(0, 4)))

const packaged: Calendar = (date) => {
  if (!knownYears.has(date.slice(0, 4))) return null
  if (makeUpDays.has(date)) return 'workday'
  return holidays.has(date) ? 'holiday' : weekdayCalendar(date)
}

/**
 * What the environment adds, so that next year's days can be entered without a new version:
 * `CALENDAR={"years":[2027],"days":{"2027-01-01":"holiday"}}`. Anything else there is taken for nothing.
 */
const entered = z.safeParse(
  z.object({
    years: z.array(z.int()),
    days: z.record(day, z.enum(['workday', 'restDay', 'holiday'])),
  }),
  jsonOf(process.env.CALENDAR),
)

/** China's holidays, rest days and make-up days; null in a year that neither the package nor we know. */
export const chinaCalendar: Calendar = withOverrides(
  withOverrides(packaged, calendarOverrides),
  entered.success ? entered.data : { years: [], days: {} },
)

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
