import type { IndexState } from '../store/catalog'
import type { Document } from '../values/document'
import { inverted, orderKey } from '../values/order-key'
import { type Conditions, conditionsOf, type FieldCondition } from './conditions'
import { type KeyRange, rangeOf, rangeOfPrefix } from './key-range'
import type { Sort } from './sort'

/** One walk along an index, or, without one, along the documents in the order they were added. */
export interface Scan {
  index: IndexState | undefined
  range: KeyRange
  isReverse: boolean
}

export interface Plan {
  scans: Scan[]
  /** Each row of the scans is an answer; nothing is left to test. */
  isExact: boolean
  /** Each scan yields its rows in the order asked for. */
  isSorted: boolean
  /** An index serves both what is asked and the order; otherwise it would be slow in the cloud. */
  isServed: boolean
}

/** As in MongoDB: beyond this many points the index is walked instead. */
const MAX_POINTS = 200

/** Chooses the index that serves a query and its order best. */
export function planQuery(query: Document, sort: Sort, indexes: readonly IndexState[]): Plan {
  const conditions = conditionsOf(query)
  const best = planConjunction(query, conditions, sort, indexes)
  if (best.isServed || conditions.branches.length === 0) return best
  return planBranches(query, conditions.branches, sort, indexes) ?? best
}

type Scored = Plan & { score: number }

function planConjunction(
  query: Document,
  conditions: Conditions,
  sort: Sort,
  indexes: readonly IndexState[],
): Plan {
  const plans = indexes.flatMap((index) => planIndex(index, conditions, sort))
  return plans.reduce((one, other) => (other.score > one.score ? other : one), walkAll(query, sort))
}

function walkAll(query: Document, sort: Sort): Scored {
  const isEverything = Object.keys(query).length === 0
  const scan: Scan = { index: undefined, range: rangeOfPrefix(Buffer.alloc(0)), isReverse: false }
  const isSorted = sort.length === 0
  return { scans: [scan], isExact: isEverything, isSorted, isServed: isEverything && isSorted, score: 0 }
}

function planIndex(index: IndexState, conditions: Conditions, sort: Sort): Scored[] {
  const fixed = fixedPrefix(index, conditions)
  const next = index.keys[fixed.length]
  const condition = next ? conditions.fields.get(next[0]) : undefined
  const isRange = condition !== undefined && next !== undefined && fits(condition, next[1])
  const order = index.isMultikey ? undefined : orderServed(index, fixed, sort)
  const used = fixed.length + (isRange ? 1 : 0)
  if (used === 0 && (sort.length === 0 || !order)) return []

  const isPoint = index.isUnique && fixed.length === index.keys.length
  const isSorted = sort.length === 0 || order !== undefined
  const scans = fixed.prefixes.map((prefix) => ({
    index,
    range:
      isRange && !(index.isMultikey && condition.kind === 'latitude')
        ? rangeOf(prefix, index.isMultikey ? oneSided(condition) : condition, next[1] === -1)
        : rangeOfPrefix(prefix),
    isReverse: order === 'backward',
  }))
  return [
    {
      scans,
      isExact: conditions.isWhole && used === conditions.fields.size && !index.isMultikey,
      isSorted,
      isServed: (used > 0 || (conditions.isWhole && conditions.fields.size === 0)) && (isSorted || isPoint),
      score:
        (isPoint ? 1000 : 0) + fixed.length * 10 + (isRange ? 5 : 0) + (sort.length > 0 && order ? 7 : 0),
    },
  ]
}

interface Fixed {
  /** How many of the index's fields are pinned to values. */
  length: number
  prefixes: Buffer[]
}

function fixedPrefix(index: IndexState, conditions: Conditions): Fixed {
  let fixed: Fixed = { length: 0, prefixes: [Buffer.alloc(0)] }
  for (const [field, direction] of index.keys) {
    const condition = conditions.fields.get(field)
    if (condition?.kind !== 'equal' || direction === '2dsphere') break
    // A missing field inside an array has a key of its own, so null can't be looked up there.
    if (index.isMultikey && condition.values.includes(null)) break
    const keys = distinct(condition.values.map(orderKey)).map((key) =>
      direction === 1 ? key : inverted(key),
    )
    if (keys.length * fixed.prefixes.length > MAX_POINTS) break
    const prefixes = fixed.prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])))
    fixed = { length: fixed.length + 1, prefixes }
  }
  return fixed
}

function distinct(keys: Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}

const fits = (condition: FieldCondition, direction: unknown) =>
  direction === '2dsphere'
    ? condition.kind === 'latitude'
    : condition.kind === 'range' || condition.kind === 'prefix'

// Different elements of one array may satisfy the two ends of a range.
function oneSided(condition: FieldCondition): FieldCondition {
  if (condition.kind !== 'range' || !condition.low) return condition
  return { kind: 'range', low: condition.low }
}

/** Which way to walk the index, after its pinned fields, so that rows come in the order asked for. */
function orderServed(index: IndexState, fixed: Fixed, sort: Sort): 'forward' | 'backward' | undefined {
  const pinned = new Set(index.keys.slice(0, fixed.length).map(([field]) => field))
  const isOnePrefix = fixed.prefixes.length <= 1
  const wanted = isOnePrefix ? sort.filter(([field]) => !pinned.has(field)) : sort
  const rest = index.keys.slice(fixed.length)
  const serves = (sign: 1 | -1) =>
    wanted.every(([field, direction], at) => rest[at]?.[0] === field && rest[at]?.[1] === direction * sign)
  if (serves(1)) return 'forward'
  return serves(-1) ? 'backward' : undefined
}

function planBranches(
  query: Document,
  branches: Document[],
  sort: Sort,
  indexes: readonly IndexState[],
): Plan | undefined {
  const plans = branches.map((branch) => {
    const both = { $and: [branch, query] }
    return planConjunction(both, conditionsOf(both), sort, indexes)
  })
  if (!plans.every((plan) => plan.isServed)) return undefined
  return {
    scans: plans.flatMap((plan) => plan.scans),
    isExact: false,
    isSorted: plans.every((plan) => plan.isSorted),
    isServed: true,
  }
}
