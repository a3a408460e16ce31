import type { Line } from '@/domain/invoice/line'
import type { Picture } from '../file/picture'
import type { Decoded } from './decode'
import { detectText } from './detect'
import type { TextModels } from './models'
import { boundsOf, heightOf, mapQuad, type Quad, widthOf } from './quad'
import { recogniseText } from './recognise'
import { straightening } from './straighten'
import { type Turn, turned, turnedBack, upsideDown } from './turn'
import { readSample, readsBetterFlipped, type Sampled } from './way-up'

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
  const sample = await readSample(models, standing, found)
  const isFlipped = await readsBetterFlipped(models, standing, sample)
  const picture = isFlipped ? await turned(standing, 180) : standing
  const quads = isFlipped ? found.map((quad) => upsideDown(quad, picture)) : found
  const texts = await recogniseOthers(models, picture, quads, isFlipped ? [] : sample)
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

/** All lines, those of the sample as they were read. */
const recogniseOthers = async (
  models: TextModels,
  picture: Picture,
  quads: readonly Quad[],
  sample: readonly Sampled[],
): Promise<(Decoded | undefined)[]> => {
  const texts: (Decoded | undefined)[] = quads.map((_, at) => sample.find((one) => one.at === at)?.decoded)
  const left = quads.flatMap((quad, at) => (texts[at] === undefined ? [{ quad, at }] : []))
  const read = await recogniseText(
    models,
    picture,
    left.map(({ quad }) => quad),
  )
  left.forEach(({ at }, index) => {
    texts[at] = read[index]
  })
  return texts
}

/** Through the middles of its sides, so that a leftover of tilt doesn't make it higher. */
const uprightBox = ([tl, tr, br, bl]: Quad) => ({
  left: (tl.x + bl.x) / 2,
  right: (tr.x + br.x) / 2,
  top: (tl.y + tr.y) / 2,
  bottom: (bl.y + br.y) / 2,
})
