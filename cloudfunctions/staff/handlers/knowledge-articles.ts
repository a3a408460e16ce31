import * as z from 'zod/mini'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import {
  knowledgeAct,
  knowledgeAdd,
  knowledgeGet,
  knowledgeList,
  type TopicRow,
} from '@/contract/staff/knowledge'
import { articles } from '@/domain/knowledge/articles'
import { SHIPPED_N } from '@/domain/knowledge/current-article'
import { decideTopic } from '@/domain/knowledge/decide-topic'
import type { VersionRefusal } from '@/domain/knowledge/decide-version'
import { shippedVersion } from '@/domain/knowledge/shipped-version'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../../shared/database/cloud'
import { onceOnly } from '../../shared/idempotency'
import { headOrShipped, stateOf } from '../../shared/knowledge/topic-state'
import { allVotes } from '../../shared/repositories/article-votes'
import {
  allHeads,
  headInTx,
  putHead,
  putVersion,
  type TopicHead,
  versionInTx,
  versionOf,
} from '../../shared/repositories/articles'
import { staffById } from '../../shared/repositories/staff'
import { route } from '../../shared/serve/route'
import { faultsToday, mayRetire, topicView } from '../topic-view'

const ref = z.object({ topic: z.string() })

/** Number one stands for what came with the app, which of an added topic is nothing. */
const FIRST_N = SHIPPED_N + 1

export const knowledgeListRoute = route(knowledgeList, async ({ services: { db } }) => {
  const [heads, votes] = await Promise.all([allHeads(db), allVotes(db)])
  const touched = new Map(heads.map((head) => [head.topic, head]))
  const added = heads.map(({ topic }) => topic).filter((topic) => shippedVersion(topic) === null)
  const rows = await Promise.all(
    [...articles.map(({ topic }) => topic), ...added].map(async (topic): Promise<TopicRow[]> => {
      const head = headOrShipped(topic, touched.get(topic) ?? null)
      if (head === null) return []
      const own = votes.find((one) => one.topic === topic && one.n === head.publishedN)
      return [await rowOf(db, head, { yes: own?.yes ?? 0, no: own?.no ?? 0 })]
    }),
  )
  return done({ topics: rows.flat() })
})

export const knowledgeGetRoute = route(knowledgeGet, async ({ request, actor, now, services }) => {
  const topics = await topicsOf(services.db)
  const view = await topicView(services, request.topic, topics, staffIdOf(actor), now)
  return view === null ? refuse('ARTICLE_NOT_FOUND') : done(view)
})

/** One command on a topic; of two editors at the same time one is told that the other was first. */
export const knowledgeActRoute = route(knowledgeAct, async ({ request, actor, now, services }) => {
  const { topic, rev, command } = request
  const staffId = staffIdOf(actor)
  const topics = await topicsOf(services.db)
  const intent = { actor, endpoint: knowledgeAct.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const head = headOrShipped(topic, await headInTx(tx, topic))
    if (head === null) return { ok: false, code: 'ARTICLE_NOT_FOUND' }
    if (head.rev !== rev) return { ok: false, code: 'ARTICLE_CHANGED' }
    if (command.type === 'retire' && !mayRetire(head)) return { ok: false, code: 'ARTICLE_NOT_NOW' }
    const state = await stateOf(head, (of, n) => versionInTx(tx, of, n))
    const editor = { id: staffId, mayReview: true }
    const decision = decideTopic(state, command, editor, now, faultsToday(topics, now))
    if (!decision.ok) return { ok: false, code: codeOf(decision) }
    const { published, work, changed } = decision
    for (const version of changed) await putVersion(tx, version)
    await putHead(tx, {
      topic,
      rev: rev + 1,
      publishedN: published?.n ?? null,
      workN: work?.n ?? null,
      lastN: Math.max(head.lastN, work?.n ?? 0),
      outAt: (published?.n ?? null) === head.publishedN ? head.outAt : now,
    })
    return { ok: true, ref: { topic } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const view = await topicView(services, topic, topics, staffId, now)
  return view === null ? refuse('ARTICLE_NOT_FOUND') : done(view)
})

export const knowledgeAddRoute = route(knowledgeAdd, async ({ request, actor, now, services }) => {
  const { article } = request
  const { topic } = article
  const staffId = staffIdOf(actor)
  const intent = { actor, endpoint: knowledgeAdd.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const known = headOrShipped(topic, await headInTx(tx, topic))
    if (known !== null) return { ok: false, code: 'ARTICLE_EXISTS' }
    await putVersion(tx, { status: 'draft', article, n: FIRST_N, authorId: staffId, changedAt: now })
    await putHead(tx, { topic, rev: 1, publishedN: null, workN: FIRST_N, lastN: FIRST_N, outAt: 0 })
    return { ok: true, ref: { topic } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const view = await topicView(services, topic, await topicsOf(services.db), staffId, now)
  return view === null ? refuse('ARTICLE_NOT_FOUND') : done(view)
})

const rowOf = async (db: Db, head: TopicHead, votes: TopicRow['votes']): Promise<TopicRow> => {
  const { published, work, last } = await stateOf(head, (topic, n) => versionOf(db, topic, n))
  const author = work === null ? null : await staffById(db, work.authorId)
  return {
    topic: head.topic,
    title: (published ?? work ?? last)?.article.title ?? head.topic,
    publishedN: head.publishedN,
    publishedAt:
      published?.status === 'published' && published.publishedAt > 0 ? published.publishedAt : null,
    work:
      work === null
        ? null
        : { n: work.n, status: work.status, authorName: author?.name ?? '', changedAt: work.changedAt },
    votes,
  }
}

/** Those that an article may point to. */
const topicsOf = async (db: Db): Promise<ReadonlySet<string>> =>
  new Set([
    ...articles.map(({ topic }) => topic),
    ...(await allHeads(db)).filter(({ publishedN }) => publishedN !== null).map(({ topic }) => topic),
  ])

const staffIdOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.staffId : '')

const codeOf = ({ because }: VersionRefusal): ErrorCode => {
  switch (because) {
    case 'wrongMoment':
      return 'ARTICLE_NOT_NOW'
    case 'ownWork':
      return 'ARTICLE_OWN_WORK'
    case 'notReviewer':
      return 'FORBIDDEN'
    case 'otherTopic':
      return 'BAD_REQUEST'
    case 'faulty':
      return 'ARTICLE_FAULTY'
    default:
      return because satisfies never
  }
}
