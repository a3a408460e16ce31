import type { Calendar } from '@/domain/booking/calendar'
import { addDays, chinaDay, chinaTime, momentOf } from '@/domain/time/china'

/** How long parts take, as data with a version and a date of effect. Days are working days. */
export interface SupplyTerms {
  version: string
  effectiveOn: string
  /** What is asked for after that leaves on the next working day. */
  cutOffClock: string
  centreToOutletDays: number
  /** From the factory to the centre; null where nobody knows. */
  factoryToCentreDays: number | null
}

export const supplyTerms: readonly SupplyTerms[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    cutOffClock: '16:00',
    centreToOutletDays: 2,
    factoryToCentreDays: 10,
  },
]

/** What is known about one part for one outlet. */
export interface Supply {
  /** Free at the outlet or in the technician's van. */
  here: number
  /** Coming to the outlet and kept for nobody else. */
  coming: readonly { quantity: number; expectedOn: string }[]
  /** Free at the centre. */
  atCentre: number
  /** Whether the factory still makes it. */
  isMade: boolean
}

export interface PartPromise {
  from: 'here' | 'coming' | 'centre' | 'factory' | 'unknown'
  /** The first day on which a visit can count on it; null for nobody knows. */
  readyOn: string | null
  words: string
}

const LONGEST_LOOK_DAYS = 400

/** When so many pieces will be at the outlet, by the earliest way that has enough. @param now epoch ms */
export const promisePart = (
  quantity: number,
  { here, coming, atCentre, isMade }: Supply,
  terms: SupplyTerms,
  calendar: Calendar,
  now: number,
): PartPromise => {
  const today = chinaDay(now)
  if (here >= quantity) return { from: 'here', readyOn: today, words: '配件网点有现货。' }
  const after = (days: number): string => workdaysAfter(now, days, terms.cutOffClock, calendar)
  const ways = [
    way('coming', arrivalOf(quantity - here, coming, today)),
    way('centre', here + atCentre >= quantity ? after(terms.centreToOutletDays) : null),
  ].filter((each) => each.readyOn !== null)
  const [soonest] = ways.sort((a, b) => byText(a.readyOn ?? '', b.readyOn ?? ''))
  if (soonest !== undefined) return soonest
  const factoryDays = isMade ? terms.factoryToCentreDays : null
  return factoryDays === null
    ? way('unknown', null)
    : way('factory', after(factoryDays + terms.centreToOutletDays))
}

const way = (from: PartPromise['from'], readyOn: string | null): PartPromise => ({
  from,
  readyOn,
  words:
    readyOn === null
      ? '配件哪天到还说不准，定下日期就告诉您。'
      : `${beginnings[from]}，${sayDay(readyOn)}前到网点。`,
})

const beginnings: Record<PartPromise['from'], string> = {
  here: '配件网点有现货',
  coming: '配件已经在路上',
  centre: '配件从仓库调',
  factory: '仓库的也用完了，配件要等厂里补货',
  unknown: '配件哪天到还说不准',
}

/** The day by which enough of what is on the way has come; what is overdue is no promise. */
const arrivalOf = (
  missing: number,
  coming: readonly { quantity: number; expectedOn: string }[],
  today: string,
): string | null => {
  let left = missing
  for (const parcel of [...coming].sort((a, b) => byText(a.expectedOn, b.expectedOn))) {
    if (parcel.expectedOn < today) continue
    left -= parcel.quantity
    if (left <= 0) return parcel.expectedOn
  }
  return null
}

/** So many working days after it leaves: today until the cut-off, else the next working day. */
const workdaysAfter = (now: number, days: number, cutOffClock: string, calendar: Calendar): string => {
  const today = chinaDay(now)
  const leavesToday = isWorkday(today, calendar) && now < momentOf(today, cutOffClock)
  let day = today
  let left = leavesToday ? days : days + 1
  for (let looked = 0; left > 0 && looked < LONGEST_LOOK_DAYS; looked++) {
    day = addDays(day, 1)
    if (isWorkday(day, calendar)) left -= 1
  }
  return day
}

/** A year whose holidays aren't known yet goes by its weekdays. */
const isWorkday = (day: string, calendar: Calendar): boolean => {
  const kind = calendar(day)
  if (kind !== null) return kind === 'workday'
  const { weekday } = chinaTime(momentOf(day))
  return weekday !== 0 && weekday !== 6
}

/** `3月14日`: stored words are read on other days too. */
const sayDay = (day: string): string => {
  const [, month = 0, date = 0] = day.split('-').map(Number)
  return `${month}月${date}日`
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
