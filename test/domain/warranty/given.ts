import type { Proof } from '@/contract/product/proof'
import type { RepairSpell, Verdict } from '@/contract/product/verdict'
import { momentOf } from '@/domain/time/china'
import type { Finding, ProductToJudge } from '@/domain/warranty/product'
import { type WarrantyRules, warrantyRules } from '@/domain/warranty/rules'
import { verdict } from '@/domain/warranty/verdict'

/** A heater of before serial numbers told anything, so that only what a test says counts. */
export const heater = (given: Partial<ProductToJudge> = {}): ProductToJudge => ({
  line: 'heater',
  model: 'Q360',
  serialNo: 'A1',
  serialIs: 'unchecked',
  producedIn: null,
  earlier: [],
  part: null,
  findings: [],
  ...given,
})

/** One whose serial number was checked: the month of production is certain. */
export const signed = (producedIn: string, given: Partial<ProductToJudge> = {}): ProductToJudge =>
  heater({ serialIs: 'genuine', producedIn, ...given })

export const proof = (kind: Proof['kind'], day: string, given: Partial<Proof> = {}): Proof => ({
  id: `${kind}-${day}`,
  kind,
  day,
  line: null,
  model: null,
  serialNo: null,
  confidence: 0.95,
  doubts: [],
  ruledOut: null,
  ...given,
})

export const invoice = (day: string, given: Partial<Proof> = {}): Proof => proof('invoice', day, given)

/** By calendar days in China, or by moments. */
export const spell = (
  from: string | number,
  to: string | number | null,
  given: Partial<RepairSpell> = {},
): RepairSpell => ({
  id: `repair-${from}-${to}`,
  serialNo: null,
  from: momentIn(from, '10:00'),
  to: to === null ? null : momentIn(to, '16:00'),
  ...given,
})

export const swap = (serialNo: string, swappedOn: string, producedIn: string | null = null) => ({
  swapId: `swap-${serialNo}`,
  serialNo,
  producedIn,
  swappedOn,
})

export const finding = (given: Partial<Finding> = {}): Finding => ({
  id: 'finding-1',
  exclusion: 'misuse',
  evidenceIds: ['photo-1'],
  confirmedBy: 'quality',
  ...given,
})

export interface Case {
  product?: ProductToJudge
  proofs?: readonly Proof[]
  repairs?: readonly RepairSpell[]
  rules?: readonly WarrantyRules[]
  today: string
}

export const judged = ({ product, proofs, repairs, rules, today }: Case): Verdict =>
  verdict(product ?? heater(), proofs ?? [], repairs ?? [], rules ?? warrantyRules, today)

const momentIn = (at: string | number, clock: string): number =>
  typeof at === 'number' ? at : momentOf(at, clock)
