/** Repeatable chance: the same seed gives the same world. */
export interface Chance {
  /** From 0 up to 1, never 1. */
  fraction(): number
  /** A whole number from 0 up to `below`, never `below`. */
  below(below: number): number
  /** Around 0, mostly within ±1 and rarely beyond ±3. */
  around(): number
}

/** Mulberry32: small, fast, and good enough for laying out worlds. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    fraction,
    below: (below) => Math.floor(fraction() * below),
    around: () => fraction() + fraction() + fraction() + fraction() - 2,
  }
}
