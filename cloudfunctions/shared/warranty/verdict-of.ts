import type { Verdict } from '@/contract/product/verdict'
import { chinaDay } from '@/domain/time/china'
import type { Finding, ProductToJudge } from '@/domain/warranty/product'
import { warrantyRules } from '@/domain/warranty/rules'
import { verdict } from '@/domain/warranty/verdict'
import { type ProductDocument, productOf } from '../repositories/products'
import { proofsOf } from '../repositories/proofs'
import { repairSpellsOf } from '../repositories/repair-spells'
import type { Services } from '../services'

/**
 * What the warranty says today about a product that we know: by its proofs, the repairs it had, and the rules that held
 * when its term began. Null where there is no such product.
 * @param findings what was found at the product this time; they count for this time only
 * @param now epoch ms
 */
export const verdictOf = async (
  services: Services,
  productId: string,
  now: number,
  findings: readonly Finding[] = [],
): Promise<Verdict | null> => {
  const product = await productOf(services.db, productId)
  return product === null ? null : verdictOfProduct(services, product, now, findings)
}

export const verdictOfProduct = async (
  { db }: Pick<Services, 'db'>,
  product: ProductDocument,
  now: number,
  findings: readonly Finding[] = [],
): Promise<Verdict> => {
  const { productId } = product
  const judged = toJudge(product, findings)
  const [proofs, repairs] = await Promise.all([proofsOf(db, productId), repairSpellsOf(db, productId)])
  return verdict(judged, proofs, repairs, warrantyRules, chinaDay(now))
}

const toJudge = (
  { line, model, serialNo, serialIs, producedIn, earlier }: ProductDocument,
  findings: readonly Finding[],
): ProductToJudge => ({ line, model, serialNo, serialIs, producedIn, earlier, part: null, findings })
