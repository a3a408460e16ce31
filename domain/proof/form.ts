import { type ProofEntry, proofEntry } from '@/contract/product/proof-entry'
import type { ProofFieldName, ProofView } from '@/contract/product/proof-view'
import type { InvoiceKind } from '@/contract/reader/invoice'
import { day as dayScalar } from '@/contract/scalar'

/** The form as it is typed. */
export interface FormValues {
  paper: InvoiceKind | null
  invoiceCode: string
  number: string
  day: string
  /** In yuan. */
  amount: string
  seller: string
  model: string
}

export const emptyValues: FormValues = {
  paper: null,
  invoiceCode: '',
  number: '',
  day: '',
  amount: '',
  seller: '',
  model: '',
}

/** @param entry what was read, or null where nothing was */
export const valuesFrom = (entry: ProofView['entry']): FormValues =>
  entry === null
    ? emptyValues
    : {
        paper: entry.paper,
        invoiceCode: entry.invoiceCode ?? '',
        number: entry.number ?? '',
        day: entry.day ?? '',
        amount: entry.amountFen === null ? '' : (entry.amountFen / 100).toFixed(2),
        seller: entry.seller ?? '',
        model: entry.model ?? '',
      }

export type FormFaults = Partial<Record<ProofFieldName, string>>

/**
 * What was typed as the server takes it, or what is wrong with it, in a sentence for each field.
 * @param today `2026-03-14`, in China
 */
export const readForm = (
  values: FormValues,
  today: string,
): { ok: true; facts: ProofEntry } | { ok: false; faults: FormFaults } => {
  const day = readDay(values.day)
  const amountFen = readAmount(values.amount)
  const facts = {
    paper: values.paper,
    invoiceCode: bare(values.invoiceCode),
    number: bare(values.number)?.toUpperCase() ?? null,
    day,
    amountFen,
    seller: values.seller.trim() || null,
    model: values.model.trim() || null,
  }
  const parsed = proofEntry.safeParse(facts)
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]))
  const faults: FormFaults = {
    ...(dayFault(values.day, day, today) ?? {}),
    ...(wrong.has('invoiceCode')
      ? { invoiceCode: '发票代码是 10 位或 12 位数字，请对着图片再看一下；票上没有就空着。' }
      : {}),
    ...(wrong.has('number')
      ? { number: '号码只有数字、字母和短横，最少 4 位。请对着图片再看一下，没有就空着。' }
      : {}),
    ...(wrong.has('amountFen') || Number.isNaN(amountFen)
      ? { amountFen: '金额只填数字，最多两位小数，比如 1299.00。' }
      : {}),
    ...(wrong.has('seller') ? { seller: '店名太长了，写前 80 个字就行。' } : {}),
    ...(wrong.has('model') ? { model: '型号最多 30 个字，请对着图片再看一下。' } : {}),
  }
  if (!parsed.success || Object.keys(faults).length > 0) return { ok: false, faults }
  return { ok: true, facts: parsed.data }
}

const dayFault = (typed: string, day: string, today: string): FormFaults | null => {
  if (typed.trim() === '') return { day: '请填上面的日期，比如 2025-06-18。' }
  if (!dayScalar.safeParse(day).success) return { day: '没有这一天，请对着图片再看一下年月日。' }
  return day > today ? { day: '这一天还没到，请对着图片核对一下年月日。' } : null
}

/** 2025-06-18, 2025年6月18日, 2025.6.18 and 20250618 are all one day. */
const readDay = (typed: string): string => {
  const text = typed.trim()
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text)
  if (parts === null) return text
  const [, year = '', month = '', date = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** @returns 分; null where nothing was typed, NaN where it is no amount */
const readAmount = (typed: string): number | null => {
  const text = typed.replace(/[¥￥元,，\s]/g, '')
  if (text === '') return null
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text)
  if (match === null) return Number.NaN
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

const bare = (typed: string): string | null => typed.replace(/\s/g, '') || null
