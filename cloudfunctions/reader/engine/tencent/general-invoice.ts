import * as z from 'zod/mini'
import type { InvoiceKind } from '@/contract/reader/invoice'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { type ServiceValues, sheetFrom } from './values'

const text = z.nullish(z.string())
const goods = z.nullish(z.array(z.looseObject({ Name: text, Specification: text, Quantity: text })))

const invoice = z.looseObject({
  Code: text,
  Number: text,
  Date: text,
  CheckCode: text,
  PretaxAmount: text,
  Tax: text,
  Total: text,
  TotalCn: text,
  Seller: text,
  Buyer: text,
  VatInvoiceItemInfos: goods,
  VatElectronicItems: goods,
})

const receipt = z.looseObject({ Content: z.nullish(z.array(z.looseObject({ Name: text, Value: text }))) })

const answerSchema = z.looseObject({
  MixedInvoiceItems: z.nullish(
    z.array(
      z.looseObject({
        Code: text,
        SingleInvoiceInfos: z.nullish(z.record(z.string(), z.unknown())),
      }),
    ),
  ),
})

/** The service's name for each kind. */
const KINDS: Readonly<Record<string, InvoiceKind>> = {
  VatElectronicInvoiceFull: 'digitalOrdinary',
  VatElectronicSpecialInvoiceFull: 'digitalSpecial',
  VatElectronicCommonInvoice: 'electronicOrdinary',
  VatElectronicSpecialInvoice: 'special',
  VatCommonInvoice: 'ordinary',
  VatSpecialInvoice: 'special',
  VatInvoiceRoll: 'roll',
}

/** The first invoice that RecognizeGeneralInvoice found in the picture; null where it knows none of them. */
export const generalReading = (answer: unknown): SheetReading | null => {
  const parsed = z.safeParse(answerSchema, answer)
  const items = parsed.success ? (parsed.data.MixedInvoiceItems ?? []) : []
  for (const { Code, SingleInvoiceInfos } of items) {
    if (Code !== 'OK') continue
    for (const [name, content] of Object.entries(SingleInvoiceInfos ?? {})) {
      const values = content === null ? null : valuesOf(name, content)
      if (values !== null) return sheetFrom(values)
    }
  }
  return null
}

const valuesOf = (name: string, content: unknown): ServiceValues | null => {
  const kind = KINDS[name]
  if (kind !== undefined) {
    const read = z.safeParse(invoice, content)
    return read.success ? invoiceValues(kind, read.data) : null
  }
  if (name !== 'ShoppingReceipt') return null
  const read = z.safeParse(receipt, content)
  return read.success ? receiptValues(read.data.Content ?? []) : null
}

const invoiceValues = (kind: InvoiceKind, found: z.infer<typeof invoice>): ServiceValues => ({
  kind,
  code: found.Code ?? undefined,
  number: found.Number ?? undefined,
  date: found.Date ?? undefined,
  check: found.CheckCode ?? undefined,
  ex: found.PretaxAmount ?? undefined,
  tax: found.Tax ?? undefined,
  inc: found.Total ?? undefined,
  words: found.TotalCn ?? undefined,
  seller: found.Seller ?? undefined,
  buyer: found.Buyer ?? undefined,
  goods: (found.VatElectronicItems ?? found.VatInvoiceItemInfos ?? []).map((line) => ({
    name: line.Name ?? '',
    model: line.Specification ?? '',
    quantity: line.Quantity ?? '',
  })),
})

/** Receipts come as whatever words the shop prints. */
const receiptValues = (
  content: readonly { Name?: string | null | undefined; Value?: string | null | undefined }[],
): ServiceValues => {
  const first = (...names: RegExp[]) =>
    content.find(({ Name }) => names.some((name) => name.test(Name ?? '')))?.Value ?? undefined
  return {
    kind: 'plain',
    number: first(/单号|小票号|流水号|编号/),
    date: first(/日期|时间/),
    inc: first(/应付|应收/, /合计|总计|总金额/, /实付|实收/),
    seller: first(/店名|商户|商家|门店|销售方/),
    goods: [],
  }
}
