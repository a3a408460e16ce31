import type { InvoiceReading } from '@/contract/reader/invoice'
import { type FieldName, fieldNames, sameSpelling, type Truth } from './labels'

/** Time by the clock, and of the processor by all threads: the latter doesn't mind what else the machine does. */
export interface Spent {
  ms: number
  cpuMs: number
}

/** How one picture was read. */
export interface Outcome extends Spent {
  file: string
  group: string
  /** True or false for what is known of the picture, null for what isn't. */
  right: Record<FieldName, boolean | null>
  /** The four that count; null where none of them is known. */
  all4: boolean | null
  accepted: boolean
  /** Why nothing was read at all; null where something was. */
  refusal: string | null
}

const KEY: readonly FieldName[] = ['code', 'number', 'date', 'amount_inc']

export const outcomeOf = (
  truth: Truth,
  reading: InvoiceReading | null,
  spent: Spent,
  refusal: string | null,
): Outcome => {
  const read = reading === null ? null : asRead(reading)
  const right = Object.fromEntries(
    fieldNames.map((name) => {
      const wanted = truth.fields[name]
      return [name, wanted === null ? null : wanted === read?.[name]]
    }),
  ) as Record<FieldName, boolean | null>
  const key = KEY.map((name) => right[name]).filter((each) => each !== null)
  return {
    file: truth.file,
    group: truth.group,
    right,
    all4: key.length === 0 ? null : key.every((each) => each),
    accepted: reading?.accepted ?? false,
    ...spent,
    refusal,
  }
}

const asRead = ({ fields }: InvoiceReading): Record<FieldName, string | null> => ({
  code: fields.code?.value ?? null,
  number: fields.number?.value ?? null,
  date: fields.date?.value ?? null,
  amount_ex: fields.amountExFen === null ? null : String(fields.amountExFen.value),
  amount_inc: fields.amountIncFen === null ? null : String(fields.amountIncFen.value),
  seller: fields.seller === null ? null : sameSpelling(fields.seller.value),
  check: fields.check?.value ?? null,
})
