import PDFDocument from 'pdfkit'
import type { Label } from './draw-sheet'
import { type PrintedSize, QUIET_MODULES } from './error-level'
import { fontFile } from './fonts'
import { CODE_LEFT_MM, CODE_TOP_MM, mmOf, placeOf, SHEET, WORDS_LEFT_MM } from './label-sheet'
import { wordsOf } from './label-words'

const pointsOf = (mm: number): number => (mm / 25.4) * 72

/** Sheets as a PDF of outlines, so that each printer sets the squares in its own dots. */
export const drawPdf = async (
  sheets: readonly (readonly Label[])[],
  printed: PrintedSize,
): Promise<Buffer> => {
  const size: [number, number] = [pointsOf(SHEET.widthMm), pointsOf(SHEET.heightMm)]
  // no moment of making in it: the same batch gives the same file
  const info = { CreationDate: new Date(0), ModDate: new Date(0) }
  const document = new PDFDocument({ autoFirstPage: false, size, margin: 0, info })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  document.registerFont('regular', fontFile.regular)
  document.registerFont('medium', fontFile.medium)
  for (const labels of sheets) {
    document.addPage()
    for (const [n, label] of labels.entries()) drawLabel(document, label, n, printed)
  }
  document.end()
  await ended
  return Buffer.concat(parts)
}

const drawLabel = (
  document: PDFKit.PDFDocument,
  { serialNo, label, code }: Label,
  n: number,
  { dotsAModule }: PrintedSize,
): void => {
  const { xMm, yMm } = placeOf(n)
  const each = pointsOf(mmOf(dotsAModule))
  const [x, y] = [pointsOf(xMm + CODE_LEFT_MM), pointsOf(yMm + CODE_TOP_MM)]
  for (const { row, column, length } of code)
    document.rect(x + (QUIET_MODULES + column) * each, y + (QUIET_MODULES + row) * each, length * each, each)
  document.fill('black')
  for (const { text, font, points, topMm } of wordsOf(serialNo, label))
    document
      .font(font)
      .fontSize(points)
      .text(text, pointsOf(xMm + WORDS_LEFT_MM), pointsOf(yMm + topMm), {
        lineBreak: false,
        characterSpacing: 0.2,
      })
}
