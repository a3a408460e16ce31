import type { InvoiceKind } from '@/contract/reader/invoice'
import { amountsIn } from '@/domain/invoice/amount'
import { amountInWords } from '@/domain/invoice/amount-in-words'
import { dayIn } from '@/domain/invoice/day'
import { type Finding, together } from '@/domain/invoice/finding'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { isDigital } from '@/domain/invoice/structure'
import { plain } from '@/domain/invoice/text'

/** The service says no likelihood of its values and publishes no accuracy: taken for as good as our own best. */
const SERVICE = 0.92

export const nothingRead: SheetReading = {
  kind: { value: 'plain', confidence: 0.5, line: null },
  code: null,
  number: null,
  date: null,
  check: null,
  ex: null,
  tax: null,
  inc: null,
  seller: null,
  buyer: null,
  goods: [],
  addsUp: null,
  wordsAgree: null,
}

/** The service's words for one invoice, whichever interface they came by. */
export interface ServiceValues {
  kind: InvoiceKind
  code?: string | undefined
  number?: string | undefined
  date?: string | undefined
  check?: string | undefined
  ex?: string | undefined
  tax?: string | undefined
  inc?: string | undefined
  words?: string | undefined
  seller?: string | undefined
  buyer?: string | undefined
  goods: { name: string; model: string; quantity: string }[]
}

/** Values in our own form, each refused that can't be one, and the sums held against each other. */
export const sheetFrom = (values: ServiceValues): SheetReading => {
  const ex = amountOf(values.ex)
  const tax = amountOf(values.tax)
  const inc = amountOf(values.inc)
  const words = amountInWords(values.words ?? '')
  const addsUp = ex === null || tax === null || inc === null ? null : ex + tax === inc
  const wordsAgree = words === null || inc === null ? null : words === inc
  const borne = addsUp === true || wordsAgree === true ? together(SERVICE, SERVICE) : SERVICE
  return {
    kind: { value: values.kind, confidence: SERVICE, line: null },
    code: isDigital(values.kind) ? null : finding(digits(values.code, /^\d{10}(\d{2})?$/)),
    number: finding(digits(values.number, values.kind === 'plain' ? /^\d{4,32}$/ : /^(\d{8}|\d{20})$/)),
    date: finding(dayIn(values.date ?? '')),
    check: finding(digits(values.check, /^(\d{20}|\d{6})$/)),
    ex: finding(ex, borne),
    tax: finding(tax, borne),
    inc: finding(inc ?? words, borne),
    seller: finding(said(values.seller)),
    buyer: finding(said(values.buyer)),
    goods: values.goods.map(({ name, model, quantity }) => ({
      name,
      modelText: said(model),
      quantity: Number(quantity) > 0 ? Number(quantity) : null,
      confidence: SERVICE,
    })),
    addsUp,
    wordsAgree,
  }
}

const finding = <Value>(value: Value | null, confidence = SERVICE): Finding<Value> | null =>
  value === null ? null : { value, confidence, line: null }

/** "No27003456" as well as "27003456". */
const digits = (text: string | undefined, shape: RegExp): string | null => {
  const bare = plain(text ?? '')
    .replace(/^N[o0O][.:]?/, '')
    .replace(/\s/g, '')
  return shape.test(bare) ? bare : null
}

/** The service leaves out decimals where they are nought. */
const amountOf = (text: string | undefined): number | null => {
  const bare = plain(text ?? '').replace(/[¥,\s]/g, '')
  if (/^\d{1,9}$/.test(bare)) return Number(bare) * 100
  return amountsIn(/^\d+\.\d$/.test(bare) ? `${bare}0` : bare)[0]?.fen ?? null
}

const said = (text: string | undefined): string | null => {
  const trimmed = plain(text ?? '')
  return trimmed === '' ? null : trimmed
}
