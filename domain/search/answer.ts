import type { Answer, Hit } from '@/contract/knowledge/answer'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import { knownPairs } from './concepts'
import { dangerIn } from './danger'
import { type Features, featuresOf } from './features'
import { FOREIGN } from './foreign'
import { mend } from './mend'
import { normalise } from './normalise'
import type { OpenIndex } from './packed-index'

/** As likely as that to be somebody else's question, and we say that we found nothing. Measured, see decision 41. */
const FOREIGN_FROM = 0.14
/** Where nothing is likelier than that, the list would be a guess. */
const LEAST_SHARE = 0.05
/** As likely as that to be about shock, fire or broken glass, and the stop rule is shown, wherever it stands in the list. */
const STOP_FROM = 0.12
const GRAVE: readonly StopRuleId[] = ['electric', 'fire', 'glass']
const MOST_HITS = 5

/** Understood as well as that, the text is left as it was typed. */
const SURE = 0.85

interface Reading {
  readonly text: string
  readonly hits: readonly Hit[]
  readonly foreign: number
}

/** Answers questions by that index. Pure, and the same on the phone and in the function; below 1 ms a question. */
export const searcher = (index: OpenIndex): ((question: string) => Answer) => {
  const lexical = new Set(knownPairs())
  const isKnown = (pair: string) => index.rows.has(pair) || lexical.has(pair)
  return (question) => {
    const typed = normalise(question)
    const reading = bestReading(index, typed, isKnown)
    const danger = dangerIn(typed, reading.text)
    if (typed === '' || reading.foreign >= FOREIGN_FROM || sense(reading) < LEAST_SHARE)
      return { kind: 'notFound', stop: danger }
    return { kind: 'found', stop: danger ?? stopAmong(reading.hits, index.stops), hits: [...reading.hits] }
  }
}

/** As typed, or with its slips mended where that makes better sense: mending may also spoil a word that is merely new. */
const bestReading = (index: OpenIndex, typed: string, isKnown: (pair: string) => boolean): Reading => {
  const asTyped = read(index, typed)
  if (sense(asTyped) >= SURE) return asTyped
  const mended = mend(typed, isKnown)
  if (mended === typed) return asTyped
  const asMended = read(index, mended)
  return sense(asMended) > sense(asTyped) ? asMended : asTyped
}

const read = (index: OpenIndex, text: string): Reading => {
  const shares = sharesOf(index, featuresOf(text))
  return { text, hits: hitsOf(index, shares), foreign: shares[index.topics.indexOf(FOREIGN)] ?? 0 }
}

const sense = ({ hits: [first] }: Reading): number => first?.share ?? 0

const sharesOf = ({ bias, rows }: OpenIndex, features: Features): number[] => {
  const scores = [...bias]
  for (const [feature, value] of features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (const [i, place] of row.classes.entries())
      scores[place] = (scores[place] ?? 0) + value * (row.weights[i] ?? 0)
  }
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

const hitsOf = ({ topics }: OpenIndex, shares: readonly number[]): Hit[] =>
  topics
    .map((topic, place) => ({ topic, share: shares[place] ?? 0 }))
    .filter(({ topic }) => topic !== FOREIGN)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_HITS)

/** The first hit's own rule, or a grave one that may be meant as well. */
const stopAmong = (hits: readonly Hit[], stops: OpenIndex['stops']): StopRuleId | null => {
  const [first, ...others] = hits
  const grave = others
    .filter(({ share }) => share >= STOP_FROM)
    .map(({ topic }) => stops.get(topic))
    .find((stop) => stop !== undefined && GRAVE.includes(stop))
  return (first && stops.get(first.topic)) ?? grave ?? null
}
