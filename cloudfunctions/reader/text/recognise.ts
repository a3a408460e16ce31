import type { Picture } from '../file/picture'
import { loadOnnxRuntime } from '../from-disk'
import { CROP_HEIGHT, cropWidth, layCrop } from './crop'
import { type Decoded, decode } from './decode'
import type { TextModels } from './models'
import type { Quad } from './quad'

/** Lines read at once, and how wide they may be together: more gains nothing on a processor and costs memory. */
const BATCH = 8
const BATCH_WIDTH = 3200
const NOTHING: Decoded = { text: '', confidence: 0, weakest: 0 }

/** The text in each quad of the picture, in the given order. */
export const recogniseText = async (
  { recognition, alphabet }: Pick<TextModels, 'recognition' | 'alphabet'>,
  picture: Picture,
  quads: readonly Quad[],
): Promise<Decoded[]> => {
  const crops = quads
    .map((quad, index) => ({ quad, index, width: cropWidth(quad) }))
    // like with like: a batch is as wide as its widest
    .sort((a, b) => a.width - b.width)
  const read: Decoded[] = quads.map(() => NOTHING)
  for (const batch of batchesOf(crops)) {
    const rowWidth = Math.ceil((batch.at(-1)?.width ?? 0) / 8) * 8
    const size = 3 * CROP_HEIGHT * rowWidth
    const input = new Float32Array(batch.length * size)
    batch.forEach(({ quad, width }, at) => {
      layCrop(picture, quad, width, input, at * size, rowWidth)
    })
    const { Tensor } = loadOnnxRuntime()
    const output = await recognition.run(
      new Tensor('float32', input, [batch.length, 3, CROP_HEIGHT, rowWidth]),
    )
    const [, steps = 0, classes = 0] = output.dims
    const scores = output.data as Float32Array
    batch.forEach(({ index, width }, at) => {
      const used = Math.ceil((steps * width) / rowWidth)
      read[index] = decode(scores, at * steps * classes, used, classes, alphabet)
    })
    output.dispose()
  }
  return read
}

/** @param crops the narrowest first */
const batchesOf = <Crop extends { width: number }>(crops: readonly Crop[]): Crop[][] => {
  const batches: Crop[][] = []
  for (const crop of crops) {
    const batch = batches.at(-1)
    if (batch !== undefined && batch.length < BATCH && (batch.length + 1) * crop.width <= BATCH_WIDTH)
      batch.push(crop)
    else batches.push([crop])
  }
  return batches
}
