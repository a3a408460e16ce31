import type { InvoiceKind } from '@/contract/reader/invoice'
import { compactDayIn } from './day'
import { isCode, isDigital, isDigitalNumber } from './structure'

/** What the code printed on an invoice says. It holds no signature: whoever prints one can say anything. */
export interface InvoiceQr {
  kind: InvoiceKind
  code: string | null
  number: string
  date: string
  /** Without tax on forms with a code, with tax on digital invoices; null where it says none. */
  amountExFen: number | null
  amountIncFen: number | null
  check: string | null
}

const KINDS: Record<string, InvoiceKind> = {
  '01': 'special',
  '04': 'ordinary',
  '08': 'special',
  '10': 'electronicOrdinary',
  '11': 'roll',
  '31': 'digitalSpecial',
  '32': 'digitalOrdinary',
}

/**
 * Reads `01,type,code,number,amount,yyyyMMdd,check,CRC[,]`.
 * @returns null for any other code, and for one whose parts can't be true
 */
export const readInvoiceQr = (content: string): InvoiceQr | null => {
  const [version, type = '', code = '', number = '', amount = '', compact = '', check = ''] = content
    .trim()
    .split(',')
    .map((part) => part.trim())
  const kind = KINDS[type]
  const date = /^\d{8}$/.test(compact) ? compactDayIn(compact) : null
  if (version !== '01' || kind === undefined || date === null) return null
  const hasRightNumber = isDigital(kind)
    ? code === '' && isDigitalNumber(number)
    : isCode(code) && /^\d{8}$/.test(number)
  if (!hasRightNumber) return null
  const fen = /^\d{1,9}(\.\d{1,2})?$/.test(amount) ? Math.round(Number(amount) * 100) : null
  return {
    kind,
    code: code === '' ? null : code,
    number,
    date,
    // what a roll's code says was never seen: it is compared with both sums, and taken for neither
    amountExFen: isDigital(kind) || kind === 'roll' ? null : fen,
    amountIncFen: isDigital(kind) ? fen : null,
    check: /^\d{20}$/.test(check) ? check : null,
  }
}
