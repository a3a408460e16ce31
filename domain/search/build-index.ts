import type { Article } from '@/contract/knowledge/article'
import type { PackedIndex } from '@/contract/knowledge/packed-index'
import { featuresOf, scales } from './features'
import { FOREIGN } from './foreign'
import { foreignQuestions } from './foreign-questions'
import { lexicon } from './lexicon'
import { normalise } from './normalise'
import { pack } from './packed-index'
import { train, training } from './train'

export type Askable = Pick<Article, 'topic' | 'title' | 'asked' | 'stop'>

/**
 * The index of these articles, learnt from their titles and from how people ask. Takes some seconds, so it is made
 * when an article is published, never when somebody asks.
 */
export const buildIndex = (
  articles: readonly Askable[],
  foreign: readonly string[] = foreignQuestions,
): PackedIndex => {
  const topics = [...articles.map(({ topic }) => topic), FOREIGN]
  const asked = [...articles.map(({ title, asked }) => [title, ...asked]), foreign]
  const examples = asked.flatMap((questions, place) =>
    questions.map((question) => ({
      features: featuresOf(normalise(question)),
      class: place,
      // a topic with twice the examples counts more, but not twice as much
      weight: 1 / Math.sqrt(questions.length),
    })),
  )
  return pack(train(examples, topics.length), {
    topics,
    stops: Object.fromEntries(articles.flatMap(({ topic, stop }) => (stop ? [[topic, stop]] : []))),
    madeFrom: sourcesOf(articles, foreign),
  })
}

/** A name for all that the index hangs on: it changes when the index would. */
export const sourcesOf = (
  articles: readonly Askable[],
  foreign: readonly string[] = foreignQuestions,
): string => {
  const said = articles.map(({ topic, title, stop, asked }) => [topic, title, stop, ...asked])
  return fingerprint(JSON.stringify([said, foreign, lexicon, scales, training]))
}

/** FNV-1a over UTF-16 units: tells versions apart, and guards nothing. */
const fingerprint = (text: string): string => {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0
  return state.toString(36)
}
