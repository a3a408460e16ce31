import type { Product } from '@/contract/ticket/report'
import type { Draft } from './draft'

/** What it is about, as far as it was told. */
export const toProduct = (draft: Draft): Product => ({
  line: draft.line,
  ...filled('place', draft.place),
  ...filled('model', draft.model),
})

/** An optional field is left out when nothing was typed. */
const filled = <Key extends string>(key: Key, typed: string): Partial<Record<Key, string>> => {
  const words = typed.trim()
  return words === '' ? {} : ({ [key]: words } as Record<Key, string>)
}
