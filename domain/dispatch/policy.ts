/**
 * How outlets are weighed, as data with a version and a date of effect. All is counted in metres of road: a
 * weight says how much farther away a shortcoming makes an outlet look.
 */
export interface DispatchPolicy {
  version: string
  /** `2026-03-14`, in China. */
  effectiveOn: string
  /** Roads against the straight line, 1 or more. */
  roadFactor: number
  /** So many of the nearest that qualify are weighed; those farther away aren't. */
  compareMost: number
  /** An outlet with its hands full looks that much farther than an idle one. */
  fullLoadM: number
  /** An outlet with nothing but scores of 1 looks that much farther than one with nothing but 5. */
  poorScoreM: number
  /** One that gives everything back looks that much farther than one that never does. */
  decliningM: number
  /** Each day without a ticket makes an outlet look that much nearer: nobody starves. */
  waitingPerDayM: number
  /** Waiting counts only for customers no farther than this, who pay no distance fee. */
  waitingReachM: number
  /** Few scores say little: they are mixed with so many average ones. */
  usualScore: { mean: number; count: number }
  /** Giving back one of two isn't a habit yet: so many kept ones are added. */
  usualAsks: number
  /** A newcomer starts with a share of its cap, which grows day by day to the whole. */
  newcomer: { startShare: number; days: number }
}

export const dispatchPolicies: readonly DispatchPolicy[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    roadFactor: 1.35,
    compareMost: 16,
    fullLoadM: 8_000,
    poorScoreM: 12_000,
    decliningM: 6_000,
    waitingPerDayM: 1_000,
    waitingReachM: 15_000,
    usualScore: { mean: 4.5, count: 20 },
    usualAsks: 10,
    newcomer: { startShare: 0.25, days: 60 },
  },
]

/**
 * What is in force on that day: the latest that has begun. Before the first one begins, the first.
 * @throws for no versions at all
 */
export const inForceOn = <Dated extends { effectiveOn: string }>(
  versions: readonly Dated[],
  day: string,
): Dated => {
  const sorted = [...versions].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
  const found = sorted.filter(({ effectiveOn }) => effectiveOn <= day).at(-1) ?? sorted[0]
  if (found === undefined) throw new Error('there is no version at all')
  return found
}
