import { type Document, isOperatorObject, isPlainObject } from '../values/document'
import { degreesOfLatitude, positionOf } from './geometry'
import { nearIn } from './near'

export interface Bound {
  value: unknown
  isInclusive: boolean
}

/** What an index can serve of one field's condition. */
export type FieldCondition =
  | { kind: 'equal'; values: unknown[] }
  | { kind: 'range'; low?: Bound; high?: Bound }
  | { kind: 'prefix'; text: string }
  | { kind: 'latitude'; low: number; high: number }

export interface Conditions {
  fields: Map<string, FieldCondition>
  /** Nothing of the query is left out: rows within these conditions need no further test. */
  isWhole: boolean
  /** The branches of the first `$or`. */
  branches: Document[]
}

const RANGE_OPERATORS: Record<string, { side: 'low' | 'high'; isInclusive: boolean }> = {
  $gt: { side: 'low', isInclusive: false },
  $gte: { side: 'low', isInclusive: true },
  $lt: { side: 'high', isInclusive: false },
  $lte: { side: 'high', isInclusive: true },
}

/** Picks from a query what indexes can serve: equality, ranges, prefixes and bands of latitude, joined by "and". */
export function conditionsOf(query: Document): Conditions {
  const found: Conditions = { fields: new Map(), isWhole: true, branches: [] }
  collect(query, found)
  return found
}

function collect(query: Document, found: Conditions): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isPlainObject(part)) collect(part, found)
    } else if (field === '$or' && Array.isArray(condition) && found.branches.length === 0) {
      found.branches = condition.filter(isPlainObject)
      found.isWhole = false
    } else if (field.startsWith('$')) {
      found.isWhole = false
    } else if (isOperatorObject(condition)) {
      for (const [operator, operand] of Object.entries(condition)) {
        add(found, field, fromOperator(field, operator, operand))
      }
    } else {
      add(found, field, fromValue(condition))
    }
  }
}

type Read = { condition: FieldCondition; isExact: boolean } | undefined

function fromValue(value: unknown): Read {
  if (isScalar(value)) return { condition: { kind: 'equal', values: [value] }, isExact: true }
  if (value instanceof RegExp) return fromRegExp(value)
  return undefined
}

function fromOperator(field: string, operator: string, operand: unknown): Read {
  if (operator === '$eq') return fromValue(operand)
  if (operator === '$in' && Array.isArray(operand) && operand.every(isScalar)) {
    return { condition: { kind: 'equal', values: operand }, isExact: true }
  }
  if (operator === '$exists' && operand === false) {
    return { condition: { kind: 'equal', values: [null] }, isExact: false }
  }
  if (operator === '$nearSphere' || operator === '$geoWithin') return fromGeo(field, operator, operand)
  const range = RANGE_OPERATORS[operator]
  if (!range || !isOrdered(operand)) return undefined
  const bound = { value: operand, isInclusive: range.isInclusive }
  return { condition: { kind: 'range', [range.side]: bound }, isExact: true }
}

// Only what stands before the first special character is literal, and an optional last letter is not.
function fromRegExp(pattern: RegExp): Read {
  const text = pattern.flags === '' ? /^\^([^\\^$.*+?()[\]{}|]+)/.exec(pattern.source) : null
  const next = pattern.source[text?.[0].length ?? 0] ?? ''
  const literal = '*?{'.includes(next) && next !== '' ? text?.[1]?.slice(0, -1) : text?.[1]
  if (!literal || pattern.source.includes('|')) return undefined
  return { condition: { kind: 'prefix', text: literal }, isExact: false }
}

function fromGeo(field: string, operator: string, operand: unknown): Read {
  const near = operator === '$nearSphere' ? nearIn({ [field]: { $nearSphere: operand } }) : undefined
  if (near) return band(near.centre[1], degreesOfLatitude(near.maxDistanceM))
  const sphere = isPlainObject(operand) ? operand.$centerSphere : undefined
  const centre = Array.isArray(sphere) ? positionOf(sphere[0]) : undefined
  const radius = Array.isArray(sphere) ? Number(sphere[1]) : Number.NaN
  return centre ? band(centre[1], (radius * 180) / Math.PI) : band(0, 90)
}

function band(latitude: number, halfWidth: number): Read {
  const margin = 1e-9
  const low = Math.max(-90, latitude - halfWidth - margin)
  const high = Math.min(90, latitude + halfWidth + margin)
  return { condition: { kind: 'latitude', low, high }, isExact: false }
}

function add(found: Conditions, field: string, read: Read): void {
  if (!read?.isExact) found.isWhole = false
  if (!read) return
  const before = found.fields.get(field)
  const merged = before ? merge(before, read.condition) : read.condition
  if (merged) found.fields.set(field, merged)
  else found.isWhole = false
  if (!merged && read.condition.kind === 'equal' && before?.kind !== 'equal')
    found.fields.set(field, read.condition)
}

/** One condition for two, or nothing where the first has to stand alone and the second be tested. */
function merge(one: FieldCondition, other: FieldCondition): FieldCondition | undefined {
  if (one.kind !== 'range' || other.kind !== 'range') return undefined
  if ((one.low && other.low) || (one.high && other.high)) return undefined
  const values = [one.low, one.high, other.low, other.high].flatMap((bound) => (bound ? [bound.value] : []))
  if (new Set(values.map(kindOf)).size > 1) return undefined
  return { ...one, ...other }
}

function isScalar(value: unknown): boolean {
  return value === null || isOrdered(value) || typeof value === 'boolean'
}

function isOrdered(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value)
  return typeof value === 'string' || value instanceof Date
}

const kindOf = (value: unknown) => (value instanceof Date ? 'date' : typeof value)
