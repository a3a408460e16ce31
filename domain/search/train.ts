import type { Features } from './features'

export interface Example {
  readonly features: Features
  /** Its place in the list of classes. */
  readonly class: number
  /** How much it counts. */
  readonly weight: number
}

/** One row of weights for each feature, one figure for each class. */
export interface Weights {
  readonly features: readonly string[]
  readonly classes: number
  readonly table: Float64Array
  readonly bias: Float64Array
}

export interface Training {
  rounds: number
  /** How dear a large weight is. */
  decay: number
  step: number
  /** A couple that came less often than that is left out. */
  leastCouples: number
}

export const training: Training = { rounds: 80, decay: 0.00006, step: 0.35, leastCouples: 2 }

/**
 * Weights by which the examples' own classes become likely: multinomial logistic regression, all examples at once,
 * Adam's steps. The same examples give the same weights.
 */
export const train = (
  examples: readonly Example[],
  classes: number,
  options: Training = training,
): Weights => {
  const features = vocabularyOf(examples, options.leastCouples)
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  const sparse = examples.map((example) => ({
    ...example,
    parts: [...example.features].flatMap(([feature, value]) => {
      const row = rowOf.get(feature)
      return row === undefined ? [] : [{ row, value }]
    }),
  }))
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const size = (features.length + 1) * classes
  const table = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const gradient = new Float64Array(size)
  const scores = new Float64Array(classes)
  const biasAt = features.length * classes

  for (let round = 1; round <= options.rounds; round++) {
    gradient.fill(0)
    for (const { parts, class: own, weight } of sparse) {
      scores.set(table.subarray(biasAt))
      for (const { row, value } of parts)
        for (let c = 0, at = row * classes; c < classes; c++, at++)
          scores[c] = get(scores, c) + value * get(table, at)
      softmax(scores)
      scores[own] = get(scores, own) - 1
      const share = weight / total
      for (const { row, value } of parts)
        for (let c = 0, at = row * classes; c < classes; c++, at++)
          gradient[at] = get(gradient, at) + share * value * get(scores, c)
      for (let c = 0; c < classes; c++)
        gradient[biasAt + c] = get(gradient, biasAt + c) + share * get(scores, c)
    }
    const step = (options.step * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round)
    for (let at = 0; at < size; at++) {
      const slope = get(gradient, at) + (at < biasAt ? options.decay * get(table, at) : 0)
      const pace = 0.9 * get(first, at) + 0.1 * slope
      const spread = 0.999 * get(second, at) + 0.001 * slope * slope
      first[at] = pace
      second[at] = spread
      table[at] = get(table, at) - (step * pace) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return { features, classes, table: table.subarray(0, biasAt), bias: table.slice(biasAt) }
}

/** Scores become shares that add up to 1, in place. */
export const softmax = (scores: Float64Array): Float64Array => {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const share = Math.exp(get(scores, c) - highest)
    scores[c] = share
    sum += share
  }
  for (let c = 0; c < scores.length; c++) scores[c] = get(scores, c) / sum
  return scores
}

const get = (array: Float64Array, at: number): number => array[at] ?? 0

const vocabularyOf = (examples: readonly Example[], leastCouples: number): string[] => {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts]
    .filter(([feature, count]) => count >= (feature.lastIndexOf('@') > 0 ? leastCouples : 1))
    .map(([feature]) => feature)
}
