import type { Product } from '@/contract/ticket/report'
import type { Draft } from './draft'

/** A fitting carries its box code apart; a repair's stands with the product. */
const SERIAL = /^[A-Z0-9-]{6,32}$/

/** What it is about, as far as it was told. */
export const toProduct = (draft: Draft): Product => ({
  line: draft.line,
  ...filled('place', draft.place),
  ...filled('model', draft.model),
  ...(draft.kind === 'repair' && SERIAL.test(draft.boxCode) ? { serialNo: draft.boxCode } : {}),
  ...filled('productId', draft.productId),
})

/** An optional field is left out when nothing was typed. */
const filled = <Key extends string>(key: Key, typed: string): Partial<Record<Key, string>> => {
  const words = typed.trim()
  return words === '' ? {} : ({ [key]: words } as Record<Key, string>)
}
