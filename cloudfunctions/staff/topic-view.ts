import type { ArticleVersion } from '@/contract/knowledge/version'
import type { TopicDetail } from '@/contract/staff/knowledge'
import type { TopicState } from '@/domain/knowledge/decide-topic'
import { type ArticleFault, faultsOf } from '@/domain/knowledge/faults'
import { type Figures, figuresFrom } from '@/domain/knowledge/figures'
import { sayFault } from '@/domain/knowledge/say-fault'
import { shippedVersion } from '@/domain/knowledge/shipped-version'
import { priceListOn } from '@/domain/pricing/price-list'
import { chinaDay } from '@/domain/time/china'
import { headOrShipped, stateOf } from '../shared/knowledge/topic-state'
import { headOf, type TopicHead, versionOf } from '../shared/repositories/articles'
import { staffById } from '../shared/repositories/staff'
import type { Services } from '../shared/services'

export const figuresToday = (now: number): Figures => figuresFrom(priceListOn(chinaDay(now)))

/** What is wrong with an article, measured by the topics and prices of today. */
export const faultsToday =
  (topics: ReadonlySet<string>, now: number) =>
  (article: ArticleVersion['article']): readonly ArticleFault[] =>
    faultsOf(article, topics, figuresToday(now))

/** A topic as this editor has it; null where there is none. */
export const topicView = async (
  { db }: Services,
  topic: string,
  topics: ReadonlySet<string>,
  staffId: string,
  now: number,
): Promise<TopicDetail | null> => {
  const head = headOrShipped(topic, await headOf(db, topic))
  if (head === null) return null
  const state = await stateOf(head, (of, n) => versionOf(db, of, n))
  const { published, work } = state
  const author = work === null ? null : await staffById(db, work.authorId)
  return {
    topic,
    rev: head.rev,
    published,
    work,
    authorName: author?.name ?? null,
    faults:
      work === null
        ? []
        : faultsToday(
            topics,
            now,
          )(work.article).map((fault) => ({
            words: sayFault(fault),
            about: fault.about,
          })),
    may: mayDo(head, state, staffId),
    figures: figuresToday(now),
  }
}

/** A topic that came with the app always has an article: it is replaced, never taken back. */
export const mayRetire = ({ topic, publishedN }: TopicHead): boolean =>
  publishedN !== null && shippedVersion(topic) === null

const mayDo = (head: TopicHead, { work }: TopicState, staffId: string): TopicDetail['may'] => {
  const retire = mayRetire(head) ? (['retire'] as const) : []
  if (work === null) return ['begin', ...retire]
  if (work.status === 'draft') return ['edit', 'askReview', ...retire]
  return [...(work.authorId === staffId ? [] : (['publish'] as const)), 'sendBack', ...retire]
}
