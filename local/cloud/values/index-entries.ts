import { pointOf } from '../query/geometry'
import { type Document, isPlainObject } from './document'
import { inverted, orderKey, TAG } from './order-key'

export type Direction = 1 | -1 | '2dsphere'
export type IndexKeys = readonly (readonly [field: string, direction: Direction])[]

export interface Entries {
  keys: Buffer[]
  /** An array, or a shape that is no point, was met: one key no longer stands for the whole document. */
  isMultikey: boolean
}

const EMPTY_ARRAY = Symbol('empty array')

/** The keys under which an index holds this document: one, or several where a field holds an array. */
export function indexEntries(keys: IndexKeys, document: Document): Entries {
  let joined: Buffer[] = [Buffer.alloc(0)]
  let isMultikey = false
  for (const [field, direction] of keys) {
    const found = direction === '2dsphere' ? geoKeys(document, field) : fieldKeys(document, field, direction)
    isMultikey ||= found.isMultikey
    joined = joined.flatMap((before) => found.keys.map((key) => Buffer.concat([before, key])))
  }
  return { keys: joined, isMultikey }
}

/** What a document is sorted by: of an array the smallest (or, descending, the greatest) counts. */
export function sortKey(keys: IndexKeys, document: Document): Buffer {
  const entries = indexEntries(keys, document).keys
  return entries.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least))
}

function fieldKeys(document: Document, field: string, direction: 1 | -1): Entries {
  const { values, isMultikey } = valuesAt(document, field.split('.'))
  const keys = values.map((value) => {
    const key = value === EMPTY_ARRAY ? Buffer.from([TAG.emptyArray]) : orderKey(value)
    return direction === 1 ? key : inverted(key)
  })
  return { keys, isMultikey }
}

// A point is kept by its latitude: a search within a distance then reads one band of the index.
function geoKeys(document: Document, field: string): Entries {
  const { values } = valuesAt(document, field.split('.'))
  const point = values.length === 1 ? pointOf(values[0]) : undefined
  if (point) return { keys: [orderKey(point[1])], isMultikey: false }
  const isMissing = values.length === 1 && (values[0] === undefined || values[0] === null)
  return { keys: [orderKey(null)], isMultikey: !isMissing }
}

function valuesAt(value: unknown, path: string[]): { values: unknown[]; isMultikey: boolean } {
  const [part, ...rest] = path
  if (part === undefined) {
    if (!Array.isArray(value)) return { values: [value], isMultikey: false }
    return { values: value.length === 0 ? [EMPTY_ARRAY] : value, isMultikey: true }
  }
  if (Array.isArray(value)) {
    const inner = value.filter(isPlainObject).flatMap((item) => valuesAt(item, path).values)
    return { values: inner.length === 0 ? [undefined] : inner, isMultikey: true }
  }
  return isPlainObject(value) ? valuesAt(value[part], rest) : { values: [undefined], isMultikey: false }
}
