import { plain } from './text'

export interface Amount {
  fen: number
  /** Whether ¥ stands before it, as it does before sums and not before single goods. */
  hasSign: boolean
}

/** Two decimals, thousands with or without commas; a second point or a longer run of digits is no amount. */
const AMOUNT = /(¥\s*)?(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,9})[.。](\d{2})(?![\d.])/g

/** All amounts in a line, from left to right. Glued ones ("171004.98" for 17100 and 4.98) can't be told here. */
export const amountsIn = (text: string): Amount[] =>
  [
    ...plain(text)
      .replace(/(\d) *\. *(\d)/g, '$1.$2')
      .replace(/(\d),(\d{2})(?!\d)/g, '$1.$2')
      .matchAll(AMOUNT),
  ].map(([, sign, whole = '', rest = '']) => ({
    fen: Number(whole.replace(/,/g, '')) * 100 + Number(rest),
    hasSign: sign !== undefined,
  }))

/** The only amount of a line, which may be a whole number of yuan. */
export const soleAmount = (text: string): number | null => {
  const [first, ...others] = amountsIn(text)
  if (first !== undefined) return others.length === 0 ? first.fen : null
  const whole = /^¥?\s*(\d{1,7})元?$/.exec(plain(text))?.[1]
  return whole === undefined ? null : Number(whole) * 100
}
