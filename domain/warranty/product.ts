import type { PartFamily } from '@/contract/product/part-family'
import type { EarlierUnit, ProductLine, SerialStanding } from '@/contract/product/product'
import type { ExclusionId } from './rules'

/** What is to be judged: a product, or one part of it, with what a technician found. */
export interface ProductToJudge {
  line: ProductLine
  model: string | null
  serialNo: string | null
  serialIs: SerialStanding
  /** `2026-03`; null where nothing tells. */
  producedIn: string | null
  /** What it took the place of, the oldest first. Its term is theirs. */
  earlier: readonly EarlierUnit[]
  /** Null for the product as a whole. */
  part: PartFamily | null
  findings: readonly Finding[]
}

/** A cause outside the warranty, found at the product. */
export interface Finding {
  id: string
  exclusion: ExclusionId
  /** Photos, readings; without any a finding counts for nothing. */
  evidenceIds: readonly string[]
  /** A finding of the outlet's alone doesn't count while the brand bears the burden of proof. */
  confirmedBy: 'outlet' | 'quality'
}

/** Everything that this product has been called by, the oldest first. */
export const serialsOf = ({ serialNo, earlier }: ProductToJudge): string[] =>
  [...earlier.map((unit) => unit.serialNo), serialNo].filter((serial) => serial !== null)

/** The month in which the first of the lineage was made: a swap doesn't make a product younger. */
export const firstProducedIn = ({
  producedIn,
  earlier,
}: Pick<ProductToJudge, 'producedIn' | 'earlier'>): string | null => {
  const [first] = earlier
  return first === undefined ? producedIn : first.producedIn
}

/** When the first of the lineage was swapped: whoever bought or fitted after that got the next one, not a new term. */
export const firstSwappedOn = ({ earlier }: ProductToJudge): string | null => earlier[0]?.swappedOn ?? null
