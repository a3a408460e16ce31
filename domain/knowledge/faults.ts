import type { Article } from '@/contract/knowledge/article'
import { type Figures, figuresAskedBy } from './figures'
import { needsTrainedHands } from './hands-off'

/** Why an article may not be published, each with the words it is about. */
export interface ArticleFault {
  readonly because:
    | 'stopRuleMissing'
    | 'trainedHands'
    | 'unknownFigure'
    | 'unknownTopic'
    | 'tone'
    | 'noDigits'
  readonly about: string
}

/** What we never say: shouting, shop talk, system words. */
const TONE = /[！!]|亲[，们~]|操作失败|状态变更|系统错误/
/** A telephone number stands in the record of official channels, with its last check, and nowhere else. */
const NUMBER = /400[-\s]?\d{3}|\d{7,}/

/** What is wrong with an article; empty when it may go out. @param topics those that `see` may point to */
export const faultsOf = (article: Article, topics: ReadonlySet<string>, figures: Figures): ArticleFault[] => {
  const texts = textsOf(article)
  return [
    ...(article.topic.startsWith('safety.') && article.stop === undefined
      ? [{ because: 'stopRuleMissing', about: article.title } as const]
      : []),
    ...article.steps
      .filter(({ words }) => needsTrainedHands(words))
      .map(({ words }) => ({ because: 'trainedHands', about: words }) as const),
    ...texts
      .flatMap(figuresAskedBy)
      .filter((name) => !Object.hasOwn(figures, name))
      .map((about) => ({ because: 'unknownFigure', about }) as const),
    ...article.see
      .filter((topic) => topic === article.topic || !topics.has(topic))
      .map((about) => ({ because: 'unknownTopic', about }) as const),
    ...texts.filter((text) => TONE.test(text)).map((about) => ({ because: 'tone', about }) as const),
    ...texts.filter((text) => NUMBER.test(text)).map((about) => ({ because: 'noDigits', about }) as const),
  ]
}

/** All that a customer reads of it; how people ask isn't. */
export const textsOf = ({ title, answer, steps, callWhen, lines }: Article): string[] => [
  title,
  answer,
  ...steps.map(({ words }) => words),
  ...callWhen,
  ...lines.map(({ words }) => words),
]
