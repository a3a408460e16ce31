import type { Line } from '@/domain/invoice/line'
import type { Picture } from '../file/picture'
import type { Decoded } from './decode'
import { detectText } from './detect'
import type { TextModels } from './models'
import { boundsOf, heightOf, mapQuad, type Quad, widthOf } from './quad'
import { recogniseText } from './recognise'
import { straightening } from './straighten'
import { fromTheOtherEnd, type Turn, turned, turnedBack, upsideDown } from './turn'

export interface Page {
  lines: ReadLine[]
  /** How the picture was turned so that the text stands upright. */
  turn: Turn
  /** The turned picture, which the lines' quads are in. */
  picture: Picture
}

export interface ReadLine extends Line {
  quad: Quad
}

/** Text that is taller than wide stands on its side. */
const TALL = 1.5
const SAMPLE = 6
/** Above this mean confidence text stands upright; upside down it stays far below. */
const READS_WELL = 0.9
/** Lines that are read worse are noise: seals, folds, patterns. */
const LEAST_CONFIDENCE = 0.4

/**
 * All text of a picture, whichever way up it is.
 * @param side the longer side at which text is looked for: more finds smaller text and takes longer
 */
export const readPage = async (models: TextModels, given: Picture, side: number): Promise<Page> => {
  const first = await detectText(models.detection, given, side)
  const onItsSide = liesOnItsSide(first)
  const standing = onItsSide ? await turned(given, 90) : given
  const found = (onItsSide ? await detectText(models.detection, standing, side) : first).filter(
    (quad) => heightOf(quad) < widthOf(quad) * 2.5,
  )
  const read = await recogniseText(models, standing, found)
  const isFlipped = await readsBetterFlipped(models, standing, found, read)
  const picture = isFlipped ? await turned(standing, 180) : standing
  const quads = isFlipped ? found.map((quad) => upsideDown(quad, picture)) : found
  const texts = isFlipped ? await recogniseText(models, picture, quads) : read
  const turn = (((onItsSide ? 90 : 0) + (isFlipped ? 180 : 0)) % 360) as Turn

  const straight = straightening(quads, picture)
  const back = turnedBack(turn, picture)
  const lines = quads.flatMap((quad, at): ReadLine[] => {
    const decoded = texts[at]
    if (decoded === undefined || decoded.text === '' || decoded.confidence < LEAST_CONFIDENCE) return []
    const shown = boundsOf(mapQuad(quad, back))
    return [
      {
        ...decoded,
        quad,
        box: uprightBox(mapQuad(quad, straight)),
        place: {
          left: shown.left / given.width,
          top: shown.top / given.height,
          width: (shown.right - shown.left) / given.width,
          height: (shown.bottom - shown.top) / given.height,
        },
      },
    ]
  })
  return { lines, turn, picture }
}

const liesOnItsSide = (quads: readonly Quad[]): boolean => {
  const tall = quads.filter((quad) => heightOf(quad) > widthOf(quad) * TALL)
  const wide = quads.filter((quad) => widthOf(quad) > heightOf(quad) * TALL)
  return tall.length > wide.length
}

/** Where the page reads badly, a few middling lines are read from their other end; the way that reads surer is up. */
const readsBetterFlipped = async (
  models: TextModels,
  picture: Picture,
  quads: readonly Quad[],
  read: readonly Decoded[],
): Promise<boolean> => {
  const lines = quads.flatMap((quad, at) => {
    const confidence = read[at]?.confidence ?? 0
    return widthOf(quad) > heightOf(quad) * 2.5 ? [{ quad, confidence }] : []
  })
  if (lines.length === 0 || meanOf(lines) > READS_WELL) return false
  const sample = lines
    .sort((a, b) => Math.abs(shapeOf(a.quad) - 7) - Math.abs(shapeOf(b.quad) - 7))
    .slice(0, SAMPLE)
  const flipped = await recogniseText(
    models,
    picture,
    sample.map(({ quad }) => fromTheOtherEnd(quad)),
  )
  return meanOf(flipped) > meanOf(sample)
}

const meanOf = (lines: readonly { confidence: number }[]): number =>
  lines.reduce((sum, { confidence }) => sum + confidence, 0) / lines.length

const shapeOf = (quad: Quad): number => widthOf(quad) / Math.max(1, heightOf(quad))

/** Through the middles of its sides, so that a leftover of tilt doesn't make it higher. */
const uprightBox = ([tl, tr, br, bl]: Quad) => ({
  left: (tl.x + bl.x) / 2,
  right: (tr.x + br.x) / 2,
  top: (tl.y + tr.y) / 2,
  bottom: (bl.y + br.y) / 2,
})
