import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { article } from '../knowledge/article'
import { topicId } from '../knowledge/topic'
import { articleVersion, versionStatus } from '../knowledge/version'
import { cursor, id, instant, line, requestId, saying } from '../scalar'
import { symptomId } from '../ticket/symptom'

const votes = z.object({ yes: z.int(), no: z.int() })

/** A topic in the editors' list. */
export const topicRow = z.object({
  topic: topicId,
  title: z.string(),
  /** Null where it was taken back, or never went out. */
  publishedN: z.nullable(z.int()),
  publishedAt: z.nullable(instant),
  /** What is being worked on. */
  work: z.nullable(
    z.object({ n: z.int(), status: versionStatus, authorName: z.string(), changedAt: instant }),
  ),
  votes,
})
export type TopicRow = z.infer<typeof topicRow>

export const knowledgeList = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.list',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ topics: z.array(topicRow) }),
  errors: [],
})

/** Why a version isn't fit to go out, in words, with the words it is about. */
export const articleFault = z.object({ words: z.string(), about: z.string() })

export const topicDetail = z.object({
  topic: topicId,
  rev: z.int(),
  published: z.nullable(articleVersion),
  work: z.nullable(articleVersion),
  authorName: z.nullable(z.string()),
  /** Of the version being worked on. */
  faults: z.array(articleFault),
  /** What this person may do now. */
  may: z.array(z.enum(['begin', 'edit', 'askReview', 'sendBack', 'publish', 'retire'])),
  /** What may stand between braces, and what it stands for today. */
  figures: z.record(z.string(), z.string()),
})
export type TopicDetail = z.infer<typeof topicDetail>

export const knowledgeGet = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.get',
  kind: 'read',
  request: z.strictObject({ topic: topicId }),
  response: topicDetail,
  errors: ['ARTICLE_NOT_FOUND'],
})

/** What an editor does to a topic. `begin` makes the draft that follows what is published. */
export const knowledgeCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('edit'), article }),
  z.strictObject({ type: z.literal('askReview') }),
  z.strictObject({ type: z.literal('sendBack'), words: saying(200) }),
  z.strictObject({ type: z.literal('publish') }),
  z.strictObject({ type: z.literal('retire') }),
])
export type KnowledgeCommand = z.infer<typeof knowledgeCommand>

export const knowledgeAct = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.act',
  kind: 'write',
  request: z.strictObject({ requestId, topic: topicId, rev: z.int(), command: knowledgeCommand }),
  response: topicDetail,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_CHANGED', 'ARTICLE_NOT_NOW', 'ARTICLE_OWN_WORK', 'ARTICLE_FAULTY'],
})

/** A topic that there was none for: its first draft. */
export const knowledgeAdd = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.add',
  kind: 'write',
  request: z.strictObject({ requestId, article }),
  response: topicDetail,
  errors: ['ARTICLE_EXISTS'],
})

/** What customers asked in vain, the most asked first. */
export const missedQuestion = z.object({
  missedId: id,
  q: z.string(),
  count: z.int(),
  firstAt: instant,
  lastAt: instant,
})
export type MissedQuestion = z.infer<typeof missedQuestion>

export const knowledgeMissed = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.missed',
  kind: 'read',
  request: z.strictObject({ cursor: z.optional(cursor) }),
  response: z.object({ questions: z.array(missedQuestion), next: z.nullable(z.string()) }),
  errors: [],
})

/** The editor has dealt with it: written it into an article, or found that it isn't ours. */
export const knowledgeSettleMissed = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.settleMissed',
  kind: 'write',
  request: z.strictObject({ requestId, missedId: id, reason: line(60) }),
  response: z.object({}),
  errors: ['MISSED_NOT_FOUND'],
})

/** How many visits the trees spared, counted strictly, over the last 90 days. */
export const knowledgeFigures = defineEndpoint({
  fn: 'staff',
  name: 'knowledge.figures',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    since: instant,
    symptoms: z.array(
      z.object({
        symptom: symptomId,
        /** Ways that came to a visit, or were left. */
        booked: z.int(),
        left: z.int(),
        /** Said to be solved, and not yet seven days ago. */
        waiting: z.int(),
        /** Said to be solved, and no ticket within seven days. */
        spared: z.int(),
        /** Said to be solved, and a ticket came all the same. */
        came: z.int(),
      }),
    ),
  }),
  errors: [],
})
