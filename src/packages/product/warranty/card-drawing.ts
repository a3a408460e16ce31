import type { WarrantyCard } from '@/contract/customer/warranty'
import { chinaDay } from '@/domain/time/china'
import { sayDate } from '@/domain/warranty/say-date'
import type { Drawing, Stroke } from '@/src/platform/drawn-picture'
import { productWords } from './words'

const WIDTH = 600
const HEIGHT = 800
const MARGIN = 40
const CODE_SIDE = 176
/** Cameras want four empty modules around a code. */
const QUIET_MODULES = 4

const paper = '#FFFFFF'
const ink = '#1F1A17'
const quiet = '#5C534D'
const warm = '#C2410C'

/**
 * The card that is kept as a picture: what it is, until when, by which rules, and the code that tells whether the number
 * is genuine. Nobody's name, phone or address.
 */
export const cardDrawing = (card: WarrantyCard): Drawing => {
  const { product, words, lastDay, clause, rulesVersion, at, code, link } = card
  const name = productWords(product)
  const serial = product.serialNo === null ? '没有可读的编号' : inGroups(product.serialNo)
  return {
    width: WIDTH,
    height: HEIGHT,
    name: `奥普保修卡-${product.model ?? '产品'}`,
    label: `电子保修卡：${name}，序列号 ${serial}，${words}`,
    strokes: [
      box(0, 0, WIDTH, HEIGHT, paper),
      box(0, 0, WIDTH, 96, warm),
      text('奥普电子保修卡', 30, 34, paper, { bold: true }),
      text(name, 128, 30, ink, { bold: true, lines: 2 }),
      text('序列号', 224, 20, quiet),
      text(serial, 252, 26, ink, { bold: true }),
      text('保修到', 308, 20, quiet),
      text(lastDay === null ? '还要核实' : sayDate(lastDay), 336, 46, warm, { bold: true }),
      text(words, 412, 24, ink, { lines: 3 }),
      text(`依据：${clause}（${rulesVersion} 版）`, 528, 20, quiet, {
        lines: 2,
      }),
      ...codeStrokes(code),
      text(
        link === null
          ? `${sayDate(chinaDay(at))}查得。以最新的保修结论为准。`
          : `${sayDate(chinaDay(at))}查得。扫码核对编号真假，看最新的保修结论。`,
        640,
        20,
        quiet,
        { width: WIDTH - CODE_SIDE - 3 * MARGIN, lines: 5 },
      ),
    ],
  }
}

const box = (x: number, y: number, width: number, height: number, color: string): Stroke => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  color,
})

const text = (
  words: string,
  y: number,
  size: number,
  color: string,
  { bold, width = WIDTH - 2 * MARGIN, lines = 1 }: { bold?: true; width?: number; lines?: number } = {},
): Stroke => ({ kind: 'words', words, x: MARGIN, y, size, color, width, lines, ...(bold && { bold }) })

/** At the lower right; whole points a module, so that its edges are sharp. */
const codeStrokes = (rows: readonly string[]): Stroke[] => {
  if (rows.length === 0) return []
  const side = Math.floor(CODE_SIDE / (rows.length + 2 * QUIET_MODULES))
  const left = WIDTH - MARGIN - side * (rows.length + QUIET_MODULES)
  const top = HEIGHT - MARGIN - side * (rows.length + QUIET_MODULES)
  return rows.flatMap((row, y) =>
    [...row].flatMap((dark, x) =>
      dark === '1' ? [box(left + x * side, top + y * side, side, side, ink)] : [],
    ),
  )
}

/** In threes, as it is printed. */
const inGroups = (serialNo: string): string => serialNo.replace(/(.{3})(?=.)/g, '$1 ')
