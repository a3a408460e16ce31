import type { Picture } from '../file/picture'
import { loadOnnxRuntime } from '../from-disk'
import { CROP_HEIGHT, cropWidth, layCrop } from './crop'
import { type Decoded, decode } from './decode'
import type { Model, TextModels } from './models'
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
  const waiting = batchesOf(crops)
  const worker = async (): Promise<void> => {
    // the widest first, or one worker would be left alone with them at the end
    for (let batch = waiting.pop(); batch !== undefined; batch = waiting.pop()) {
      const decoded = await readBatch(recognition, alphabet, picture, batch)
      batch.forEach(({ index }, at) => {
        read[index] = decoded[at] ?? NOTHING
      })
    }
  }
  await Promise.all(Array.from({ length: recognition.atOnce }, worker))
  return read
}

interface Crop {
  quad: Quad
  index: number
  width: number
}

const readBatch = async (
  model: Model,
  alphabet: readonly string[],
  picture: Picture,
  batch: readonly Crop[],
): Promise<Decoded[]> => {
  const rowWidth = Math.ceil((batch.at(-1)?.width ?? 0) / 8) * 8
  const size = 3 * CROP_HEIGHT * rowWidth
  const input = new Float32Array(batch.length * size)
  batch.forEach(({ quad, width }, at) => {
    layCrop(picture, quad, width, input, at * size, rowWidth)
  })
  const { Tensor } = loadOnnxRuntime()
  const output = await model.run(new Tensor('float32', input, [batch.length, 3, CROP_HEIGHT, rowWidth]))
  const [, steps = 0, classes = 0] = output.dims
  const scores = output.data as Float32Array
  const decoded = batch.map(({ width }, at) =>
    decode(scores, at * steps * classes, Math.ceil((steps * width) / rowWidth), classes, alphabet),
  )
  output.dispose()
  return decoded
}

/** @param crops the narrowest first */
const batchesOf = (crops: readonly Crop[]): Crop[][] => {
  const batches: Crop[][] = []
  for (const crop of crops) {
    const batch = batches.at(-1)
    if (batch !== undefined && batch.length < BATCH && (batch.length + 1) * crop.width <= BATCH_WIDTH)
      batch.push(crop)
    else batches.push([crop])
  }
  return batches
}
