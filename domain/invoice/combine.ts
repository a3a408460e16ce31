import type { InvoiceFields, InvoiceReading, InvoiceSource } from '@/contract/reader/invoice'
import { isAccepted } from './accept'
import { type CheckedAgainst, checksOf, type SecondLook } from './checks'
import { type Finding, together } from './finding'
import { matchModel } from './model-match'
import type { SheetReading } from './read-sheet'

type Found<Value> = {
  value: Value
  confidence: number
  source: InvoiceSource
  place: InvoiceFieldsPlace
} | null
type InvoiceFieldsPlace = NonNullable<InvoiceFields['number']>['place']

/** A code's own error correction leaves next to nothing to chance; that it belongs to this page is not so sure. */
const QR_ALONE = 0.96
const QR_AGREES = 0.999
const QR_DISAGREES = 0.6

export interface Combined extends CheckedAgainst {
  /** Where the sheet's text came from. */
  source: InvoiceSource
  /** The catalogue's models. */
  models: readonly string[]
}

/** The answer: each field from its surest source, with the checks, and whether anybody has to look. */
export const combine = (sheet: SheetReading, given: Combined): InvoiceReading => {
  const { qr, secondLook, source } = given
  const merge = <Value>(
    fromQr: Value | null | undefined,
    fromText: Finding<Value> | null,
    look?: keyof SecondLook,
  ): Found<Value> => {
    const place = fromText?.line?.place ?? null
    if (fromQr === null || fromQr === undefined) {
      if (fromText === null) return null
      return {
        value: fromText.value,
        confidence: rounded(afterLook(fromText.confidence, look && secondLook[look])),
        source,
        place,
      }
    }
    const confidence = fromText === null ? QR_ALONE : fromText.value === fromQr ? QR_AGREES : QR_DISAGREES
    return { value: fromQr, confidence, source: 'qr', place: confidence === QR_DISAGREES ? null : place }
  }
  const fields: InvoiceFields = {
    kind: merge(qr?.kind, sheet.kind),
    code: merge(qr?.code, sheet.code, 'code'),
    number: merge(qr?.number, sheet.number, 'number'),
    date: merge(qr?.date, sheet.date, 'date'),
    amountExFen: merge(qr?.amountExFen, sheet.ex),
    taxFen: merge(null, sheet.tax),
    amountIncFen: merge(qr?.amountIncFen, sheet.inc, 'inc'),
    seller: merge(null, sheet.seller),
    check: merge(qr?.check, sheet.check),
    buyer: merge(null, sheet.buyer === null ? null : { ...sheet.buyer, value: masked(sheet.buyer.value) }),
  }
  const checks = checksOf(sheet, given)
  const goods = sheet.goods.map((line) => ({
    ...line,
    model: matchModel(line.modelText ?? '', given.models) ?? matchModel(line.name, given.models),
  }))
  return { fields, goods, checks, accepted: isAccepted(fields, checks) }
}

const afterLook = (confidence: number, agrees: boolean | undefined): number => {
  if (agrees === undefined) return confidence
  // the same engine looks twice, so the second look is worth half of an independent one
  return agrees ? together(confidence, confidence / 2) : confidence * 0.5
}

const rounded = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000

/** `张**`: enough for the customer to know whose it is. */
const masked = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 2))
}
