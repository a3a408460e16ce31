import type { InvoiceCheck, InvoiceCheckName } from '@/contract/reader/invoice'
import type { InvoiceQr } from './qr'
import type { SheetReading } from './read-sheet'
import { isDigital, kindOfCode, yearOfCode } from './structure'

/** The fields that everything hangs on. */
export const keyFields = ['code', 'number', 'date', 'inc'] as const
export type KeyField = (typeof keyFields)[number]

/** Whether each key field said the same at a second look; left out where there was none. */
export type SecondLook = Partial<Record<KeyField, boolean>>

export interface CheckedAgainst {
  qr: InvoiceQr | null
  secondLook: SecondLook
  /** The calendar day in China, `2026-03-14`. */
  today: string
}

/** Every comparison that can be made of what was read. */
export const checksOf = (sheet: SheetReading, { qr, secondLook, today }: CheckedAgainst): InvoiceCheck[] => {
  const number = qr?.number ?? sheet.number?.value ?? null
  const date = qr?.date ?? sheet.date?.value ?? null
  const code = qr?.code ?? sheet.code?.value ?? null
  const kind = qr?.kind ?? sheet.kind.value
  const all: [InvoiceCheckName, boolean | null][] = [
    ['sumAddsUp', sheet.addsUp],
    ['wordsAgree', sheet.wordsAgree],
    ['qrNumberAgrees', same(qr?.number, sheet.number?.value)],
    ['qrCodeAgrees', same(qr?.code, sheet.code?.value)],
    ['qrDateAgrees', same(qr?.date, sheet.date?.value)],
    ['qrAmountAgrees', same(qr?.amountIncFen, sheet.inc?.value) ?? same(qr?.amountExFen, sheet.ex?.value)],
    [
      'numberFitsDate',
      isDigital(kind) && number !== null && date !== null ? number.slice(0, 2) === date.slice(2, 4) : null,
    ],
    ['codeFitsKind', code === null || date === null ? null : codeFits(code, kind, date)],
    ['notInFuture', date === null ? null : date <= today],
    ['secondLookAgrees', lookedAgain(sheet, secondLook)],
  ]
  return all.flatMap(([name, agrees]) => (agrees === null ? [] : [{ name, agrees }]))
}

/** The key fields that the page itself says in two ways: by its code, or, of the sum, by adding up and in words. */
export const toldTwice = (sheet: SheetReading, qr: InvoiceQr | null): Partial<Record<KeyField, true>> => ({
  ...(same(qr?.code, sheet.code?.value) ? { code: true } : {}),
  ...(same(qr?.number, sheet.number?.value) ? { number: true } : {}),
  ...(same(qr?.date, sheet.date?.value) ? { date: true } : {}),
  ...(same(qr?.amountIncFen, sheet.inc?.value) || (sheet.inc !== null && sheet.addsUp && sheet.wordsAgree)
    ? { inc: true }
    : {}),
})

/** Two readings of one page are each other's second look. */
export const agreement = (one: SheetReading, other: SheetReading): SecondLook =>
  Object.fromEntries(
    keyFields.flatMap((key) => {
      const agrees = same<string | number>(one[key]?.value, other[key]?.value)
      return agrees === null ? [] : [[key, agrees]]
    }),
  )

/** Null where one of the fields was only seen once. */
const lookedAgain = (sheet: SheetReading, secondLook: SecondLook): boolean | null => {
  const looks = keyFields.filter((key) => sheet[key] !== null).map((key) => secondLook[key])
  if (looks.includes(false)) return false
  return looks.length === 0 || looks.includes(undefined) ? null : true
}

const same = <Value>(one: Value | null | undefined, other: Value | null | undefined): boolean | null =>
  one === null || one === undefined || other === null || other === undefined ? null : one === other

/** Forms are printed before they are used. */
const codeFits = (code: string, kind: string, date: string): boolean => {
  const year = yearOfCode(code)
  const told = kindOfCode(code)
  return year !== null && year <= Number(date.slice(0, 4)) && (told === null || told === kind)
}
