import { type Proof, proofLabel } from '@/contract/product/proof'
import { inForceOn } from '@/domain/dispatch/policy'
import { firstProducedIn, firstSwappedOn, type ProductToJudge, serialsOf } from './product'
import type { WarrantyRules } from './rules'
import { sayDate, sayMonth } from './say-date'

/** `sure` counts, `possible` waits for a person, `no` can't be right as it is. */
export interface WeighedProof {
  proof: Proof
  weight: 'sure' | 'possible' | 'no'
  /** For the customer. */
  why: string
}

/**
 * What each proof is worth for that product, by id, each id once: their order changes nothing. Nothing is thrown away
 * silently: what doesn't count says why.
 */
export const weighProofs = (
  proofs: readonly Proof[],
  product: ProductToJudge,
  versions: readonly WarrantyRules[],
  today: string,
): WeighedProof[] =>
  [...new Map([...proofs].sort(byContent).map((proof) => [proof.id, proof])).values()].map((proof) => {
    const against = refusalOf(proof, product, today)
    if (against !== null) return { proof, weight: 'no', why: against }
    const doubt = doubtOf(proof, product, inForceOn(versions, proof.day))
    if (doubt !== null) return { proof, weight: 'possible', why: doubt }
    return { proof, weight: 'sure', why: `${proofLabel[proof.kind]}上是 ${sayDate(proof.day)}。` }
  })

const refusalOf = (proof: Proof, product: ProductToJudge, today: string): string | null => {
  const name = proofLabel[proof.kind]
  const madeIn = firstProducedIn(product)
  if (proof.ruledOut === 'altered') return `这张${name}核实过，日期或内容有改动，不能用。`
  if (proof.ruledOut === 'noProof') return `这张${name}核实过，看不出是买这台产品的凭证。`
  if (proof.line !== null && product.line !== 'unknown' && proof.line !== product.line)
    return `这张${name}上是别的产品。`
  if (proof.model !== null && product.model !== null && plain(proof.model) !== plain(product.model))
    return `这张${name}上的型号是 ${proof.model}，和这台 ${product.model} 对不上。`
  const serials = serialsOf(product)
  if (
    proof.serialNo !== null &&
    serials.length > 0 &&
    !serials.some((serial) => plain(serial) === plain(proof.serialNo ?? ''))
  )
    return `这张${name}上的序列号不是这一台的。`
  if (proof.day > today) return `这张${name}上的日期 ${sayDate(proof.day)} 还没到，请核对一下。`
  const firstSwap = firstSwappedOn(product)
  if (firstSwap !== null && proof.day > firstSwap)
    return `这张${name}在换机之后，保修期不重新算，请找一下最早买那台的凭证。`
  if (madeIn !== null && product.serialIs === 'genuine' && proof.day.slice(0, 7) < madeIn)
    return `这张${name}的日期 ${sayDate(proof.day)} 比生产时间 ${sayMonth(madeIn)} 还早，请核对一下。`
  return null
}

const doubtOf = (proof: Proof, product: ProductToJudge, rules: WarrantyRules): string | null => {
  const name = proofLabel[proof.kind]
  if (proof.day === firstSwappedOn(product)) return `这张${name}和换机是同一天，要请客服核对是哪一台的。`
  if (product.serialIs === 'doubtful') return `序列号还没核实，这张${name}先留着，客服会看。`
  if (proof.doubts.includes('usedElsewhere')) return `这张${name}登记过另一台产品，要请客服核对。`
  if (proof.doubts.includes('maybeAltered')) return `这张${name}有些地方看不准，要请客服核对。`
  if (proof.doubts.includes('hardToRead') || proof.confidence < rules.sureFrom)
    return `这张${name}的日期没看清，要请您或客服核对。`
  return null
}

/** Two readings under one id: the surer one counts, whichever was given first. */
const byContent = (a: Proof, b: Proof): number =>
  byText(a.id, b.id) || a.confidence - b.confidence || byText(JSON.stringify(a), JSON.stringify(b))

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const plain = (code: string): string => code.toUpperCase().replace(/[\s\-–—_/]/g, '')
