import { readFileSync } from 'node:fs'
import type { Picture } from '../file/picture'
import { loadCodeReader, loadSharp, packagedFolder } from '../from-disk'

/** The longer sides tried, the quick one first; dots of paper invoices need all pixels there are. */
const SIDES = [1600, 4000]
/** Bar codes of boxes and name plates beside what invoices carry. */
const FORMATS = ['QRCode', 'DataMatrix', 'Code128', 'Code39', 'EAN-13'] as const

/** What the codes in a picture say, QR first; empty where none can be read. */
export const decodeCodes = async (picture: Picture): Promise<string[]> => {
  const { readBarcodes } = codeReader()
  for (const side of SIDES) {
    const found = await readBarcodes(await forReader(picture, side), {
      formats: [...FORMATS],
      tryHarder: true,
      tryRotate: true,
      tryInvert: false,
      maxNumberOfSymbols: 4,
    })
    const texts = found
      .filter(({ isValid }) => isValid)
      .sort((a, b) => Number(b.format === 'QRCode') - Number(a.format === 'QRCode'))
      .map(({ text }) => text)
    if (texts.length > 0 || Math.max(picture.width, picture.height) <= side) return texts
  }
  return []
}

let prepared: ReturnType<typeof loadCodeReader> | undefined

/** From the package's own file: the library's way is to fetch it from a network of others. */
const codeReader = () => {
  if (prepared !== undefined) return prepared
  prepared = loadCodeReader()
  prepared.prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(packagedFolder.codeReader())).buffer },
  })
  return prepared
}

const forReader = async ({ data, width, height }: Picture, side: number): Promise<ImageData> => {
  const { data: rgba, info } = await loadSharp()(data, { raw: { width, height, channels: 3 } })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(rgba), width: info.width, height: info.height, colorSpace: 'srgb' }
}
