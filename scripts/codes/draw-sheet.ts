import { SYMBOLS } from '@/domain/serial/alphabet'
import { type Bitmap, fillBlack, whiteBitmap } from './bitmap'
import type { DarkRun } from './draw-code'
import { type PrintedSize, QUIET_MODULES } from './error-level'
import { inkOf, putInk } from './glyphs'
import { CODE_LEFT_MM, CODE_TOP_MM, dotsOf, placeOf, SHEET, WORDS_LEFT_MM } from './label-sheet'
import { type WordLine, wordsOf } from './label-words'

/** One label as it is to be printed. */
export interface Label {
  serialNo: string
  /** What stands above the number. */
  label: string
  code: readonly DarkRun[]
}

/** Where a label's code lies on its sheet with its white margin, in dots: to draw it, and to look at it again. */
export const codeBox = (n: number, { modules, dotsAModule }: PrintedSize) => {
  const { xMm, yMm } = placeOf(n)
  const side = (modules + 2 * QUIET_MODULES) * dotsAModule
  return { left: dotsOf(xMm + CODE_LEFT_MM), top: dotsOf(yMm + CODE_TOP_MM), side }
}

/** A sheet as a picture. */
export const drawSheet = async (labels: readonly Label[], printed: PrintedSize): Promise<Bitmap> => {
  const bitmap = whiteBitmap(dotsOf(SHEET.widthMm), dotsOf(SHEET.heightMm))
  for (const [n, { serialNo, label, code }] of labels.entries()) {
    const { left, top } = codeBox(n, printed)
    const each = printed.dotsAModule
    const [x0, y0] = [left + QUIET_MODULES * each, top + QUIET_MODULES * each]
    for (const { row, column, length } of code)
      fillBlack(bitmap, x0 + column * each, y0 + row * each, length * each, each)
    const { xMm, yMm } = placeOf(n)
    for (const line of wordsOf(serialNo, label))
      await putLine(bitmap, line, dotsOf(xMm + WORDS_LEFT_MM), dotsOf(yMm + line.topMm))
  }
  return bitmap
}

const putLine = async (bitmap: Bitmap, line: WordLine, x: number, y: number): Promise<void> => {
  const { text, font, points, isSerial } = line
  if (!isSerial) return putInk(bitmap, await inkOf(text, font, points), x, y)
  const glyphs = await Promise.all([...SYMBOLS].map((symbol) => inkOf(symbol, font, points)))
  const cell = Math.max(...glyphs.map(({ width }) => width)) + 2
  const tallest = Math.max(...glyphs.map(({ height }) => height))
  let left = x
  for (const symbol of text) {
    const glyph = glyphs[SYMBOLS.indexOf(symbol)]
    if (glyph === undefined) {
      left += Math.round(cell / 2)
      continue
    }
    const inset = Math.floor((cell - glyph.width) / 2)
    putInk(bitmap, glyph, left + inset, y + tallest - glyph.height)
    left += cell
  }
}
