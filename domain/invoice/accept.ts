import type { InvoiceCheck, InvoiceFields } from '@/contract/reader/invoice'
import { hasCode } from './read-sheet'

/** Below this a field goes to the customer to confirm. */
const SURE = 0.93

/**
 * Whether the customer may be spared confirming: all four key fields are sure, nothing disagrees, and number and
 * sum were each read in two ways. A receipt says everything once, so it is always confirmed. It says nothing of
 * whether the invoice is genuine.
 */
export const isAccepted = (fields: InvoiceFields, checks: readonly InvoiceCheck[]): boolean => {
  const { kind, code, number, date, amountIncFen } = fields
  if (kind === null || kind.value === 'plain' || checks.some(({ agrees }) => !agrees)) return false
  const key = [number, date, amountIncFen, ...(hasCode(kind.value) ? [code] : [])]
  if (!key.every((field) => field !== null && field.confidence >= SURE)) return false
  const isExact = number?.source === 'ofd' || number?.source === 'pdf'
  const agrees = (...names: InvoiceCheck['name'][]) =>
    names.some((name) => checks.some((check) => check.name === name))
  return (
    isExact ||
    (agrees('qrNumberAgrees', 'secondLookAgrees') && agrees('sumAddsUp', 'wordsAgree', 'qrAmountAgrees'))
  )
}
