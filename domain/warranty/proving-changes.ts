import type { PartFamily } from '@/contract/product/part-family'
import type { Change } from '@/contract/product/verdict'
import { inForceOn } from '@/domain/dispatch/policy'
import { addDays, daysBetween } from '@/domain/time/china'
import { termMonths } from './clauses'
import { addMonths, lastDayOfMonth } from './months'
import { firstProducedIn, firstSwappedOn } from './product'
import { type Occasion, reachFrom } from './reach'
import { extendByRepairs } from './repair-days'
import type { Basis, WarrantyRules } from './rules'
import { sayDate } from './say-date'
import type { Starts } from './starts'

type ProvedBasis = Exclude<Basis, 'production'>

const words: Record<ProvedBasis, (day: string) => string> = {
  purchase: (day) => `有 ${day} 或以后的购买凭证（发票、订单、小票、保修卡都行），就在保修期内。`,
  fitting: (day) => `有 ${day} 或以后的安装记录，就在保修期内。`,
  handover: (day) => `如果是精装房，有 ${day} 或以后的交付单，就在保修期内。`,
}

/**
 * Proofs that would make it covered, each with the first day it may bear. Where a proof of that kind is held for sure
 * already, another day would only contradict it, so none is asked for.
 */
export const provingChanges = (
  part: PartFamily | null,
  starts: Starts,
  occasion: Occasion,
  versions: readonly WarrantyRules[],
): Change[] => {
  if (occasion.product.serialIs === 'doubtful') return []
  const bases: readonly ProvedBasis[] = ['purchase', 'fitting', 'handover']
  return bases
    .filter((basis) => !starts.sure.some((start) => start.basis === basis))
    .flatMap((basis) => {
      const from = earliestDay(basis, part, starts, occasion, versions)
      return from === null ? [] : [{ id: basis, from, words: words[basis](sayDate(from)) }]
    })
}

/** The first day from which that basis would still cover today; null where none can. */
const earliestDay = (
  basis: ProvedBasis,
  part: PartFamily | null,
  starts: Starts,
  occasion: Occasion,
  versions: readonly WarrantyRules[],
): string | null => {
  const { line, product, repairs, today } = occasion
  const madeIn = firstProducedIn(product)
  const longest = Math.max(...versions.map((rules) => termMonths(rules, line, part)))
  const inRepair = extendByRepairs('2000-01-01', today, repairs, today).days
  const lowest = addDays(addMonths(today, -longest), -inRepair - 3)
  const made = madeIn === null ? lowest : `${madeIn}-01`
  let day = lowest > made ? lowest : made
  for (; day <= today; day = addDays(day, 1)) {
    const rules = inForceOn(versions, day)
    const start = { basis, day, rules, evidenceIds: [], confidence: 1 }
    if (reachFrom(start, part, occasion).lastDay >= today) break
  }
  if (daysBetween(day, today) < 0) return null
  const bound = boundOf(basis, starts, madeIn, inForceOn(versions, day))
  const swappedOn = firstSwappedOn(product)
  const isTooLate = (bound !== null && day > bound) || (swappedOn !== null && day >= swappedOn)
  return isTooLate ? null : day
}

/** As in the starts: a fitting long after production or purchase doesn't begin a term. */
const boundOf = (
  basis: ProvedBasis,
  starts: Starts,
  madeIn: string | null,
  { latestStartMonths }: WarrantyRules,
): string | null => {
  const most = latestStartMonths[basis]
  const bought = starts.sure.find((start) => start.basis === 'purchase')?.day ?? null
  const from = madeIn === null ? bought : lastDayOfMonth(madeIn)
  return most === null || from === null ? null : addMonths(from, most)
}
