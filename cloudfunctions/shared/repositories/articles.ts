import * as z from 'zod/mini'
import { type ArticleVersion, articleVersion } from '@/contract/knowledge/version'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

/** What is out and what is in work of one topic; a topic that nobody has touched has none. */
export const topicHead = z.object({
  topic: z.string(),
  rev: z.int(),
  publishedN: z.nullable(z.int()),
  workN: z.nullable(z.int()),
  /** The highest number given so far. */
  lastN: z.int(),
  /** When the published version last changed, epoch ms; 0 before it did. */
  outAt: z.number(),
})
export type TopicHead = z.infer<typeof topicHead>

/** A version lies below its own key, since its schema is a union. */
const versionDocument = z.object({ version: articleVersion })

const headId = (topic: string): string => `topic:${topic}`
const versionId = (topic: string, n: number): string => `article:${topic}:${n}`

export const headOf = (db: Db, topic: string): Promise<TopicHead | null> =>
  readOne(db, 'topics', headId(topic), topicHead)

export const headInTx = async (tx: Tx, topic: string): Promise<TopicHead | null> => {
  const stored = await tx.get('topics', headId(topic))
  return stored === null ? null : parseStored('topics', topicHead, stored)
}

export const putHead = (tx: Tx, head: TopicHead): Promise<void> =>
  tx.put('topics', { _id: headId(head.topic), ...head })

export const versionOf = async (db: Db, topic: string, n: number): Promise<ArticleVersion | null> =>
  (await readOne(db, 'articles', versionId(topic, n), versionDocument))?.version ?? null

export const versionInTx = async (tx: Tx, topic: string, n: number): Promise<ArticleVersion | null> => {
  const stored = await tx.get('articles', versionId(topic, n))
  return stored === null ? null : parseStored('articles', versionDocument, stored).version
}

export const putVersion = (tx: Tx, version: ArticleVersion): Promise<void> =>
  tx.put('articles', {
    _id: versionId(version.article.topic, version.n),
    topic: version.article.topic,
    n: version.n,
    status: version.status,
    version,
  })

/** There are some hundred topics at most. */
const MOST_TOPICS = 1000

export const allHeads = async (db: Db): Promise<TopicHead[]> => {
  const answer = await db.collection('topics').limit(MOST_TOPICS).get()
  return parseAll('topics', topicHead, answer.data)
}

/** Topics whose published version changed at that moment or later. */
export const headsOutSince = async (db: Db, since: number): Promise<TopicHead[]> => {
  const answer = await db
    .collection('topics')
    .where({ outAt: db.command.gt(Math.max(0, since - 1)) })
    .limit(MOST_TOPICS)
    .get()
  return parseAll('topics', topicHead, answer.data)
}
