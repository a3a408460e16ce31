/** `long`: several lines that grow. `phone` and `number` bring up the digits. */
export type FieldKind = 'text' | 'long' | 'phone' | 'number'

export const inputTypeOf = (kind: Exclude<FieldKind, 'long'>): 'text' | 'number' =>
  // WeChat's `tel` keyboard isn't on every phone; `number` shows the same digits.
  kind === 'text' ? 'text' : 'number'

/** Said only when it begins to matter. */
export const countLeft = (value: string, maxLength: number): string => {
  const left = maxLength - value.length
  return left <= maxLength / 5 ? `还能写 ${Math.max(0, left)} 个字` : ''
}
