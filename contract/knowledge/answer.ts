import * as z from 'zod/mini'
import { saying } from '../scalar'
import { stopRuleId } from './stop-rule'
import { topicId } from './topic'

/** What is typed or said: one word, or the whole story. */
export const question = saying(300)

export const hit = z.strictObject({ topic: topicId, share: z.number().check(z.gte(0), z.lte(1)) })
export type Hit = z.infer<typeof hit>

/**
 * What the search found. `stop` is shown above all else, also when nothing was found. `share` is how likely the topic
 * is the one that was meant, from 0 to 1.
 */
export const answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('found'),
    stop: z.nullable(stopRuleId),
    hits: z.array(hit).check(z.minLength(1), z.maxLength(5)),
  }),
  z.strictObject({ kind: z.literal('notFound'), stop: z.nullable(stopRuleId) }),
])
export type Answer = z.infer<typeof answer>
