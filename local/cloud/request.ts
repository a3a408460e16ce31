import * as z from 'zod/mini'
import type { Stage } from './database/aggregation'
import { invalidParam } from './errors'
import { type Sort, toSort } from './query/sort'
import { type Document, isPlainObject } from './values/document'
import { parseWire } from './values/ejson'

const text = z.optional(z.nullable(z.string()))
const flag = z.optional(z.nullable(z.boolean()))
const count = z.optional(z.nullable(z.int().check(z.nonnegative())))
const body = z.object({
  collectionName: text,
  transactionId: text,
  queryType: text,
  query: text,
  order: text,
  projection: text,
  offset: count,
  limit: count,
  data: z.optional(z.union([z.string(), z.array(z.string())])),
  multi: flag,
  merge: flag,
  upsert: flag,
  stages: z.optional(z.array(z.object({ stageKey: z.string(), stageValue: z.string() }))),
})

/** A database request with everything that is text on the wire made into values. */
export interface Request {
  collectionName?: string
  transactionId?: string
  queryType?: string
  /** `{}` where none was sent: all documents. */
  query: Document
  sort: Sort
  projection?: Document
  offset?: number
  limit?: number
  data: Document[]
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages: Stage[]
}

/** @throws INVALID_PARAM for a body that is none of the SDK's. */
export function parseRequest(value: unknown, now: Date): Request {
  const parsed = body.safeParse(value)
  if (!parsed.success) throw invalidParam('the request does not have the form of the SDK')
  const { query, order, projection, data = [], stages = [], ...rest } = parsed.data
  const object = (name: string, wire: string): Document => {
    const decoded = parseWire(wire, now)
    if (!isPlainObject(decoded)) throw invalidParam(`${name} is not an object`)
    return decoded
  }
  return {
    ...present(rest),
    query: query ? object('query', query) : {},
    sort: order ? toSort(object('order', order)) : [],
    ...(projection && { projection: object('projection', projection) }),
    data: [data].flat().map((item) => object('data', item)),
    stages: stages.map(({ stageKey, stageValue }) => ({ name: stageKey, value: parseWire(stageValue, now) })),
  }
}

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> }

function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as Present<T>
}
