import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { answer, question } from '../knowledge/answer'
import { articleToRead } from '../knowledge/article'
import { packedIndex } from '../knowledge/packed-index'
import { topicId } from '../knowledge/topic'
import { triageWay } from '../knowledge/triage'
import { id, instant, line, requestId } from '../scalar'

/** An article as it was published; `n` counts its versions, and 1 is the one that came with the app. */
export const publishedArticle = z.object({
  topic: topicId,
  n: z.int().check(z.gte(1)),
  publishedAt: instant,
  article: articleToRead,
})

/** For anybody, signed in or not: it holds nothing of anybody's. */
export const helpArticle = defineEndpoint({
  fn: 'customer',
  name: 'help.article',
  kind: 'read',
  request: z.strictObject({ topic: topicId }),
  response: publishedArticle,
  errors: ['ARTICLE_NOT_FOUND'],
})

/**
 * What the phone doesn't have yet, so that it can answer without a net: articles that were published or taken back
 * since, and the search's index where the phone's was made from others.
 */
export const helpUpdates = defineEndpoint({
  fn: 'customer',
  name: 'help.updates',
  kind: 'read',
  request: z.strictObject({ since: instant, index: z.string().check(z.maxLength(20)) }),
  response: z.object({
    /** To be given as `since` the next time. */
    at: instant,
    articles: z.array(publishedArticle),
    gone: z.array(topicId),
    index: z.nullable(packedIndex),
  }),
  errors: [],
})

/** The same search as the phone's, by the newest index. */
export const helpSearch = defineEndpoint({
  fn: 'customer',
  name: 'help.search',
  kind: 'read',
  request: z.strictObject({ q: question }),
  response: z.object({
    answer,
    /** What the topics found are called. */
    titles: z.record(z.string(), z.string()),
  }),
  errors: [],
})

/** A question that found nothing, for the editors; kept without figures and names. */
export const helpMissed = defineEndpoint({
  fn: 'customer',
  name: 'help.missed',
  kind: 'write',
  request: z.strictObject({ requestId, q: question }),
  response: z.object({}),
  errors: [],
})

/** Whether an article helped; one word of each person and version counts. */
export const helpHelpful = defineEndpoint({
  fn: 'customer',
  name: 'help.helpful',
  kind: 'write',
  request: z.strictObject({ requestId, topic: topicId, n: z.int().check(z.gte(1)), helped: z.boolean() }),
  response: z.object({}),
  errors: [],
})

/** What a way through a symptom's tree came to; "solved" is only counted when no ticket follows for seven days. */
export const helpSolved = defineEndpoint({
  fn: 'customer',
  name: 'help.solved',
  kind: 'write',
  request: z.strictObject({ requestId, way: triageWay, productId: z.optional(id) }),
  response: z.object({}),
  errors: ['TRIAGE_ASTRAY'],
})

/** A model's manual as a file to keep or print, made from the catalogue and the articles as they stand. */
export const helpManual = defineEndpoint({
  fn: 'customer',
  name: 'help.manual',
  kind: 'read',
  request: z.strictObject({ model: line(30) }),
  response: z.object({ model: z.string(), fileName: z.string(), pdfBase64: z.string() }),
  errors: ['MODEL_UNKNOWN'],
})
