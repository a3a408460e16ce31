import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const words = z.nullish(z.union([z.string(), z.number()]))

const labelSchema = z.looseObject({
  file: z.string(),
  code: words,
  number: words,
  date: words,
  amount_ex: words,
  amount_inc: words,
  seller: words,
  check: words,
  /** Beyond the format: which part of a set it belongs to, for a table of each. */
  kind: z.optional(z.string()),
  condition: z.optional(z.string()),
})

export const fieldNames = ['code', 'number', 'date', 'amount_ex', 'amount_inc', 'seller', 'check'] as const
export type FieldName = (typeof fieldNames)[number]

/** What is truly on a picture, in one spelling; null where nobody knows or nothing is printed. */
export interface Truth {
  file: string
  group: string
  fields: Record<FieldName, string | null>
}

/** `DIR/labels.json`. Throws where it isn't a list of labels. */
export const readLabels = (folder: string): Truth[] =>
  z
    .parse(z.array(labelSchema), JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')))
    .map((label) => ({
      file: label.file,
      group: [label.kind, label.condition].filter((part) => part !== undefined).join(' '),
      fields: {
        code: said(label.code),
        number: said(label.number),
        date: said(label.date),
        amount_ex: fen(label.amount_ex),
        amount_inc: fen(label.amount_inc),
        seller:
          label.seller === null || label.seller === undefined ? null : sameSpelling(String(label.seller)),
        check: said(label.check)?.replace(/\s/g, '') ?? null,
      },
    }))

/** Brackets, spaces and letters come in two widths. */
export const sameSpelling = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '')

const said = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined || String(value).trim() === '' ? null : String(value).trim()

const fen = (value: string | number | null | undefined): string | null => {
  const text = said(value)?.replace(/[¥￥,]/g, '') ?? null
  return text === null ? null : String(Math.round(Number(text) * 100))
}
