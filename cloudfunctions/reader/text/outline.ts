import { distance, type Point, type Quad } from './quad'

/** A rectangle in any direction, by its axis and its extent along and across it. */
interface Tilted {
  axis: Point
  along: [number, number]
  across: [number, number]
}

/**
 * The smallest rectangle around points, grown on all sides.
 * @param grow how far each side moves outwards, from the rectangle's area and its half circumference
 * @returns null for what is thinner than `thinnest`
 */
export const rectangleAround = (
  points: Point[],
  grow: (area: number, around: number) => number,
  thinnest: number,
): Quad | null => {
  const smallest = smallestRectangle(hullOf(points))
  if (smallest === null) return null
  const [a0, a1] = smallest.along
  const [c0, c1] = smallest.across
  if (Math.min(a1 - a0, c1 - c0) < thinnest) return null
  const by = grow((a1 - a0) * (c1 - c0), a1 - a0 + (c1 - c0))
  return corners({ ...smallest, along: [a0 - by, a1 + by], across: [c0 - by, c1 + by] })
}

/** Andrew's monotone chain. */
const hullOf = (points: Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (given: Point[]): Point[] => {
    const hull: Point[] = []
    for (const point of given) {
      while (hull.length > 1 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop()
      hull.push(point)
    }
    return hull.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turnsLeft = (a: Point | undefined, b: Point | undefined, c: Point): boolean =>
  a !== undefined && b !== undefined && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0

/** One side of the smallest rectangle lies on a side of the hull. */
const smallestRectangle = (hull: Point[]): Tilted | null => {
  let best: Tilted | null = null
  let bestArea = Number.POSITIVE_INFINITY
  hull.forEach((from, at) => {
    const to = hull[(at + 1) % hull.length] ?? from
    const length = distance(from, to)
    if (length < 1e-6) return
    const axis = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    const along = extent(hull, (point) => point.x * axis.x + point.y * axis.y)
    const across = extent(hull, (point) => point.y * axis.x - point.x * axis.y)
    const area = (along[1] - along[0]) * (across[1] - across[0])
    if (area < bestArea) {
      best = { axis, along, across }
      bestArea = area
    }
  })
  return best
}

const extent = (points: Point[], measure: (point: Point) => number): [number, number] => {
  const measured = points.map(measure)
  return [Math.min(...measured), Math.max(...measured)]
}

const corners = ({ axis, along, across }: Tilted): Quad => {
  const at = (u: number, v: number): Point => ({ x: u * axis.x - v * axis.y, y: u * axis.y + v * axis.x })
  const points = [
    at(along[0], across[0]),
    at(along[1], across[0]),
    at(along[1], across[1]),
    at(along[0], across[1]),
  ].sort((a, b) => a.x - b.x) as [Point, Point, Point, Point]
  const [l1, l2, r1, r2] = points
  const [tl, bl] = l1.y < l2.y ? [l1, l2] : [l2, l1]
  const [tr, br] = r1.y < r2.y ? [r1, r2] : [r2, r1]
  return [tl, tr, br, bl]
}
