import { chinaTime, momentOf } from '@/domain/time/china'

export type DayKind = 'workday' | 'restDay' | 'holiday'

/**
 * What kind of day that is for those who go to work: a make-up Saturday is a workday, a Monday between two free
 * days may be a holiday. Null where the year's holidays are not known yet.
 * @param date `2026-03-14`
 */
export type Calendar = (date: string) => DayKind | null

export interface CalendarOverrides {
  /** Years whose holidays and make-up days all stand in `days`; the other days go by their weekday. */
  years: readonly number[]
  /** By day; wins over whatever the calendar says. */
  days: Readonly<Record<string, DayKind>>
}

/** The calendar, corrected by hand: for a year it doesn't know yet, or a day the State Council moved. */
export const withOverrides =
  (calendar: Calendar, { years, days }: CalendarOverrides): Calendar =>
  (date) =>
    days[date] ?? (years.includes(Number(date.slice(0, 4))) ? weekdayCalendar(date) : calendar(date))

/** By the weekday alone. */
export const weekdayCalendar = (date: string): DayKind => {
  const { weekday } = chinaTime(momentOf(date))
  return weekday === 0 || weekday === 6 ? 'restDay' : 'workday'
}
