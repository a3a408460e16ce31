import { isPlainObject } from '../values/document'

/** Longitude and latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** The sphere that MongoDB measures on. */
export const EARTH_RADIUS_M = 6_378_100

const radians = (degrees: number) => (degrees * Math.PI) / 180

export const degreesOfLatitude = (distanceM: number) => (distanceM / EARTH_RADIUS_M) * (180 / Math.PI)

export function distanceM(from: Position, to: Position): number {
  const height = Math.sin(radians(to[1] - from[1]) / 2) ** 2
  const width = Math.sin(radians(to[0] - from[0]) / 2) ** 2
  const half = height + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * width
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)))
}

export function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [longitude, latitude]: unknown[] = value
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined
}

/** The position of a GeoJSON point, or nothing for any other value. */
export function pointOf(value: unknown): Position | undefined {
  return isPlainObject(value) && value.type === 'Point' ? positionOf(value.coordinates) : undefined
}

/** Every position of a GeoJSON geometry of any kind. */
export function positionsOf(geometry: unknown): Position[] {
  if (!isPlainObject(geometry)) return []
  const walk = (coordinates: unknown): Position[] => {
    const position = positionOf(coordinates)
    if (position) return [position]
    return Array.isArray(coordinates) ? coordinates.flatMap(walk) : []
  }
  return walk(geometry.coordinates)
}

/** Whether a position lies in a Polygon or MultiPolygon; holes count, edges are treated as flat. */
export function isInside(position: Position, area: unknown): boolean {
  return polygonsOf(area).some(
    ([outer, ...holes]) =>
      outer !== undefined && isInRing(position, outer) && !holes.some((hole) => isInRing(position, hole)),
  )
}

/** Whether two geometries share a position: a point in an area, or two lines that cross. */
export function intersects(left: unknown, right: unknown): boolean {
  if (positionsOf(left).some((position) => isInside(position, right))) return true
  if (positionsOf(right).some((position) => isInside(position, left))) return true
  const others = positionsOf(right)
  if (positionsOf(left).some((a) => others.some((b) => a[0] === b[0] && a[1] === b[1]))) return true
  return segmentsOf(left).some((a) => segmentsOf(right).some((b) => doCross(a, b)))
}

type Segment = readonly [Position, Position]

function polygonsOf(geometry: unknown): Position[][][] {
  if (!isPlainObject(geometry) || !Array.isArray(geometry.coordinates)) return []
  const rings = (polygon: unknown): Position[][] =>
    Array.isArray(polygon) ? polygon.map((ring) => positionsOf({ coordinates: ring })) : []
  if (geometry.type === 'Polygon') return [rings(geometry.coordinates)]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(rings) : []
}

function isInRing([x, y]: Position, ring: Position[]): boolean {
  let inside = false
  for (const [from, to] of pairs(ring)) {
    if (from[1] > y === to[1] > y) continue
    if (x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside
  }
  return inside
}

function segmentsOf(geometry: unknown): Segment[] {
  if (isPlainObject(geometry) && geometry.type === 'LineString') return pairs(positionsOf(geometry)).slice(1)
  return polygonsOf(geometry).flatMap((rings) => rings.flatMap(pairs))
}

function pairs(ring: Position[]): Segment[] {
  return ring.flatMap((to, at) => {
    const from = ring[at === 0 ? ring.length - 1 : at - 1]
    return from ? [[from, to] as const] : []
  })
}

function doCross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}
