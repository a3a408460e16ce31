import type { ApartLine, PackedVisit, PriceLine } from '@/contract/staff/technician'
import type { FieldFee } from '@/domain/field/action'

/** Nobody puts in more of a kind. */
const MOST = 99

/** The bill with one more of that price. */
export const withOneMore = (fees: readonly FieldFee[], { name, amountFen, entry }: PriceLine): FieldFee[] => {
  const before = fees.find((fee) => isSame(fee, { name, entry }))
  const quantity = Math.min(MOST, (before?.quantity ?? (before === undefined ? 0 : 1)) + 1)
  const line = { name, amountFen: amountFen * quantity, ...(entry !== undefined && { entry }), quantity }
  return before === undefined ? [...fees, line] : fees.map((fee) => (fee === before ? line : fee))
}

/** The bill with that sum for what has no published rate; a later sum takes the place of an earlier one. */
export const withApart = (
  fees: readonly FieldFee[],
  { name, entry }: ApartLine,
  amountFen: number,
): FieldFee[] => [...fees.filter((fee) => fee.entry !== entry), { name, amountFen, entry, quantity: 1 }]

export const without = (fees: readonly FieldFee[], gone: FieldFee): FieldFee[] =>
  fees.filter((fee) => !isSame(fee, gone))

/** Lines that wait for the customer's yes however small they are. */
export const openApart = (
  fees: readonly FieldFee[],
  { apart, agreedApart }: Pick<PackedVisit, 'apart' | 'agreedApart'>,
): FieldFee[] =>
  fees.filter(
    ({ entry, amountFen }) =>
      apart.some((line) => line.asked && line.entry === entry) &&
      !agreedApart.some((agreed) => agreed.entry === entry && agreed.amountFen >= amountFen),
  )

/** `取暖灯泡 275 瓦 × 4` */
export const sayFee = ({ name, quantity = 1 }: FieldFee): string =>
  quantity > 1 ? `${name} × ${quantity}` : name

const isSame = (a: Pick<FieldFee, 'name' | 'entry'>, b: Pick<FieldFee, 'name' | 'entry'>): boolean =>
  a.entry === undefined || b.entry === undefined ? a.name === b.name : a.entry === b.entry
