import * as z from 'zod/mini'
import type { InvoiceKind } from '@/contract/reader/invoice'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { isDigitalNumber, kindOfCode } from '@/domain/invoice/structure'
import { sheetFrom } from './values'

const text = z.nullish(z.string())

const answerSchema = z.looseObject({
  VatInvoiceInfos: z.nullish(z.array(z.looseObject({ Name: text, Value: text }))),
  Items: z.nullish(z.array(z.looseObject({ Name: text, Spec: text, Quantity: text }))),
})

/** VatInvoiceOCR's list of names and values; null where it found none. Names come with brackets of both widths. */
export const vatReading = (answer: unknown): SheetReading | null => {
  const parsed = z.safeParse(answerSchema, answer)
  if (!parsed.success) return null
  const { VatInvoiceInfos, Items } = parsed.data
  const values = new Map(
    (VatInvoiceInfos ?? []).map(({ Name, Value }) => [(Name ?? '').normalize('NFKC'), Value ?? ''] as const),
  )
  if (values.size === 0) return null
  const number = values.get('发票号码')
  const code = values.get('发票代码')
  return sheetFrom({
    kind: kindIn(`${values.get('发票类型') ?? ''}${values.get('发票名称') ?? ''}`, code ?? '', number ?? ''),
    code,
    number,
    date: values.get('开票日期'),
    check: values.get('校验码'),
    ex: values.get('合计金额'),
    tax: values.get('合计税额'),
    inc: values.get('小写金额') ?? values.get('价税合计(小写)'),
    words: values.get('价税合计(大写)'),
    seller: values.get('销售方名称'),
    buyer: values.get('购买方名称'),
    goods: (Items ?? []).map(({ Name, Spec, Quantity }) => ({
      name: Name ?? '',
      model: Spec ?? '',
      quantity: Quantity ?? '',
    })),
  })
}

const kindIn = (title: string, code: string, number: string): InvoiceKind => {
  const isSpecial = title.includes('专用')
  if (isDigitalNumber(number.replace(/\D/g, ''))) return isSpecial ? 'digitalSpecial' : 'digitalOrdinary'
  if (/卷/.test(title)) return 'roll'
  if (isSpecial) return 'special'
  if (/电子/.test(title)) return 'electronicOrdinary'
  return kindOfCode(code) ?? 'ordinary'
}
