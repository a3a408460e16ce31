import type { InvoiceKind } from '@/contract/reader/invoice'
import type { Finding } from './finding'
import type { Line } from './line'
import { findGoods, type GoodsLine } from './rules/goods'
import { findHead } from './rules/head'
import { findKind } from './rules/kind'
import { findParties } from './rules/parties'
import { findReceipt } from './rules/receipt'
import { findSums } from './rules/sums'
import { sheetOf } from './sheet'

/** What the rules found on a page, before it is held against anything else. */
export interface SheetReading {
  kind: Finding<InvoiceKind>
  code: Finding<string> | null
  number: Finding<string> | null
  date: Finding<string> | null
  check: Finding<string> | null
  ex: Finding<number> | null
  tax: Finding<number> | null
  inc: Finding<number> | null
  seller: Finding<string> | null
  buyer: Finding<string> | null
  goods: GoodsLine[]
  addsUp: boolean | null
  wordsAgree: boolean | null
}

const NOTHING = { code: null, check: null, ex: null, tax: null, buyer: null, addsUp: null, wordsAgree: null }

/**
 * Reads a page by the layout of its kind.
 * @param lines of text, laid straight
 * @param known the kind where another source told it, a QR code for instance
 */
export const readSheet = (lines: readonly Line[], known: InvoiceKind | null = null): SheetReading => {
  const sheet = sheetOf(lines)
  const kind: Finding<InvoiceKind> =
    known === null ? findKind(sheet) : { value: known, confidence: 0.999, line: null }
  const goods = findGoods(sheet)
  if (kind.value === 'plain') return { ...NOTHING, kind, goods, ...findReceipt(sheet) }
  const found = findSums(sheet)
  // a roll prints what was paid and nothing of the tax
  const sums = kind.value === 'roll' ? { ...found, ex: null, tax: null, addsUp: null } : found
  return { kind, goods, ...findHead(sheet, kind.value), ...sums, ...findParties(sheet, kind.value) }
}

/** Whether the four that everything hangs on were found; a code only where the kind has one. */
export const isComplete = ({ kind, code, number, date, inc }: SheetReading): boolean =>
  number !== null && date !== null && inc !== null && (code !== null || !hasCode(kind.value))

export const hasCode = (kind: InvoiceKind): boolean =>
  kind === 'electronicOrdinary' || kind === 'ordinary' || kind === 'special' || kind === 'roll'
