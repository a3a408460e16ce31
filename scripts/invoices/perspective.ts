import { between, type Chance } from './chance'
import type { Raster } from './raster'

interface Corner {
  x: number
  y: number
}

/** A mapping of the unit square onto four corners: x = (ax + by + c) / (gx + hy + 1). */
type Homography = readonly [number, number, number, number, number, number, number, number]

/**
 * The page as a camera sees it lying on a table, held askew and at an angle.
 * @param strength 0 is straight from above; 1 is up to 8° of tilt and a tenth of foreshortening
 */
export const photographed = (chance: Chance, page: Raster, strength: number): Raster => {
  const margin = 0.04 + 0.06 * chance.fraction()
  const width = Math.round(page.width * (1 + margin * 2))
  const height = Math.round(page.height * (1 + margin * 2))
  const corners = cornersOf(chance, page, width, height, strength)
  const onto = inverse(homographyTo(corners))
  const table = [between(chance, 60, 190), between(chance, 50, 170), between(chance, 40, 160)]
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const { u, v } = onto(x + 0.5, y + 0.5)
      const at = (y * width + x) * 3
      if (u < 0 || v < 0 || u >= 1 || v >= 1)
        for (let c = 0; c < 3; c++) data[at + c] = (table[c] ?? 0) + ((x * 7 + y * 13) % 11)
      else sample(page, u * page.width - 0.5, v * page.height - 0.5, data, at)
    }
  return { data, width, height }
}

const cornersOf = (
  chance: Chance,
  page: Raster,
  width: number,
  height: number,
  strength: number,
): Corner[] => {
  const tilt = (chance.around() / 2) * 8 * strength * (Math.PI / 180)
  const squeeze = 0.06 * strength
  const scale = 1 - Math.abs(tilt) * 0.9
  return [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([u = 0, v = 0]) => {
    const x = (u - 0.5) * page.width * scale * (1 - chance.fraction() * squeeze)
    const y = (v - 0.5) * page.height * scale * (1 - chance.fraction() * squeeze)
    return {
      x: width / 2 + x * Math.cos(tilt) - y * Math.sin(tilt),
      y: height / 2 + x * Math.sin(tilt) + y * Math.cos(tilt),
    }
  })
}

/** Heckbert's closed form for the unit square. */
const homographyTo = (corners: Corner[]): Homography => {
  const [p0, p1, p2, p3] = corners as [Corner, Corner, Corner, Corner]
  const dx1 = p1.x - p2.x
  const dx2 = p3.x - p2.x
  const dy1 = p1.y - p2.y
  const dy2 = p3.y - p2.y
  const sx = p0.x - p1.x + p2.x - p3.x
  const sy = p0.y - p1.y + p2.y - p3.y
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / det
  const h = (dx1 * sy - sx * dy1) / det
  return [
    p1.x - p0.x + g * p1.x,
    p3.x - p0.x + h * p3.x,
    p0.x,
    p1.y - p0.y + g * p1.y,
    p3.y - p0.y + h * p3.y,
    p0.y,
    g,
    h,
  ]
}

const inverse =
  ([a, b, c, d, e, f, g, h]: Homography) =>
  (x: number, y: number): { u: number; v: number } => {
    const m11 = a - g * x
    const m12 = b - h * x
    const m21 = d - g * y
    const m22 = e - h * y
    const det = m11 * m22 - m12 * m21
    return { u: ((x - c) * m22 - m12 * (y - f)) / det, v: (m11 * (y - f) - m21 * (x - c)) / det }
  }

const sample = (page: Raster, x: number, y: number, into: Buffer, at: number): void => {
  const px = Math.max(0, Math.min(page.width - 1.001, x))
  const py = Math.max(0, Math.min(page.height - 1.001, y))
  const ix = px | 0
  const iy = py | 0
  const ax = px - ix
  const ay = py - iy
  const from = (iy * page.width + ix) * 3
  const below = from + page.width * 3
  for (let c = 0; c < 3; c++)
    into[at + c] =
      ((page.data[from + c] ?? 0) * (1 - ax) + (page.data[from + 3 + c] ?? 0) * ax) * (1 - ay) +
      ((page.data[below + c] ?? 0) * (1 - ax) + (page.data[below + 3 + c] ?? 0) * ax) * ay
}
