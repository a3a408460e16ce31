import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { codeBox, type Label } from './draw-sheet'
import type { PrintedSize } from './error-level'

/** A sheet's corners and middle wear the same press: three of its labels, others on each sheet. */
const SAMPLE = 3

let isReady = false

/** The library would fetch it from a network of others. */
const makeReady = (): void => {
  if (isReady) return
  const file = createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm')
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } })
  isReady = true
}

/**
 * Reads some labels back from the sheet's picture as it was written.
 * @param textOf what a label's code must say
 * @throws where one can't be read or says something else
 */
export const checkSheet = async (
  png: Buffer,
  labels: readonly Label[],
  printed: PrintedSize,
  textOf: (serialNo: string) => string,
): Promise<number> => {
  makeReady()
  const sample = sampleOf(labels)
  for (const n of sample) {
    const serialNo = labels[n]?.serialNo ?? ''
    const { left, top, side } = codeBox(n, printed)
    const { data, info } = await sharp(png)
      .extract({ left, top, width: side, height: side })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const image = {
      data: new Uint8ClampedArray(data),
      width: info.width,
      height: info.height,
      colorSpace: 'srgb' as const,
    }
    const [read] = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 1 })
    if (read?.text !== textOf(serialNo))
      throw new Error(`the code of ${serialNo} reads "${read?.text ?? 'nothing'}"`)
  }
  return sample.length
}

/** By the sheet's own numbers, so that checking once more looks at the same ones. */
const sampleOf = (labels: readonly Label[]): number[] => {
  const seed = createHash('sha256')
    .update(labels[0]?.serialNo ?? '')
    .digest()
  const picked = Array.from({ length: SAMPLE }, (_, at) => seed.readUInt16BE(at * 2) % labels.length)
  return [...new Set(picked)]
}
