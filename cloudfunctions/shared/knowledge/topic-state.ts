import type { ArticleVersion } from '@/contract/knowledge/version'
import { SHIPPED_N } from '@/domain/knowledge/current-article'
import type { TopicState } from '@/domain/knowledge/decide-topic'
import { shippedVersion } from '@/domain/knowledge/shipped-version'
import type { TopicHead } from '../repositories/articles'

/** How a version is read, within a transaction or without. */
export type ReadVersion = (topic: string, n: number) => Promise<ArticleVersion | null>

/** A topic that nobody has touched stands as it was shipped; null for one that there is none of. */
export const headOrShipped = (topic: string, head: TopicHead | null): TopicHead | null => {
  if (head !== null) return head
  if (shippedVersion(topic) === null) return null
  return { topic, rev: 0, publishedN: SHIPPED_N, workN: null, lastN: SHIPPED_N, outAt: 0 }
}

/** The versions that a head names. */
export const stateOf = async (head: TopicHead, read: ReadVersion): Promise<TopicState> => {
  const { topic, publishedN, workN, lastN } = head
  const version = async (n: number | null): Promise<ArticleVersion | null> => {
    if (n === null) return null
    const shipped = n === SHIPPED_N ? shippedVersion(topic) : null
    return shipped ?? read(topic, n)
  }
  const [published, work, last] = await Promise.all([version(publishedN), version(workN), version(lastN)])
  return { published, work, last }
}
