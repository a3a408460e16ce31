import type { Picture } from '../file/picture'
import { loadOnnxRuntime, loadSharp } from '../from-disk'
import type { Model } from './models'
import { mapQuad, type Quad } from './quad'
import { textSpots } from './spots'

/** The detector halves its input five times. */
const STEP = 32
/** ImageNet's, in the order of the channels the model was trained with: blue, green, red. */
const MEAN = [0.485, 0.456, 0.406] as const
const DEVIATION = [0.229, 0.224, 0.225] as const

/**
 * Where text stands in a picture, in the picture's own pixels.
 * @param side the longer side that the picture is shrunk to before looking; never enlarged beyond twice
 */
export const detectText = async (model: Model, picture: Picture, side: number): Promise<Quad[]> => {
  const scale = Math.min(2, side / Math.max(picture.width, picture.height))
  const width = Math.max(STEP, Math.round((picture.width * scale) / STEP) * STEP)
  const height = Math.max(STEP, Math.round((picture.height * scale) / STEP) * STEP)
  const small = await shrunk(picture, width, height)

  const { Tensor } = loadOnnxRuntime()
  const input = new Tensor('float32', planes(small, width * height), [1, 3, height, width])
  const output = await model.run(input)
  const quads = textSpots(output.data as Float32Array, width, height)
  output.dispose()

  const back = { x: picture.width / width, y: picture.height / height }
  return quads.map((quad) => mapQuad(quad, ({ x, y }) => ({ x: x * back.x, y: y * back.y })))
}

const shrunk = async ({ data, width, height }: Picture, toWidth: number, toHeight: number): Promise<Buffer> =>
  loadSharp()(data, { raw: { width, height, channels: 3 } })
    .resize(toWidth, toHeight, { fit: 'fill', kernel: 'cubic', fastShrinkOnLoad: false })
    .raw()
    .toBuffer()

const planes = (rgb: Buffer, size: number): Float32Array => {
  const out = new Float32Array(3 * size)
  for (let channel = 0; channel < 3; channel++) {
    const mean = MEAN[channel] ?? 0
    const deviation = DEVIATION[channel] ?? 1
    for (let at = 0, from = 2 - channel; at < size; at++, from += 3)
      out[channel * size + at] = ((rgb[from] ?? 0) / 255 - mean) / deviation
  }
  return out
}
