import path from 'node:path'
import { createWorker, type Page } from 'tesseract.js'
import { decodeCodes } from '@/cloudfunctions/reader/code/decode-codes'
import { decodePicture } from '@/cloudfunctions/reader/file/decode-picture'
import { fileKind } from '@/cloudfunctions/reader/file/kind'
import { Refused } from '@/cloudfunctions/reader/file/refused'
import { loadSharp } from '@/cloudfunctions/reader/from-disk'
import type { Occasion } from '@/cloudfunctions/reader/occasion'
import type { InvoiceReading } from '@/contract/reader/invoice'
import { combine } from '@/domain/invoice/combine'
import type { Line } from '@/domain/invoice/line'
import { readInvoiceQr } from '@/domain/invoice/qr'
import { readSheet } from '@/domain/invoice/read-sheet'

const LANGUAGE = 'chi_sim'

/** The same decoding, codes and rules, with tesseract.js in place of the text models. */
export const tesseractReader = async (root: string) => {
  const worker = await createWorker(LANGUAGE, 1, {
    langPath: path.join(root, 'node_modules/@tesseract.js-data', LANGUAGE, '4.0.0_best_int'),
    cachePath: path.join(root, '.cache'),
    gzip: true,
  })
  return {
    read: async (bytes: Uint8Array, occasion: Occasion): Promise<InvoiceReading> => {
      const kind = fileKind(bytes)
      if (kind === null || kind === 'pdf' || kind === 'zip') throw new Refused('FILE_KIND_NOT_ALLOWED')
      const picture = await decodePicture(bytes, kind)
      const qr = (await decodeCodes(picture)).map(readInvoiceQr).find((found) => found !== null) ?? null
      const png = await loadSharp()(picture.data, {
        raw: { width: picture.width, height: picture.height, channels: 3 },
      })
        .png({ compressionLevel: 1 })
        .toBuffer()
      const { data } = await worker.recognize(png, {}, { blocks: true })
      return combine(readSheet(linesOf(data), qr?.kind ?? null), {
        ...occasion,
        qr,
        secondLook: {},
        source: 'text',
      })
    },
    end: () => worker.terminate(),
  }
}

/** Tesseract joins a whole row; words that stand apart are two columns. */
const linesOf = (page: Page): Line[] =>
  (page.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => columns(words))),
  )

interface Word {
  text: string
  confidence: number
  bbox: { x0: number; y0: number; x1: number; y1: number }
}

const columns = (words: readonly Word[]): Line[] => {
  const parts: Line[] = []
  for (const { text, confidence, bbox } of words) {
    const last = parts.at(-1)
    const box = { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 }
    const likelihood = confidence / 100
    if (last === undefined || box.left - last.box.right > (box.bottom - box.top) * 1.2)
      parts.push({ text, confidence: likelihood, weakest: likelihood, box, place: null })
    else {
      last.text += text
      last.weakest = Math.min(last.weakest, likelihood)
      last.box = {
        left: last.box.left,
        top: Math.min(last.box.top, box.top),
        right: box.right,
        bottom: Math.max(last.box.bottom, box.bottom),
      }
    }
  }
  return parts
}
