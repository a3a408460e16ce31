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
import { distanceFrom, nearOf } from './near'

type Predicate = (document: Document) => boolean

/** The geographic operators, which mingo lacks, in the form in which it takes operators. */
export const geoOperators = {
  $nearSphere(field: string, operand: unknown): Predicate {
    const near = nearOf(field, operand)
    return (document) => {
      const distance = distanceFrom(near, document)
      return distance >= near.minDistanceM && distance <= near.maxDistanceM
    }
  },
  $geoWithin(field: string, operand: unknown): Predicate {
    const isWithin = within(operand)
    return (document) => {
      const point = pointOf(resolve(document, field))
      return point !== undefined && isWithin(point)
    }
  },
  $geoIntersects(field: string, operand: unknown): Predicate {
    const area = isPlainObject(operand) ? operand.$geometry : undefined
    return (document) => intersects(resolve(document, field), area)
  },
}

function within(operand: unknown): (point: Position) => boolean {
  if (!isPlainObject(operand)) throw requestFailed('$geoWithin needs an area')
  if (!Array.isArray(operand.$centerSphere)) return (point) => isInside(point, operand.$geometry)
  const centre = positionOf(operand.$centerSphere[0])
  const radiusM = Number(operand.$centerSphere[1]) * EARTH_RADIUS_M
  if (!centre || Number.isNaN(radiusM)) throw requestFailed('$centerSphere needs a centre and a radius')
  return (point) => distanceM(centre, point) <= radiusM
}
