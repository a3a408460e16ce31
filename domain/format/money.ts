/** `¥60`, `¥60.50`. @param fen integer 分 */
export const sayMoney = (fen: number): string => {
  const yuan = Math.trunc(fen / 100)
  const rest = Math.abs(fen % 100)
  return rest === 0 ? `¥${yuan}` : `¥${yuan}.${String(rest).padStart(2, '0')}`
}

/** 分 of a price as typed, `60`, `60.5`, `¥60.50`; null when it is not one. */
export const readMoney = (typed: string): number | null => {
  const match = /^[¥￥]?\s*(\d{1,6})(?:\.(\d{1,2}))?\s*元?$/.exec(typed.trim())
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
