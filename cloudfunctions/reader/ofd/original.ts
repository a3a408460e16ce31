import { compactDayIn, dayIn } from '@/domain/invoice/day'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { isDigitalNumber, kindOfCode } from '@/domain/invoice/structure'
import { type Element, elementsNamed } from '../file/xml'
import { addsUp, exact, fenOf, matching, nothing, said } from './exact'

/** The invoice as the tax office's own XML, attached to the older kind of OFD; null where it holds none. */
export const originalReading = (document: Element): SheetReading | null => {
  const text = (...names: string[]): string | undefined =>
    names
      .map((name) => elementsNamed(document, name)[0]?.text.trim())
      .find((found) => found !== undefined && found !== '')
  const number = matching(/^(\d{8}|\d{20})$/, text('InvoiceNo', 'InvoiceNumber'))
  if (number === null) return null
  const code = matching(/^\d{10}(\d{2})?$/, text('InvoiceCode'))
  const day = text('IssueDate', 'IssueTime') ?? ''
  const ex = fenOf(text('TaxExclusiveTotalAmount'))
  const tax = fenOf(text('TaxTotalAmount'))
  const inc = fenOf(text('TaxInclusiveTotalAmount'))
  const kind = isDigitalNumber(number)
    ? 'digitalOrdinary'
    : ((code === null ? null : kindOfCode(code)) ?? 'electronicOrdinary')
  return {
    ...nothing,
    kind: { value: kind, confidence: 1, line: null },
    code: exact(code),
    number: exact(number),
    date: exact(dayIn(day) ?? compactDayIn(day)),
    check: exact(matching(/^\d{20}$/, text('InvoiceCheckCode'))),
    ex: exact(ex),
    tax: exact(tax),
    inc: exact(inc),
    seller: exact(said(text('SellerName'))),
    buyer: exact(said(text('BuyerName'))),
    goods: elementsNamed(document, 'GoodsInfo').flatMap(goodsLine),
    addsUp: addsUp(ex, tax, inc),
  }
}

const goodsLine = (info: Element): SheetReading['goods'] => {
  const text = (name: string) => said(elementsNamed(info, name)[0]?.text)
  const name = text('Item')
  const quantity = Number(text('Quantity') ?? Number.NaN)
  if (name === null) return []
  return [
    {
      name,
      modelText: text('Specification'),
      quantity: Number.isFinite(quantity) ? quantity : null,
      confidence: 1,
    },
  ]
}
