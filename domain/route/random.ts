/** A stream of chance that a seed decides: the same plan comes out wherever it is computed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to `below`. */
  below(below: number): number
}

/** xorshift32 (Marsaglia, 2003): good enough to search by, and quick. @param seed any whole number */
export const chanceFrom = (seed: number): Chance => {
  let state = seed | 0 || 0x9e3779b9
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x100000000
  }
  return { next, below: (below) => Math.floor(next() * below) }
}
