import { heightOf, type Point, type Quad, widthOf } from './quad'

/** Shorter lines say little about their direction. */
const LONG = 3
const FEWEST_FOR_FAN = 8
const MOST_OFF = 0.05

/**
 * How to lay a photographed page straight: its lines run like a fan, each a little steeper than the one above,
 * since the camera looked down at an angle.
 * @param quads lines of text that run roughly from left to right
 * @returns a mapping of points; the middle stays where it is
 */
export const straightening = (
  quads: readonly Quad[],
  size: { width: number; height: number },
): ((point: Point) => Point) => {
  const middle = { x: size.width / 2, y: size.height / 2 }
  const lines = quads
    .map((quad) => ({ slope: slopeOf(quad), y: yOf(quad) - middle.y, weight: widthOf(quad), quad }))
    .filter(({ quad }) => widthOf(quad) > heightOf(quad) * LONG)
  const usual = weightedMedian(lines)
  const near = lines.filter(({ slope }) => Math.abs(slope - usual) < MOST_OFF)
  const fan = near.length < FEWEST_FOR_FAN ? { at: usual, growth: 0 } : fitted(near, size.height)
  return ({ x, y }) => {
    const dx = x - middle.x
    const dy = y - middle.y
    return {
      x: x + fan.at * dy,
      y: middle.y + (dy - fan.at * dx) / (1 + fan.growth * dx),
    }
  }
}

const slopeOf = ([tl, tr, br, bl]: Quad): number => (tr.y - tl.y + br.y - bl.y) / (tr.x - tl.x + br.x - bl.x)
const yOf = (quad: Quad): number => quad.reduce((sum, { y }) => sum + y, 0) / 4

const weightedMedian = (lines: readonly { slope: number; weight: number }[]): number => {
  const sorted = [...lines].sort((a, b) => a.slope - b.slope)
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2
  let sum = 0
  for (const { slope, weight } of sorted) {
    sum += weight
    if (sum >= half) return slope
  }
  return 0
}

/** Least squares of slope over height; a growth that no camera makes is left out. */
const fitted = (
  lines: readonly { slope: number; y: number; weight: number }[],
  height: number,
): { at: number; growth: number } => {
  let w = 0
  let wy = 0
  let wyy = 0
  let ws = 0
  let wys = 0
  for (const { slope, y, weight } of lines) {
    w += weight
    wy += weight * y
    wyy += weight * y * y
    ws += weight * slope
    wys += weight * y * slope
  }
  const spread = w * wyy - wy * wy
  const growth = spread <= 0 ? 0 : (w * wys - wy * ws) / spread
  if (Math.abs(growth) * height > 0.3) return { at: ws / w, growth: 0 }
  return { at: (ws - growth * wy) / w, growth }
}
