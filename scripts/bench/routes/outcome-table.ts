import type { Outcome } from './measure'

/** A line for each instance as it comes. */
export const lineOf = ({ name, distance, best, gap, ms }: Outcome): string =>
  [
    name.padEnd(8),
    distance.toFixed(2).padStart(9),
    (best?.toFixed(2) ?? '–').padStart(9),
    percent(gap).padStart(9),
    `${ms} ms`.padStart(9),
  ].join(' ')

export const headLine = [
  'name'.padEnd(8),
  'distance'.padStart(9),
  'best'.padStart(9),
  'gap'.padStart(9),
  'time'.padStart(9),
].join(' ')

/** What it comes to, over those whose best is known. */
export const summaryOf = (outcomes: readonly Outcome[]): string => {
  const gaps = outcomes.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  const slowest = Math.max(...outcomes.map(({ ms }) => ms))
  if (gaps.length === 0) return `no best-known distances; slowest ${slowest} ms`
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  return `gap: mean ${percent(mean)}, worst ${percent(Math.max(...gaps))}; slowest ${slowest} ms`
}

const percent = (gap: number | null): string => (gap === null ? '–' : `${gap.toFixed(2)} %`)
