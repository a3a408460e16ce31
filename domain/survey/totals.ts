/**
 * The scores of an outlet or a technician, as they themselves may see them. What is shown moves on only when
 * `totalsFrom` more have come: else the difference of two looks would be the one score in between.
 */
export interface ScoreTotals {
  /** `outlet:<outletId>` or `technician:<technicianId>` */
  about: string
  shown: { count: number; sum: number; since: number | null }
  waiting: { count: number; sum: number }
  rev: number
}

export const noTotals = (about: string): ScoreTotals => ({
  about,
  shown: { count: 0, sum: 0, since: null },
  waiting: { count: 0, sum: 0 },
  rev: 0,
})

/** With one more score. @param from how many must have come together @param now epoch ms */
export const withOneMore = (totals: ScoreTotals, score: number, from: number, now: number): ScoreTotals => {
  const count = totals.waiting.count + 1
  const sum = totals.waiting.sum + score
  const rev = totals.rev + 1
  if (count < from) return { ...totals, waiting: { count, sum }, rev }
  return {
    ...totals,
    shown: { count: totals.shown.count + count, sum: totals.shown.sum + sum, since: now },
    waiting: { count: 0, sum: 0 },
    rev,
  }
}

/** What may be told; null while there are too few. `mean` to one decimal. */
export const tellTotals = ({ shown }: ScoreTotals): { count: number; mean: number; asOf: number } | null =>
  shown.since === null
    ? null
    : { count: shown.count, mean: Math.round((shown.sum / shown.count) * 10) / 10, asOf: shown.since }
