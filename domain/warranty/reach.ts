import type { PartFamily } from '@/contract/product/part-family'
import type { RepairSpell } from '@/contract/product/verdict'
import { termMonths } from './clauses'
import { addMonths } from './months'
import type { ProductToJudge } from './product'
import { extendByRepairs } from './repair-days'
import type { KnownLine } from './rules'
import type { Start } from './starts'

/** What a term is reckoned from, beside its start. */
export interface Occasion {
  line: KnownLine
  product: ProductToJudge
  repairs: readonly RepairSpell[]
  /** `2026-03-14`, in China. */
  today: string
}

/** How far a start reaches. */
export interface Reach {
  start: Start
  /** Without days in repair. */
  plainLastDay: string
  lastDay: string
  repairDays: number
  repairIds: readonly string[]
}

/** The term from one start: months, days in repair, and what a swap within it may add. */
export const reachFrom = (
  start: Start,
  part: PartFamily | null,
  { line, product, repairs, today }: Occasion,
): Reach => {
  const plainLastDay = addMonths(start.day, termMonths(start.rules, line, part))
  const extended = extendByRepairs(start.day, plainLastDay, repairs, today)
  const { afterSwapMonths } = start.rules
  const lastDay = product.earlier.reduce(
    (last, { swappedOn }) =>
      afterSwapMonths === null || swappedOn > last
        ? last
        : later(last, addMonths(swappedOn, afterSwapMonths)),
    extended.lastDay,
  )
  return { start, plainLastDay, lastDay, repairDays: extended.days, repairIds: extended.repairIds }
}

/** The start that reaches farthest; of equals the surer one, then by basis. Null for no start at all. */
export const farthest = (
  starts: readonly Start[],
  part: PartFamily | null,
  occasion: Occasion,
): Reach | null => {
  const [best] = starts
    .map((start) => reachFrom(start, part, occasion))
    .sort(
      (a, b) =>
        byText(b.lastDay, a.lastDay) ||
        b.start.confidence - a.start.confidence ||
        byText(a.start.basis, b.start.basis),
    )
  return best ?? null
}

const later = (a: string, b: string): string => (a > b ? a : b)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
