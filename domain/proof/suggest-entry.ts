import type { ProofEntry } from '@/contract/product/proof-entry'
import type { ProofFieldName } from '@/contract/product/proof-view'
import type { InvoiceReading } from '@/contract/reader/invoice'

/** Below this the customer is asked to look. */
export const SURE = 0.93

export type SuggestedEntry = Omit<ProofEntry, 'day'> & { day: string | null }

/** What the confirm page is filled in with. @param model of the product that the proof is for */
export const suggestEntry = ({ fields, goods }: InvoiceReading, model: string | null): SuggestedEntry => ({
  paper: fields.kind?.value ?? null,
  invoiceCode: fields.code?.value ?? null,
  number: fields.number?.value.toUpperCase() ?? null,
  day: fields.date?.value ?? null,
  amountFen: fields.amountIncFen?.value ?? null,
  seller: fields.seller?.value.trim().slice(0, 80) || null,
  model: modelOf(goods, model),
})

/** An invoice may list several heaters: the one it was put to is looked for first. */
const modelOf = (goods: InvoiceReading['goods'], model: string | null): string | null => {
  const named = goods.flatMap((line) => line.model ?? [])
  return named.find((one) => one === model) ?? named[0] ?? null
}

/** The fields that the reader isn't sure of, or didn't find where it should be there. */
export const unsureFields = ({ fields, goods, accepted }: InvoiceReading): ProofFieldName[] => {
  if (accepted) return []
  const weak: [ProofFieldName, { confidence: number } | null][] = [
    ['paper', fields.kind],
    ['number', fields.number],
    ['day', fields.date],
    ['amountFen', fields.amountIncFen],
    ['seller', fields.seller],
  ]
  return [
    ...weak.filter(([, field]) => field === null || field.confidence < SURE).map(([name]) => name),
    ...(fields.code !== null && fields.code.confidence < SURE ? (['invoiceCode'] as const) : []),
    ...(goods.some(({ model, confidence }) => model !== null && confidence < SURE)
      ? (['model'] as const)
      : []),
  ]
}
