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

/**
 * When so many pieces will be at the outlet: sources are used in the order in which they come, and the last one needed
 * says the day. @param now epoch ms
 */
export const promisePart = (
  quantity: number,
  supply: Supply,
  terms: SupplyTerms,
  calendar: Calendar,
  now: number,
): PartPromise => {
  let missing = quantity
  for (const { from, pieces, on } of sourcesOf(supply, terms, calendar, now)) {
    missing -= pieces
    if (missing <= 0) return { from, readyOn: on, words: wordsOf[from](sayDay(on)) }
  }
  return { from: 'unknown', readyOn: null, words: '配件哪天到还说不准，定下日期就告诉您。' }
}

type From = Exclude<PartPromise['from'], 'unknown'>

interface Source {
  from: From
  pieces: number
  on: string
}

const wordsOf: Record<From, (day: string) => string> = {
  here: () => '配件网点有现货。',
  coming: (day) => `配件已经在路上，${day}前到网点。`,
  centre: (day) => `配件从仓库调，${day}前到网点。`,
  factory: (day) => `仓库的也用完了，配件要等厂里补货，${day}前到网点。`,
}

/** By day. What is overdue is no promise; the factory makes as many as are needed. */
const sourcesOf = (
  { here, coming, atCentre, isMade }: Supply,
  terms: SupplyTerms,
  calendar: Calendar,
  now: number,
): Source[] => {
  const today = chinaDay(now)
  const after = (days: number): string => workdaysAfter(now, days, terms.cutOffClock, calendar)
  const { centreToOutletDays, factoryToCentreDays } = terms
  const made: Source[] =
    isMade && factoryToCentreDays !== null
      ? [
          {
            from: 'factory',
            pieces: Number.POSITIVE_INFINITY,
            on: after(factoryToCentreDays + centreToOutletDays),
          },
        ]
      : []
  const parcels = coming
    .filter(({ expectedOn }) => expectedOn >= today)
    .map(({ quantity, expectedOn }): Source => ({ from: 'coming', pieces: quantity, on: expectedOn }))
  const sources: Source[] = [
    { from: 'here', pieces: here, on: today },
    ...parcels,
    { from: 'centre', pieces: atCentre, on: after(centreToOutletDays) },
    ...made,
  ]
  return sources.filter(({ pieces }) => pieces > 0).sort((a, b) => byText(a.on, b.on))
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
