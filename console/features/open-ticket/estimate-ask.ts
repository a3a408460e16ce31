import { type EstimateAsk, estimateAsk } from '@/contract/customer/price'
import { type ReportValues, toReport } from './report-values'

/** What is known of the repair so far; null before a symptom is chosen, for fittings, and for what can't be yet. */
export const estimateAskOf = (values: ReportValues): EstimateAsk | null => {
  if (values.kind !== 'repair' || values.symptom === null) return null
  const divisionCode = values.region?.at(-1)
  const asked = estimateAsk.safeParse({
    kind: 'repair',
    product: toReport(values, []).product,
    symptom: values.symptom,
    ...(divisionCode === undefined ? {} : { divisionCode }),
  })
  return asked.success ? asked.data : null
}
