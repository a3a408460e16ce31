import type { Article } from '@/contract/knowledge/article'
import type { ArticleVersion } from '@/contract/knowledge/version'
import { SHIPPED_N } from '@/domain/knowledge/current-article'
import type { Db } from '../database/cloud'
import { allHeads, type TopicHead, versionOf } from '../repositories/articles'

export interface PublishedFull {
  topic: string
  n: number
  publishedAt: number
  article: Article
}

/** What editors published of these topics; those that stand as they were shipped, or are gone, are left out. */
export const publishedOf = async (db: Db, heads: readonly TopicHead[]): Promise<PublishedFull[]> => {
  const versions = await Promise.all(
    heads.map(({ topic, publishedN }) =>
      publishedN === null || publishedN === SHIPPED_N ? null : versionOf(db, topic, publishedN),
    ),
  )
  return versions.flatMap((version) => (version === null ? [] : fullOf(version)))
}

export const allPublished = async (db: Db): Promise<PublishedFull[]> => publishedOf(db, await allHeads(db))

const fullOf = (version: ArticleVersion): PublishedFull[] =>
  version.status === 'published'
    ? [
        {
          topic: version.article.topic,
          n: version.n,
          publishedAt: version.publishedAt,
          article: version.article,
        },
      ]
    : []
