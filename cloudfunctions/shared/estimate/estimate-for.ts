import type { EstimateAsk } from '@/contract/customer/price'
import type { Estimate } from '@/contract/product/estimate'
import type { Verdict } from '@/contract/product/verdict'
import { estimateRepair } from '@/domain/catalogue/estimate'
import { publishedOn } from '@/domain/catalogue/in-force'
import { modelOf } from '@/domain/catalogue/model-of'
import { chinaDay } from '@/domain/time/china'

export type KnownVerdict = Pick<Verdict, 'verdict' | 'rule' | 'parts' | 'lastDay'> | null

/**
 * What a repair may cost by what is published today.
 * @param verdict null where nothing is known of its warranty: unclear
 * @param now epoch ms
 */
export const estimateFor = (
  { product, symptom, divisionCode = '' }: Omit<EstimateAsk, 'kind'>,
  verdict: KnownVerdict,
  now: number,
): Estimate => {
  const today = chinaDay(now)
  const { list, catalogue } = publishedOn(today)
  const model = modelOf(product, catalogue)
  return estimateRepair({ symptom, model, verdict, divisionCode, distanceM: null, today }, list, catalogue)
}
