import type { Line } from './line'

/** A value that a rule found, with the line it stands in. */
export interface Finding<Value> {
  value: Value
  /** From 0 to 1. */
  confidence: number
  line: Line | null
}

/** How sure a value read from a line is: as its weakest character, tempered by the others. */
export const findingIn = <Value>(line: Line, value: Value, share = 1): Finding<Value> => ({
  value,
  confidence: share * (0.5 * line.weakest + 0.5 * line.confidence),
  line,
})

/** Two that say the same and could have erred apart. */
export const together = (one: number, other: number): number => 1 - (1 - one) * (1 - other)
