import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { InvoiceReading } from '@/contract/reader/invoice'
import { combine } from '@/domain/invoice/combine'
import { readSheet } from '@/domain/invoice/read-sheet'
import type { Engine } from './engine/engine'
import { limits } from './file/limits'
import { Refused, saidBy } from './file/refused'
import { loadPdfJs, packagedFolder } from './from-disk'
import type { Occasion } from './occasion'
import { pdfLines } from './pdf/lines'
import { pdfPicture } from './pdf/picture'

/** Fewer characters than this are a watermark or a stamp on a scan. */
const LEAST_TEXT = 40

/**
 * The first page of a PDF: its text as it is written, or where it is a scan, its picture.
 * @throws Refused
 */
export const readPdf = async (
  engine: Engine,
  bytes: Uint8Array,
  occasion: Occasion,
): Promise<InvoiceReading> => {
  const document = await opened(bytes)
  try {
    const page = await firstPage(document)
    const lines = await pdfLines(page)
    if (lines.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_TEXT) {
      const sheet = readSheet(lines)
      if (sheet.number !== null || sheet.inc !== null)
        return combine(sheet, { ...occasion, qr: null, secondLook: {}, source: 'pdf' })
    }
    occasion.stillTime()
    const picture = await pdfPicture(page)
    if (picture === null)
      return combine(readSheet(lines), { ...occasion, qr: null, secondLook: {}, source: 'pdf' })
    return await engine.readPicture(picture, occasion)
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused('FILE_DAMAGED', { cause })
  } finally {
    await document.loadingTask.destroy()
  }
}

const opened = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const task = loadPdfJs().getDocument({
    // pdf.js keeps what it is given
    data: Uint8Array.from(bytes),
    cMapUrl: packagedFolder.pdfCharacterMaps(),
    cMapPacked: true,
    standardFontDataUrl: packagedFolder.pdfFonts(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: limits.pixels,
    verbosity: 0,
  })
  try {
    return await task.promise
  } catch (cause) {
    await task.destroy()
    const { name } = saidBy(cause)
    throw new Refused(name === 'PasswordException' ? 'PDF_PASSWORD' : 'FILE_DAMAGED', { cause })
  }
}

const firstPage = async (document: PDFDocumentProxy): Promise<PDFPageProxy> => {
  if (document.numPages < 1) throw new Refused('PDF_WITHOUT_PAGE')
  return document.getPage(1)
}
