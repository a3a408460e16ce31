import { chinaTime } from '@/domain/time/china'

/** One call as the exchange writes it down. */
export interface CallRecord {
  /** When it came in, epoch ms. */
  at: number
  /** Until somebody picked up, or until the caller hung up. */
  waitMs: number
  answered: boolean
  /** 0 where nobody talked. */
  talkMs: number
}

/** The calls of one hour, small enough to keep for good. */
export interface HourTally {
  hour: number
  calls: number
  answered: number
  /** How many waited no longer than each of {@link waitStepsMs}; the last count is of those who waited longer. */
  waits: readonly number[]
  talkMs: number
}

export interface DayTally {
  day: string
  weekday: number
  hours: readonly HourTally[]
}

/** Waits are kept as counts between these, in ms. */
export const waitStepsMs = [15, 30, 60, 120, 180, 300, 480, 720, 1200, 1800, 2700].map(
  (seconds) => seconds * 1000,
)

/** A day's calls, by the hour in which they came in. @param day `2026-03-14` */
export const tallyCalls = (day: string, weekday: number, records: readonly CallRecord[]): DayTally => {
  const hours = new Map<number, HourTally>()
  for (const record of records) {
    const { hour } = chinaTime(record.at)
    hours.set(hour, withCall(hours.get(hour) ?? noCalls(hour), record))
  }
  return { day, weekday, hours: [...hours.values()].sort((a, b) => a.hour - b.hour) }
}

/** Several of them taken together. */
export const together = (hour: number, tallies: readonly HourTally[]): HourTally =>
  tallies.reduce(
    (sum, one) => ({
      hour,
      calls: sum.calls + one.calls,
      answered: sum.answered + one.answered,
      talkMs: sum.talkMs + one.talkMs,
      waits: sum.waits.map((count, step) => count + (one.waits[step] ?? 0)),
    }),
    noCalls(hour),
  )

/**
 * What so many of them waited at most, e.g. 0.5 for half. Said by the upper edge, so that it is never less than it was.
 * @returns null for no calls
 */
export const waitWithin = ({ waits }: HourTally, share: number): number | null => {
  const all = waits.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  let seen = 0
  for (const [step, count] of waits.entries()) {
    seen += count
    if (seen >= all * share) return waitStepsMs[step] ?? LONGEST_MS
  }
  return LONGEST_MS
}

/** Said of whoever waited longer than the last step. */
const LONGEST_MS = 3_600_000

const noCalls = (hour: number): HourTally => ({
  hour,
  calls: 0,
  answered: 0,
  talkMs: 0,
  waits: Array.from({ length: waitStepsMs.length + 1 }, () => 0),
})

/** Whoever hung up had waited at least so long, and is counted with it. */
const withCall = (tally: HourTally, { waitMs, answered, talkMs }: CallRecord): HourTally => {
  const found = waitStepsMs.findIndex((step) => waitMs <= step)
  const at = found === -1 ? waitStepsMs.length : found
  return {
    hour: tally.hour,
    calls: tally.calls + 1,
    answered: tally.answered + (answered ? 1 : 0),
    talkMs: tally.talkMs + talkMs,
    waits: tally.waits.map((count, step) => (step === at ? count + 1 : count)),
  }
}
