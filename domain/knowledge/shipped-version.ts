import type { ArticleVersion } from '@/contract/knowledge/version'
import { articles } from './articles'
import { SHIPPED_N } from './current-article'

/** The article that came with the app, as the first version of its topic; null for topics that editors added. */
export const shippedVersion = (topic: string): ArticleVersion | null => {
  const article = articles.find((one) => one.topic === topic)
  if (article === undefined) return null
  const of = { authorId: 'shipped', reviewerId: 'shipped', changedAt: 0, publishedAt: 0 }
  return { status: 'published', article, n: SHIPPED_N, ...of }
}
