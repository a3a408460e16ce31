import type { PDFPageProxy } from 'pdfjs-dist'
import type { Picture } from '../file/picture'
import { loadPdfJs } from '../from-disk'

/** As pdf.js hands pictures out; `kind` says how their pixels are packed. */
interface PdfImage {
  width: number
  height: number
  kind: number
  data: Uint8Array | Uint8ClampedArray
}

const WAIT_MS = 5_000

/** The largest picture of a page, as scanners make PDFs; null where there is none. */
export const pdfPicture = async (page: PDFPageProxy): Promise<Picture | null> => {
  const { OPS } = loadPdfJs()
  const { fnArray, argsArray } = await page.getOperatorList()
  const names = fnArray.flatMap((operator, at) =>
    operator === OPS.paintImageXObject ? [String((argsArray[at] as unknown[])[0])] : [],
  )
  const images = (await Promise.all(names.map((name) => imageNamed(page, name)))).filter(
    (image) => image !== null,
  )
  const [largest] = images.sort((a, b) => b.width * b.height - a.width * a.height)
  return largest === undefined ? null : inRgb(largest)
}

const imageNamed = (page: PDFPageProxy, name: string): Promise<PdfImage | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), WAIT_MS)
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    objects.get(name, (found: unknown) => {
      clearTimeout(timer)
      resolve(isImage(found) ? found : null)
    })
  })

const isImage = (found: unknown): found is PdfImage =>
  typeof found === 'object' &&
  found !== null &&
  'data' in found &&
  'kind' in found &&
  ArrayBuffer.isView(found.data)

const inRgb = ({ width, height, kind, data }: PdfImage): Picture | null => {
  const { ImageKind } = loadPdfJs()
  const out = new Uint8Array(width * height * 3)
  if (kind === ImageKind.RGB_24BPP) out.set(data.subarray(0, out.length))
  else if (kind === ImageKind.RGBA_32BPP)
    for (let at = 0; at < width * height; at++) out.set(data.subarray(at * 4, at * 4 + 3), at * 3)
  else if (kind === ImageKind.GRAYSCALE_1BPP) {
    const stride = (width + 7) >> 3
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const isLight = ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
        out.fill(isLight * 255, (y * width + x) * 3, (y * width + x) * 3 + 3)
      }
  } else return null
  return { data: out, width, height }
}
