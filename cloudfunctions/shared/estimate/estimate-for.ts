import type { EstimateAsk } from '@/contract/customer/price'
import type { Estimate } from '@/contract/product/estimate'
import type { Verdict } from '@/contract/product/verdict'
import type { TicketEstimate } from '@/contract/ticket/estimate'
import type { Report } from '@/contract/ticket/report'
import { estimateRepair } from '@/domain/catalogue/estimate'
import { publishedOn } from '@/domain/catalogue/in-force'
import { chinaDay } from '@/domain/time/china'
import { modelOf } from './model-of'

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

/** What a ticket keeps of it; null for a fitting, whose price is said by phone. */
export const ticketEstimateFor = (
  report: Report,
  verdict: KnownVerdict,
  agreedCapFen: number | undefined,
  now: number,
): TicketEstimate | null => {
  if (report.kind !== 'repair') return null
  const { product, address, fault } = report
  const ask = { product, symptom: fault.symptom, divisionCode: address.divisionCode }
  const { lowFen, highFen, capFen, words, listVersion, catalogueVersion } = estimateFor(ask, verdict, now)
  const agreedAt = agreedCapFen === undefined ? null : now
  return { lowFen, highFen, capFen, words, listVersion, catalogueVersion, agreedAt }
}
