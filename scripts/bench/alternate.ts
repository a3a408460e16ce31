/** One of the things that are compared: does its work and answers how long it took, in ms. */
export type Side = (round: number) => Promise<number>

export interface Rounds {
  /** Not counted: caches fill, code is compiled. */
  warmUp: number
  counted: number
}

/**
 * Runs two sides by turns, so that whatever else the machine does falls on both, and who begins changes with
 * each round.
 * @returns the median of each in ms
 */
export const alternate = async (
  sides: readonly [Side, Side],
  { warmUp, counted }: Rounds,
): Promise<[number, number]> => {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < warmUp + counted; round++) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    for (const side of order) {
      const ms = await sides[side](round)
      if (round >= warmUp) taken[side].push(ms)
    }
  }
  return [median(taken[0]), median(taken[1])]
}

/** Times a piece of work by the wall clock. */
export const timed =
  (work: (round: number) => Promise<unknown>): Side =>
  async (round) => {
    const startedAt = performance.now()
    await work(round)
    return performance.now() - startedAt
  }

/** @throws for no numbers at all */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('the median of nothing')
  return (low + high) / 2
}
