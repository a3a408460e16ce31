import type { FieldFee } from '@/domain/field/action'

/** `60`, `60.5`, `¥ 60` as 分; null where it is no amount. */
export const readFen = (typed: string): number | null => {
  const plain = typed.replace(/[¥￥元\s]/g, '')
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}

export const totalOf = (fees: readonly FieldFee[]): number =>
  fees.reduce((sum, { amountFen }) => sum + amountFen, 0)
