import * as z from 'zod/mini'
import { topicId } from './topic'

/**
 * What the phone and the function search by: small enough to be sent, plain enough to be kept in the database. Each
 * line of `rows` is a feature, a tab, and for each class it speaks for or against two characters: which, and how much.
 */
export const packedIndex = z.object({
  /** Names the articles, words and settings it was made from. */
  madeFrom: z.string().check(z.maxLength(20)),
  /** The last one is empty: what isn't ours. */
  topics: z.array(z.union([topicId, z.literal('')])),
  /** The stop rule of each topic that has one. */
  stops: z.record(z.string(), z.string()),
  bias: z.array(z.number()),
  /** The largest weight. */
  most: z.number(),
  rows: z.string(),
})
export type PackedIndex = z.infer<typeof packedIndex>
