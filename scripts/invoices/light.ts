import { between, type Chance, isTrue } from './chance'
import type { Raster } from './raster'

/** What light, paper and sensor do to a picture, in place: slope of light, shadow, glare, fold, moiré, noise. */
export const lit = (chance: Chance, { data, width, height }: Raster, strength: number): void => {
  const slope = { x: chance.around() * 0.22 * strength, y: chance.around() * 0.22 * strength }
  const shadow = isTrue(chance, 0.5) ? band(chance, 0.25 * strength) : null
  const glare = isTrue(chance, 0.25) ? spot(chance, width, height) : null
  const fold = isTrue(chance, 0.4) ? { at: between(chance, 0.25, 0.75), isAcross: isTrue(chance, 0.6) } : null
  const moire = isTrue(chance, 0.15) ? { every: between(chance, 3.1, 6), depth: 7 * strength } : null
  const noise = between(chance, 2, 8) * strength
  const warmth = chance.around() * 0.05

  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const u = x / width
      const v = y / height
      let light = 1 + slope.x * (u - 0.5) + slope.y * (v - 0.5)
      if (shadow !== null) light *= shadow(u, v)
      if (fold !== null) {
        const off = (fold.isAcross ? v : u) - fold.at
        if (Math.abs(off) < 0.006) light *= off < 0 ? 0.86 : 1.06
      }
      const added =
        (glare === null ? 0 : glare(x, y)) +
        (moire === null ? 0 : Math.sin((x + y * 0.6) / moire.every) * moire.depth)
      const at = (y * width + x) * 3
      const grain = chance.around() * noise
      for (let c = 0; c < 3; c++) {
        const value =
          (data[at + c] ?? 0) * light * (c === 0 ? 1 + warmth : c === 2 ? 1 - warmth : 1) + added + grain
        data[at + c] = value < 0 ? 0 : value > 255 ? 255 : value
      }
    }
}

/** The soft edge of a shadow that lies over one side. */
const band = (chance: Chance, depth: number) => {
  const turn = chance.fraction() * Math.PI * 2
  const from = between(chance, -0.1, 0.3)
  const soft = between(chance, 0.03, 0.2)
  return (u: number, v: number): number => {
    const across = (u - 0.5) * Math.cos(turn) + (v - 0.5) * Math.sin(turn)
    return 1 - depth / (1 + Math.exp(-(across - from) / soft))
  }
}

const spot = (chance: Chance, width: number, height: number) => {
  const x0 = chance.fraction() * width
  const y0 = chance.fraction() * height
  const radius = between(chance, 0.05, 0.14) * width
  const power = between(chance, 25, 70)
  return (x: number, y: number): number => {
    const far = ((x - x0) ** 2 + (y - y0) ** 2) / (radius * radius)
    return far > 9 ? 0 : power * Math.exp(-far)
  }
}
