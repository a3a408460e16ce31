import type { PartFamily } from '@/contract/product/part-family'
import type { Cover, PartCover } from '@/contract/product/verdict'
import { partsWithTerm } from './clauses'
import { laterOf } from './months'
import { farthest, type Occasion, type Reach } from './reach'
import type { Starts } from './starts'

/** Where one thing, the product or a part of it, stands today. */
export interface Standing {
  part: PartFamily | null
  cover: Exclude<Cover, 'partly'>
  sure: Reach | null
  possible: Reach | null
}

/** Covered for certain, past for certain, or hanging on what is still doubted. */
export const standingOf = (part: PartFamily | null, starts: Starts, occasion: Occasion): Standing => {
  const sure = farthest(starts.sure, part, occasion)
  const possible = farthest(starts.possible, part, occasion)
  return { part, cover: coverOf(sure, possible, occasion.today), sure, possible }
}

/** The parts whose term isn't the whole product's, under the rules of any start that was found. */
export const partStandings = (starts: Starts, occasion: Occasion): Standing[] => {
  const families = new Set(starts.possible.flatMap(({ rules }) => partsWithTerm(rules, occasion.line)))
  return [...families].sort().map((part) => standingOf(part, starts, occasion))
}

export const partCover = ({ part, cover, sure }: Standing & { part: PartFamily }): PartCover => ({
  family: part,
  cover,
  lastDay: sure?.lastDay ?? null,
})

/** All that could still be covered, if everything doubted turns out right. */
export const possibleLastDay = ({ sure, possible }: Standing): string | null =>
  laterOf(sure?.lastDay ?? null, possible?.lastDay ?? null)

const coverOf = (sure: Reach | null, possible: Reach | null, today: string): Standing['cover'] => {
  if (sure !== null && today <= sure.lastDay) return 'covered'
  if (possible === null || today <= possible.lastDay) return 'unclear'
  return sure === null ? 'unclear' : 'notCovered'
}
