import type { Proof } from '@/contract/product/proof'
import { inForceOn } from '@/domain/dispatch/policy'
import { addMonths, lastDayOfMonth } from './months'
import { firstProducedIn, type ProductToJudge } from './product'
import type { Basis, WarrantyRules } from './rules'
import type { WeighedProof } from './weigh-proof'

/** A day from which the term may count, and what says so. */
export interface Start {
  basis: Basis
  day: string
  /** The version in force on that day. */
  rules: WarrantyRules
  /** Ids of the proofs; `production` for the month in the serial number. */
  evidenceIds: readonly string[]
  confidence: number
}

export interface Starts {
  /** Each holds by itself; the one that reaches farthest counts. */
  sure: readonly Start[]
  /** These too, if what is doubted turns out right. Holds all of `sure`. */
  possible: readonly Start[]
  /** Bases on which sure proofs name different days. */
  disagreeing: readonly Basis[]
}

const basisOf: Record<Proof['kind'], Exclude<Basis, 'production'>> = {
  order: 'purchase',
  invoice: 'purchase',
  receipt: 'purchase',
  warrantyCard: 'purchase',
  fitting: 'fitting',
  handover: 'handover',
}
const bases = ['purchase', 'fitting', 'handover'] as const

/**
 * Where the term may begin. Purchase, fitting and handover are different facts and don't contradict each other; two
 * proofs of one of them with different days do: the earlier is then sure and the later one is possible.
 */
export const startsOf = (
  weighed: readonly WeighedProof[],
  product: ProductToJudge,
  versions: readonly WarrantyRules[],
): Starts => {
  const proved = weighed
    .filter(({ weight }) => weight !== 'no')
    .map(({ proof, weight }) => ({
      isSure: weight === 'sure',
      start: startBy(proof, product, weighed, versions),
    }))
  const production = productionStart(product, versions)
  const sureByBasis = bases.map((basis) =>
    proved.filter(({ isSure, start }) => isSure && start.basis === basis).map(({ start }) => start),
  )
  const earliest = sureByBasis.flatMap((starts) => merged(starts.filter(({ day }) => day === first(starts))))
  return {
    sure: [...earliest, ...(product.serialIs === 'genuine' ? production : [])],
    possible: [...merged(proved.map(({ start }) => start)), ...production],
    disagreeing: bases.filter((_, at) => new Set(sureByBasis[at]?.map(({ day }) => day)).size > 1),
  }
}

export const PRODUCTION = 'production'

const startBy = (
  proof: Proof,
  product: ProductToJudge,
  weighed: readonly WeighedProof[],
  versions: readonly WarrantyRules[],
): Start => {
  const basis = basisOf[proof.kind]
  const { latestStartMonths } = inForceOn(versions, proof.day)
  const most = latestStartMonths[basis]
  const from = firstUseBound(product, weighed)
  const latest = most === null || from === null ? proof.day : addMonths(from, most)
  const day = proof.day < latest ? proof.day : latest
  return {
    basis,
    day,
    rules: inForceOn(versions, day),
    evidenceIds: [proof.id],
    confidence: proof.confidence,
  }
}

/** What limits a late start: the month of production, else the first sure purchase. */
const firstUseBound = (product: ProductToJudge, weighed: readonly WeighedProof[]): string | null => {
  const madeIn = firstProducedIn(product)
  if (madeIn !== null) return lastDayOfMonth(madeIn)
  const bought = weighed.filter(
    ({ proof, weight }) => weight === 'sure' && basisOf[proof.kind] === 'purchase',
  )
  return bought.length === 0 ? null : first(bought.map(({ proof }) => proof))
}

const productionStart = (product: ProductToJudge, versions: readonly WarrantyRules[]): Start[] => {
  const madeIn = firstProducedIn(product)
  if (madeIn === null) return []
  const { graceMonths } = inForceOn(versions, lastDayOfMonth(madeIn))
  const day = addMonths(lastDayOfMonth(madeIn), graceMonths)
  const rules = inForceOn(versions, day)
  return [
    { basis: 'production', day, rules, evidenceIds: [PRODUCTION], confidence: rules.productionConfidence },
  ]
}

/** Proofs of the same day and basis stand together; the surest says how sure. */
const merged = (starts: readonly Start[]): Start[] => {
  const together = new Map<string, Start>()
  for (const start of starts) {
    const key = `${start.basis} ${start.day}`
    const known = together.get(key)
    together.set(key, {
      ...start,
      evidenceIds: [...(known?.evidenceIds ?? []), ...start.evidenceIds],
      confidence: Math.max(known?.confidence ?? 0, start.confidence),
    })
  }
  return [...together.values()]
}

const first = (dated: readonly { day: string }[]): string =>
  dated.reduce((earliest, { day }) => (day < earliest ? day : earliest), '9999-12-31')
