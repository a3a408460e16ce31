import type { OpeningDay } from '@/contract/customer/outlet'
import { type Calendar, type DayKind, weekdayCalendar } from '@/domain/booking/calendar'
import { addDays, chinaDay, chinaTime, momentOf } from '@/domain/time/china'
import { sayDay } from '@/domain/time/say'
import type { Hours } from '@/domain/time/working-time'

/** When the counter is open; null for closed on such days. */
export type OutletHours = Readonly<Record<DayKind, Hours | null>>

const DAYS = 7

/** The next days, today first, with why they are other than their weekday says. */
export const weekOf = (hours: OutletHours, calendar: Calendar, now: number, days = DAYS): OpeningDay[] =>
  Array.from({ length: days }, (_, step) => dayOf(hours, calendar, addDays(chinaDay(now), step)))

export const dayOf = (hours: OutletHours, calendar: Calendar, date: string): OpeningDay => {
  const known = calendar(date)
  const kind = known ?? weekdayCalendar(date)
  const open = hours[kind]
  return { date, from: open?.from ?? null, to: open?.to ?? null, note: noteOn(date, known, open !== null) }
}

export const isOpenAt = ({ date, from, to }: OpeningDay, at: number): boolean =>
  from !== null && to !== null && momentOf(date, from) <= at && at < momentOf(date, to)

/** What a person on the way there wants to know. @param week {@link weekOf}, today first */
export const sayOpen = (week: readonly OpeningDay[], now: number): string => {
  const [today] = week
  if (today === undefined) return '开门时间请打电话问一下'
  if (isOpenAt(today, now)) return `现在开门，今天 ${today.to} 关`
  const next = week.find(({ date, from }) => from !== null && momentOf(date, from) > now)
  const why =
    today.from === null ? '今天休息' : now < momentOf(today.date, today.from) ? '还没开门' : '今天关门了'
  return next === undefined
    ? `${why}，哪天开门请打电话问`
    : `${why}，${sayDay(next.date, now)} ${next.from} 开`
}

const noteOn = (date: string, kind: DayKind | null, isOpen: boolean): string | null => {
  if (kind === null) return '放假安排还没公布，去之前先打电话'
  const { weekday } = chinaTime(momentOf(date))
  const isWeekend = weekday === 0 || weekday === 6
  if (kind === 'holiday') return isOpen ? '节假日照常开门' : '节假日休息'
  if (kind === 'workday' && isWeekend) return isOpen ? '调休，照常开门' : null
  return null
}
