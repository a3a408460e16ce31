import type { Picture } from '../file/picture'
import type { Decoded } from './decode'
import type { TextModels } from './models'
import { heightOf, type Quad, widthOf } from './quad'
import { recogniseText } from './recognise'
import { fromTheOtherEnd } from './turn'

const SAMPLE = 6
/** Above this mean confidence text stands upright; upside down it stays far below. */
const READS_WELL = 0.9

/** A line that was read before all others. */
export interface Sampled {
  at: number
  quad: Quad
  decoded: Decoded
}

/** A few middling lines: neither a single sign nor a row that runs across the page. */
export const readSample = async (
  models: TextModels,
  picture: Picture,
  quads: readonly Quad[],
): Promise<Sampled[]> => {
  const lines = quads
    .map((quad, at) => ({ quad, at }))
    .filter(({ quad }) => widthOf(quad) > heightOf(quad) * 2.5)
    .sort((a, b) => Math.abs(shapeOf(a.quad) - 7) - Math.abs(shapeOf(b.quad) - 7))
    .slice(0, SAMPLE)
  const read = await recogniseText(
    models,
    picture,
    lines.map(({ quad }) => quad),
  )
  return lines.flatMap(({ quad, at }, index) => {
    const decoded = read[index]
    return decoded === undefined ? [] : [{ quad, at, decoded }]
  })
}

/** Where the sample reads badly, it is read from its other end too; the way that reads surer is up. */
export const readsBetterFlipped = async (
  models: TextModels,
  picture: Picture,
  sample: readonly Sampled[],
): Promise<boolean> => {
  const upright = meanOf(sample.map(({ decoded }) => decoded))
  if (sample.length === 0 || upright > READS_WELL) return false
  const flipped = await recogniseText(
    models,
    picture,
    sample.map(({ quad }) => fromTheOtherEnd(quad)),
  )
  return meanOf(flipped) > upright
}

const meanOf = (lines: readonly { confidence: number }[]): number =>
  lines.reduce((sum, { confidence }) => sum + confidence, 0) / lines.length

const shapeOf = (quad: Quad): number => widthOf(quad) / Math.max(1, heightOf(quad))
