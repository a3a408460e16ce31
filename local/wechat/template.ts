/** Kinds of keyword that a subscribe message may carry. */
export type KeywordKind =
  | 'thing'
  | 'number'
  | 'letter'
  | 'symbol'
  | 'character_string'
  | 'time'
  | 'date'
  | 'amount'
  | 'phone_number'
  | 'car_number'
  | 'name'
  | 'phrase'
  | 'enum'
  | 'const'

/** One line of a message: `key` as the request spells it (`thing1`), `label` as the customer reads it. */
export type Keyword = {
  key: string
  kind: KeywordKind
  label: string
  /** the only texts allowed, for `enum` and `const` */
  values?: readonly string[]
}

/** A template as the back office holds it. */
export type Template = { id: string; title: string; keywords: readonly Keyword[] }
