import type { InvoiceFields, InvoiceReading } from '@/contract/reader/invoice'

const found = <Value>(value: Value, confidence = 0.99) => ({
  value,
  confidence,
  source: 'text' as const,
  place: { left: 0.1, top: 0.1, width: 0.2, height: 0.05 },
})

const nothing: InvoiceFields = {
  kind: null,
  code: null,
  number: null,
  date: null,
  amountExFen: null,
  taxFen: null,
  amountIncFen: null,
  seller: null,
  check: null,
  buyer: null,
}

/** A digital invoice of 2024 that was read well, but for what is said. */
export const aReading = (
  { date = 0.99, number = 0.99 }: { date?: number | null; number?: number | null } = {},
  more: Partial<InvoiceReading> = {},
): InvoiceReading => ({
  fields: {
    ...nothing,
    kind: found('digitalOrdinary'),
    number: number === null ? null : found('24332000000012345678', number),
    date: date === null ? null : found('2024-03-14', date),
    amountIncFen: found(113_000),
    seller: found('杭州家和电器有限公司'),
    buyer: found('张**'),
  },
  goods: [],
  checks: [],
  accepted: false,
  ...more,
})
