import * as z from 'zod/mini'
import type { IndexKeys } from '../values/index-entries'

export interface IndexSpec {
  name: string
  keys: IndexKeys
  isUnique: boolean
}

export interface IndexState extends IndexSpec {
  table: string
  /** Some document has an array in an indexed field: one document, several keys. */
  isMultikey: boolean
}

export interface CollectionState {
  name: string
  table: string
  /** The first is always that of `_id`, which lives in the documents' own table. */
  indexes: IndexState[]
}

const fieldPath = z.string().check(z.regex(/^(?!\d+(\.|$))[^.$]+(\.(?!\d+(\.|$))[^.$]+)*$/))
const direction = z.union([z.literal(1), z.literal(-1), z.literal('2dsphere')])
const index = z.strictObject({
  name: z.string().check(z.regex(/^\w+$/)),
  keys: z.array(z.tuple([fieldPath, direction])).check(z.minLength(1)),
  unique: z.optional(z.boolean()),
})
const file = z.strictObject({
  collections: z.record(z.string(), z.strictObject({ indexes: z.optional(z.array(index)) })),
})

/** `cloudfunctions/indexes.json`: the collections there are and the indexes of each. */
export type IndexesFile = z.infer<typeof file>

/** @throws with every place that is wrong, when the value isn't of the file's form. */
export function parseIndexes(value: unknown): Map<string, IndexSpec[]> {
  const parsed = file.safeParse(value)
  if (!parsed.success) throw new Error(`indexes.json: ${z.prettifyError(parsed.error)}`)
  const collections = Object.entries(parsed.data.collections)
  return new Map(
    collections.map(([name, { indexes = [] }]) => [
      name,
      indexes.map(({ name, keys, unique = false }) => ({ name, keys, isUnique: unique })),
    ]),
  )
}
