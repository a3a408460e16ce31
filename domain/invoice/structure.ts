import type { InvoiceKind } from '@/contract/reader/invoice'

/** First two digits of the codes of provinces (GB/T 2260). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
)

/** Whether a code can be an invoice's: its province exists. 12 digits begin with 0 or 1, then the area. */
export const isCode = (code: string): boolean => {
  if (/^\d{10}$/.test(code)) return PROVINCES.has(code.slice(0, 2))
  return /^[01]\d{11}$/.test(code) && PROVINCES.has(code.slice(1, 3))
}

/** The year an invoice form was made, from its code; null where it is no code. */
export const yearOfCode = (code: string): number | null => {
  if (!isCode(code)) return null
  return 2000 + Number(code.length === 10 ? code.slice(4, 6) : code.slice(5, 7))
}

/** Whether 20 digits can be a digital invoice's number: two of the year, two of the province. */
export const isDigitalNumber = (number: string): boolean =>
  /^2\d{19}$/.test(number) && PROVINCES.has(number.slice(2, 4))

export const isDigital = (kind: InvoiceKind): boolean =>
  kind === 'digitalOrdinary' || kind === 'digitalSpecial'

/** The kind that a code tells by its own digits; null where several share them. */
export const kindOfCode = (code: string): InvoiceKind | null => {
  if (code.length === 12)
    return (
      ({
        '11': 'electronicOrdinary',
        '04': 'ordinary',
        '05': 'ordinary',
        '06': 'roll',
        '07': 'roll',
        '13': 'special',
      }[code.slice(10)] as InvoiceKind | null) ?? null
    )
  return (
    ({ '1': 'special', '3': 'ordinary', '5': 'special', '6': 'ordinary' } as Record<string, InvoiceKind>)[
      code[7] ?? ''
    ] ?? null
  )
}
