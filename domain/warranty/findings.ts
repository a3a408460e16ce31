import { addMonths } from './months'
import type { Finding } from './product'
import type { Start } from './starts'

/** `excludes` counts, `open` waits for the quality team, `empty` counts for nothing. */
export interface WeighedFinding {
  finding: Finding
  effect: 'excludes' | 'open' | 'empty'
  why: string
}

/**
 * What a technician's finding is worth: nothing without evidence (faults are invented otherwise), and in the first
 * months it takes more than the outlet's word, since the brand has to show that a fault isn't its own.
 * @param starts where the term may begin; the latest keeps the burden longest
 */
export const weighFindings = (
  findings: readonly Finding[],
  starts: readonly Start[],
  today: string,
): WeighedFinding[] =>
  [...findings].sort(byId).map((finding) => {
    if (finding.evidenceIds.length === 0)
      return { finding, effect: 'empty', why: '只有说法，没有照片或读数，不能算数。' }
    const isBurdened = starts.some(({ day, rules }) => today <= addMonths(day, rules.burdenMonths))
    if (isBurdened && finding.confirmedBy === 'outlet')
      return { finding, effect: 'open', why: '买来不久的产品，原因由我们来证明，质检同事核实后才算数。' }
    return { finding, effect: 'excludes', why: '有照片或读数为证。' }
  })

const byId = (a: Finding, b: Finding): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
