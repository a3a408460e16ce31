import type { Journal, Refused, Taken } from './journal'

/** What is wrong with a run; empty lists where nothing is. */
export interface Verdict {
  /** Pairs that surely had the same place at the same time, and places that do not exist. */
  double: string[]
  /** Refusals at no moment of which all places could have been taken. */
  refusedWhileFree: string[]
}

interface Span {
  from: number
  until: number
}

/** Two processes read one machine's clock to the millisecond. */
const CLOCK_MS = 2

/** Judges a run by the journal alone. @param capacities by window key */
export const verify = (journal: Journal, capacities: ReadonlyMap<string, number>): Verdict => {
  const spans = spansOf(journal.taken)
  return {
    double: [...twice(journal.taken), ...beyond(journal.taken, capacities)],
    refusedWhileFree: journal.refused
      .filter((refused) => !refused.windows.every((window) => couldBeFull(refused, window, spans, journal)))
      .map(({ from, until, windows }) => `${windows.map(({ key }) => key).join(' ')} ${from}–${until}`),
  }
}

const twice = (taken: readonly Taken[]): string[] => {
  const found: string[] = []
  for (const [seatId, list] of grouped(taken)) {
    const sure = list
      .map((one) => ({ ...one, sureFrom: one.sureFrom + CLOCK_MS, sureUntil: one.sureUntil - CLOCK_MS }))
      .filter((one) => one.sureUntil > one.sureFrom)
      .sort((a, b) => a.sureFrom - b.sureFrom)
    let last: Taken | undefined
    for (const one of sure) {
      if (last && last.sureUntil > one.sureFrom && last.by !== one.by) {
        found.push(`${seatId}: ${last.by} and ${one.by}`)
      }
      if (!last || one.sureUntil > last.sureUntil) last = one
    }
  }
  return found
}

const beyond = (taken: readonly Taken[], capacities: ReadonlyMap<string, number>): string[] =>
  taken
    .map(({ seatId }) => seatId)
    .filter((seatId) => numberOf(seatId) >= (capacities.get(windowOf(seatId)) ?? 0))

/** Whether there was a moment during the attempt at which every place of the window may have been taken. */
const couldBeFull = (
  refused: Refused,
  { key, capacity }: Refused['windows'][number],
  spans: ReadonlyMap<string, readonly Span[]>,
  { doubtful }: Journal,
): boolean => {
  const places = Array.from({ length: capacity }, (_, n) => spans.get(`${key}:${n}`) ?? [])
  const inDoubt = doubtful.filter(
    (one) => one.windows.includes(key) && one.from <= refused.until && one.until >= refused.from,
  )
  // something can only become full when a span begins
  const moments = [refused.from, ...[...places.flat(), ...inDoubt].map(({ from }) => from)].filter(
    (at) => at >= refused.from && at <= refused.until,
  )
  return moments.some(
    (at) =>
      places.filter((one) => covers(one, at)).length +
        inDoubt.filter((one) => one.from <= at && at <= one.until).length >=
      capacity,
  )
}

/** By place, the spans in which it may have been taken, in order and without gaps that are none. */
const spansOf = (taken: readonly Taken[]): ReadonlyMap<string, readonly Span[]> =>
  new Map([...grouped(taken)].map(([seatId, list]) => [seatId, merged(list)]))

const merged = (list: readonly Taken[]): Span[] => {
  const spans: Span[] = []
  for (const { from, until } of [...list].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last && from - CLOCK_MS <= last.until) last.until = Math.max(last.until, until + CLOCK_MS)
    else spans.push({ from: from - CLOCK_MS, until: until + CLOCK_MS })
  }
  return spans
}

const covers = (spans: readonly Span[], at: number): boolean => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span !== undefined && span.from <= at) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span !== undefined && at <= span.until
}

const grouped = (taken: readonly Taken[]): Map<string, Taken[]> => {
  const groups = new Map<string, Taken[]>()
  for (const one of taken) {
    const group = groups.get(one.seatId)
    if (group) group.push(one)
    else groups.set(one.seatId, [one])
  }
  return groups
}

const windowOf = (seatId: string): string => seatId.slice(0, seatId.lastIndexOf(':'))

const numberOf = (seatId: string): number => Number(seatId.slice(seatId.lastIndexOf(':') + 1))
