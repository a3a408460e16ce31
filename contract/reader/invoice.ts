import * as z from 'zod/mini'
import { day } from '../scalar'

/**
 * What an invoice can be. `digital` are the fully digital ones of 2021 and after (数电票), which have a number of
 * 20 digits and no code; `plain` is any other proof with a sum and a date, a till receipt for instance.
 */
export const invoiceKinds = [
  'digitalOrdinary',
  'digitalSpecial',
  'electronicOrdinary',
  'ordinary',
  'special',
  'roll',
  'plain',
] as const
export type InvoiceKind = (typeof invoiceKinds)[number]

export const invoiceKindNames: Record<InvoiceKind, string> = {
  digitalOrdinary: '电子发票（普通发票）',
  digitalSpecial: '电子发票（增值税专用发票）',
  electronicOrdinary: '增值税电子普通发票',
  ordinary: '增值税普通发票',
  special: '增值税专用发票',
  roll: '增值税普通发票（卷票）',
  plain: '购物小票或收据',
}

/** Where a value comes from, the surest first. */
export const invoiceSources = ['ofd', 'pdf', 'qr', 'text', 'service'] as const
export type InvoiceSource = (typeof invoiceSources)[number]

/** Where a value stands, in fractions of the picture as people see it (its own turn already applied). */
export const invoicePlace = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})
export type InvoicePlace = z.infer<typeof invoicePlace>

const found = <Value extends z.ZodMiniType>(value: Value) =>
  z.nullable(
    z.object({
      value,
      /** From 0 to 1: how likely the value is right, as far as the reader can tell. */
      confidence: z.number().check(z.gte(0), z.lte(1)),
      source: z.enum(invoiceSources),
      /** Null where the value was not read from the picture itself. */
      place: z.nullable(invoicePlace),
    }),
  )

const code = z.string().check(z.regex(/^(\d{10}|\d{12})$/))
const number = z.string().check(z.regex(/^[0-9A-Za-z-]{4,32}$/))
const amountFen = z.number().check(z.int(), z.gte(0), z.lte(100_000_000_000))

export const invoiceFields = z.object({
  kind: found(z.enum(invoiceKinds)),
  /** 发票代码, 10 or 12 digits; digital invoices and receipts have none. */
  code: found(code),
  /** 发票号码, 8 or 20 digits; a receipt's own number otherwise. */
  number: found(number),
  date: found(day),
  /** Without tax. */
  amountExFen: found(amountFen),
  taxFen: found(amountFen),
  /** With tax: what was paid. */
  amountIncFen: found(amountFen),
  seller: found(z.string()),
  /** 校验码, 20 digits or the last 6. */
  check: found(z.string().check(z.regex(/^(\d{20}|\d{6})$/))),
  /** Masked but for its first character. */
  buyer: found(z.string()),
})
export type InvoiceFields = z.infer<typeof invoiceFields>

export const invoiceGoods = z.object({
  name: z.string(),
  /** As printed, 规格型号 or a part of the name. */
  modelText: z.nullable(z.string()),
  /** The catalogue's model that it stands for. */
  model: z.nullable(z.string()),
  quantity: z.nullable(z.number()),
  confidence: z.number(),
})
export type InvoiceGoods = z.infer<typeof invoiceGoods>

export const invoiceChecks = [
  'sumAddsUp',
  'wordsAgree',
  'qrNumberAgrees',
  'qrCodeAgrees',
  'qrDateAgrees',
  'qrAmountAgrees',
  'numberFitsDate',
  'codeFitsKind',
  'notInFuture',
  'secondLookAgrees',
] as const
export type InvoiceCheckName = (typeof invoiceChecks)[number]

/** One comparison of what was read twice; those that could not be made are left out. */
export const invoiceCheck = z.object({ name: z.enum(invoiceChecks), agrees: z.boolean() })
export type InvoiceCheck = z.infer<typeof invoiceCheck>

export const invoiceReading = z.object({
  fields: invoiceFields,
  goods: z.array(invoiceGoods),
  checks: z.array(invoiceCheck),
  /** Whether the customer may be spared looking at it; never whether the invoice is genuine. */
  accepted: z.boolean(),
})
export type InvoiceReading = z.infer<typeof invoiceReading>
