import { type ExclusionId, exclusionId } from '@/contract/product/finding'
import type { PartFamily } from '@/contract/product/part-family'
import type { ProductLine } from '@/contract/product/product'

export type KnownLine = Exclude<ProductLine, 'unknown'>
export const knownLines: readonly KnownLine[] = ['heater', 'cooler', 'ventilator', 'freshAir', 'towelRack']

/** What a term may begin with. Proofs of purchase of every kind are one basis. */
export type Basis = 'purchase' | 'fitting' | 'handover' | 'production'

export type { ExclusionId }
export const exclusionIds = exclusionId.options

interface LineTerm {
  wholeMonths: number
  /** Parts whose term is another one, longer or shorter. */
  partMonths: Partial<Record<PartFamily, number>>
  /** No promise of the brand's may be below the law's. */
  lawFloorMonths: number
}

/**
 * A version of the warranty. Which one holds for a product is decided by the day its term begins, so that a newer
 * version takes nothing away from anybody.
 */
export interface WarrantyRules {
  version: string
  /** `2026-11-01`, in China. */
  effectiveOn: string
  source: string
  terms: Record<KnownLine, LineTerm>
  /**
   * How long after its production a product may have begun to be used by that basis: something fitted anew after a
   * move doesn't begin again. Null for no limit.
   */
  latestStartMonths: Record<Exclude<Basis, 'production'>, number | null>
  /** Without any proof the term begins so many months after the month of production. */
  graceMonths: number
  /** How sure a start by the month of production is, 0 to 1. */
  productionConfidence: number
  /** Proofs that are less sure wait for a person. */
  sureFrom: number
  exclusions: Record<ExclusionId, string>
  /** So long the brand has to show that a fault isn't its own: 消费者权益保护法 §23(3). */
  burdenMonths: number
  /** Whether 三包 gives a swapped product a term of its own isn't settled for these lines; null for no. */
  afterSwapMonths: number | null
}

/**
 * https://www.aupu.net/service/policy.html for terms and exclusions. What isn't published there (the grace, the
 * limits on a start, the floor) is ours and for the brand and its counsel to check.
 */
export const warrantyRules: readonly WarrantyRules[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    source: '奥普官网公布的保修政策',
    terms: {
      heater: { wholeMonths: 36, partMonths: {}, lawFloorMonths: 12 },
      cooler: { wholeMonths: 36, partMonths: {}, lawFloorMonths: 12 },
      ventilator: { wholeMonths: 36, partMonths: {}, lawFloorMonths: 12 },
      freshAir: { wholeMonths: 18, partMonths: { 'fan-motor': 60 }, lawFloorMonths: 12 },
      towelRack: { wholeMonths: 12, partMonths: {}, lawFloorMonths: 12 },
    },
    latestStartMonths: { purchase: null, fitting: 24, handover: 36 },
    graceMonths: 3,
    productionConfidence: 0.7,
    sureFrom: 0.8,
    exclusions: {
      oxidation: '用久了的自然氧化、褪色不在保修范围',
      misuse: '使用不当造成的损坏不在保修范围，比如电压超过 250 伏',
      forceMajeure: '水淹、雷击这类天灾造成的损坏不在保修范围',
    },
    burdenMonths: 6,
    afterSwapMonths: null,
  },
]
