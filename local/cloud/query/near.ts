import { resolve } from 'mingo/util'
import { requestFailed } from '../errors'
import { type Document, isPlainObject } from '../values/document'
import { distanceM, type Position, pointOf } from './geometry'

export interface Near {
  field: string
  centre: Position
  minDistanceM: number
  maxDistanceM: number
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

/** @throws DATABASE_REQUEST_FAILED where the operand names no point. */
export function nearOf(field: string, operand: unknown): Near {
  const centre = isPlainObject(operand) ? pointOf(operand.$geometry) : undefined
  if (!centre || !isPlainObject(operand)) throw requestFailed('$nearSphere needs a point')
  return {
    field,
    centre,
    minDistanceM: typeof operand.$minDistance === 'number' ? operand.$minDistance : 0,
    maxDistanceM: typeof operand.$maxDistance === 'number' ? operand.$maxDistance : Number.MAX_VALUE,
  }
}

/** Metres from the centre, or infinity for a document without a point. */
export function distanceFrom(near: Near, document: Document): number {
  const point = pointOf(resolve(document, near.field))
  return point ? distanceM(near.centre, point) : Number.POSITIVE_INFINITY
}
