import type { ArticleToRead } from '@/contract/knowledge/article'

/** What was published since the app was made: an article, or that there is none any more. */
export interface Published {
  readonly topic: string
  readonly n: number
  readonly publishedAt: number
  readonly article: ArticleToRead
}

/** The shipped articles are the first version of each topic. */
export const SHIPPED_N = 1

/**
 * All articles as they stand: the shipped ones, each replaced by what editors published since, and the topics they
 * added behind them.
 */
export const currentArticles = (
  shipped: readonly ArticleToRead[],
  published: readonly Published[],
): readonly ArticleToRead[] => {
  const newer = new Map(published.map(({ topic, article }) => [topic, article]))
  const own = new Set(shipped.map(({ topic }) => topic))
  return [
    ...shipped.map((article) => newer.get(article.topic) ?? article),
    ...published.filter(({ topic }) => !own.has(topic)).map(({ article }) => article),
  ]
}
