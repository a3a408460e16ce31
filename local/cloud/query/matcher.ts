import { Context, Query } from 'mingo'
import { resolve } from 'mingo/util'
import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../values/document'
import {
  distanceM,
  EARTH_RADIUS_M,
  intersects,
  isInside,
  type Position,
  pointOf,
  positionOf,
} from './geometry'

type Predicate = (document: Document) => boolean

export interface Near {
  field: string
  centre: Position
  minDistanceM: number
  maxDistanceM: number
}

// mingo types an operator as all of its own at once, which no function of ours can be.
type Operators = Parameters<Context['addQueryOps']>[0]

const geographic: unknown = {
  $nearSphere: (field: string, spec: unknown) => nearPredicate(nearOf(field, spec)),
  $geoWithin: (field: string, spec: unknown) => onPoint(field, withinPredicate(spec)),
  $geoIntersects: (field: string, spec: unknown) => {
    const area = isPlainObject(spec) ? spec.$geometry : undefined
    return (document: Document) => intersects(valueAt(document, field), area)
  },
}

/** mingo's operators and the geographic ones that it lacks. Scripts (`$where`) stay off. */
export const mingoOptions = {
  scriptEnabled: false,
  context: Context.init().addQueryOps(geographic as Operators),
}

/**
 * The test that a query stands for.
 *
 * @throws DATABASE_REQUEST_FAILED for an operator that doesn't exist.
 */
export function matcher(query: Document): Predicate {
  try {
    const compiled = new Query(query, mingoOptions)
    return (document) => compiled.test(document)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : 'the query is not valid', error)
  }
}

/** The `$nearSphere` of a query, by which the answer is sorted; searched at the top and inside `$and`. */
export function nearIn(query: Document): Near | undefined {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) {
        const near = isPlainObject(part) ? nearIn(part) : undefined
        if (near) return near
      }
    }
    if (isPlainObject(condition) && '$nearSphere' in condition) return nearOf(field, condition.$nearSphere)
  }
  return undefined
}

/** Metres from the centre, or infinity for a document without a point. */
export function distanceFrom(near: Near, document: Document): number {
  const point = pointOf(valueAt(document, near.field))
  return point ? distanceM(near.centre, point) : Number.POSITIVE_INFINITY
}

function nearOf(field: string, spec: unknown): Near {
  const geometry = isPlainObject(spec) ? spec.$geometry : undefined
  const centre = pointOf(geometry)
  if (!centre || !isPlainObject(spec)) throw requestFailed('$nearSphere needs a point')
  return {
    field,
    centre,
    minDistanceM: typeof spec.$minDistance === 'number' ? spec.$minDistance : 0,
    maxDistanceM: typeof spec.$maxDistance === 'number' ? spec.$maxDistance : Number.MAX_VALUE,
  }
}

function nearPredicate(near: Near): Predicate {
  return (document) => {
    const distance = distanceFrom(near, document)
    return distance >= near.minDistanceM && distance <= near.maxDistanceM
  }
}

function withinPredicate(spec: unknown): (point: Position) => boolean {
  if (!isPlainObject(spec)) throw requestFailed('$geoWithin needs an area')
  if (Array.isArray(spec.$centerSphere)) {
    const centre = positionOf(spec.$centerSphere[0])
    const radiusM = Number(spec.$centerSphere[1]) * EARTH_RADIUS_M
    if (!centre || Number.isNaN(radiusM)) throw requestFailed('$centerSphere needs a centre and a radius')
    return (point) => distanceM(centre, point) <= radiusM
  }
  return (point) => isInside(point, spec.$geometry)
}

function onPoint(field: string, test: (point: Position) => boolean): Predicate {
  return (document) => {
    const point = pointOf(valueAt(document, field))
    return point !== undefined && test(point)
  }
}

const valueAt = (document: Document, field: string): unknown => resolve(document, field)
