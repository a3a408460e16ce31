import { type Finding, findingIn } from './finding'
import type { Line } from './line'
import { linesHolding, type Sheet, toTheRight } from './sheet'
import { afterLabel, dense } from './text'

/**
 * The value of a label: behind it in the same line, or in one of the next lines on its row.
 * @param read takes dense text to the value, null where it is none
 */
export const labelled = <Value>(
  sheet: Sheet,
  labels: readonly string[],
  read: (text: string) => Value | null,
): Finding<Value> | null => {
  for (const label of labels)
    for (const line of linesHolding(sheet, label)) {
      const rest = afterLabel(dense(line.text), label) ?? ''
      const own = rest === '' ? null : read(rest)
      if (own !== null) return findingIn(line, own)
      const near = nextTo(sheet, line, read)
      if (near !== null) return near
    }
  return null
}

const nextTo = <Value>(
  sheet: Sheet,
  line: Line,
  read: (text: string) => Value | null,
): Finding<Value> | null => {
  for (const next of toTheRight(sheet, line, 12).slice(0, 2)) {
    const value = read(dense(next.text))
    if (value !== null) return findingIn(next, value)
  }
  return null
}
