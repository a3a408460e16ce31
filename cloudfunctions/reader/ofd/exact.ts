import type { Finding } from '@/domain/invoice/finding'
import type { SheetReading } from '@/domain/invoice/read-sheet'

/** Nothing found yet. */
export const nothing: Omit<SheetReading, 'kind'> = {
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

/** A value that was written down, not recognised. */
export const exact = <Value>(value: Value | null): Finding<Value> | null =>
  value === null ? null : { value, confidence: 1, line: null }

/** `1130`, `1130.00`, `¥1,130.00` as integer 分. */
export const fenOf = (text: string | undefined): number | null => {
  const bare = (text ?? '').replace(/[¥￥,\s]/g, '')
  return /^\d{1,9}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : null
}

export const addsUp = (ex: number | null, tax: number | null, inc: number | null): boolean | null =>
  ex === null || tax === null || inc === null ? null : ex + tax === inc

export const matching = (shape: RegExp, text: string | undefined): string | null => {
  const bare = (text ?? '').replace(/\s/g, '')
  return shape.test(bare) ? bare : null
}

export const said = (text: string | undefined): string | null => {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? null : trimmed
}
