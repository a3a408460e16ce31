import { rectangleAround } from './outline'
import type { Point, Quad } from './quad'

/** Above this a point belongs to text; PP-OCR's own value. */
const TEXT_FROM = 0.3
/** Below this mean a spot is no text. */
const SPOT_FROM = 0.5
const FEWEST_POINTS = 10
const THINNEST = 3
/** The model marks the core of a line; it is grown back to the whole by this factor of area to circumference. */
const UNCLIP = 1.6

/**
 * Lines of text in the detector's map of likelihood, each a connected spot, kept apart: merging neighbours
 * would join the columns of an invoice.
 * @param map likelihood of text, row by row
 */
export const textSpots = (map: Float32Array, width: number, height: number): Quad[] => {
  const taken = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const quads: Quad[] = []
  for (let start = 0; start < map.length; start++) {
    if (taken[start] === 1 || (map[start] ?? 0) < TEXT_FROM) continue
    const spot = fill(map, width, height, start, taken, stack)
    if (spot.count < FEWEST_POINTS || spot.sum / spot.count < SPOT_FROM) continue
    const grow = (area: number, around: number) => (area * UNCLIP) / (2 * around)
    const quad = rectangleAround(spot.edge, grow, THINNEST)
    if (quad !== null) quads.push(quad)
  }
  return quads
}

const fill = (
  map: Float32Array,
  width: number,
  height: number,
  start: number,
  taken: Uint8Array,
  stack: Int32Array,
): { count: number; sum: number; edge: Point[] } => {
  const rows = new Map<number, [number, number]>()
  let depth = 1
  let count = 0
  let sum = 0
  stack[0] = start
  taken[start] = 1
  while (depth > 0) {
    depth--
    const at = stack[depth] ?? 0
    const x = at % width
    const y = (at - x) / width
    count++
    sum += map[at] ?? 0
    widen(rows, x, y)
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx
        if (taken[next] === 1 || (map[next] ?? 0) < TEXT_FROM) continue
        taken[next] = 1
        stack[depth] = next
        depth++
      }
  }
  return { count, sum, edge: edgeOf(rows) }
}

const widen = (rows: Map<number, [number, number]>, x: number, y: number): void => {
  const row = rows.get(y)
  if (row === undefined) rows.set(y, [x, x])
  else {
    if (x < row[0]) row[0] = x
    if (x > row[1]) row[1] = x
  }
}

/** The corners of the pixels at both ends of each row. */
const edgeOf = (rows: Map<number, [number, number]>): Point[] =>
  [...rows].flatMap(([y, [from, to]]) => [
    { x: from, y },
    { x: to + 1, y },
    { x: from, y: y + 1 },
    { x: to + 1, y: y + 1 },
  ])
