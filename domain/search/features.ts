import { conceptsIn, pairsOf } from './concepts'

/** What a question is made of, and how much each part counts before any weight is learnt. */
export type Features = ReadonlyMap<string, number>

/** How much each kind counts against the others. */
export interface FeatureScales {
  character: number
  pair: number
  concept: number
  couple: number
}

export const scales: FeatureScales = { character: 0.45, pair: 0.7, concept: 1.6, couple: 0.8 }

/**
 * The parts of a normalised question: characters (`灯`), neighbours (`灯泡`), concepts (`@bulb`), and concepts that
 * come together (`@bulb@burst`). The sum of the squares is 1, so that a story weighs as much as one word.
 */
export const featuresOf = (text: string, scale: FeatureScales = scales): Features => {
  const raw = new Map<string, number>()
  const add = (feature: string, value: number) => raw.set(feature, Math.max(raw.get(feature) ?? 0, value))
  for (const part of text.split(' ')) {
    for (const character of part) add(character, scale.character)
    for (const pair of pairsOf(part)) add(pair, scale.pair)
  }
  const concepts = conceptsIn(text)
  for (const concept of concepts) add(`@${concept}`, scale.concept)
  for (const [i, one] of concepts.entries())
    for (const other of concepts.slice(i + 1)) add(couple(one, other), scale.couple)
  return unit(raw)
}

const couple = (one: string, other: string): string => (one < other ? `@${one}@${other}` : `@${other}@${one}`)

const unit = (raw: Map<string, number>): Features => {
  const length = Math.hypot(...raw.values()) || 1
  return new Map([...raw].map(([feature, value]) => [feature, value / length]))
}
