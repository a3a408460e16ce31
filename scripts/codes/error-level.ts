import QRCode from 'qrcode'
import { CODE_SIDE_MM, DPI, mmOf } from './label-sheet'

export type ErrorLevel = 'L' | 'M' | 'Q' | 'H'

/** White on all sides, as the standard asks for. */
export const QUIET_MODULES = 4

/** A phone held over a carton in a dim hall still reads squares of this size; smaller ones run into each other. */
const SMALLEST_MODULE_MM = 0.45

export interface PrintedSize {
  level: ErrorLevel
  /** Modules a side, without the quiet margin. */
  modules: number
  /** Whole dots, so that each square is as large as its neighbour. */
  dotsAModule: number
  why: string
}

const bears: Record<ErrorLevel, number> = { L: 7, M: 15, Q: 25, H: 30 }

/**
 * The highest level whose squares are still large enough for the printer and the phone: cartons are scuffed, wetted and
 * taped over, and a level that makes the squares too small loses more than it gains.
 * @param text of the longest code of the batch
 */
export const printedSize = (text: string): PrintedSize => {
  const sizes = (['H', 'Q', 'M', 'L'] as const).map((level) => {
    const { size } = QRCode.create(text, { errorCorrectionLevel: level }).modules
    const side = (CODE_SIDE_MM / 25.4) * DPI
    return { level, modules: size, dotsAModule: Math.floor(side / (size + 2 * QUIET_MODULES)) }
  })
  const found = sizes.find(({ dotsAModule }) => mmOf(dotsAModule) >= SMALLEST_MODULE_MM)
  if (found === undefined) throw new Error(`a code of ${text.length} characters doesn't fit the label`)
  const { level, modules, dotsAModule } = found
  const each = mmOf(dotsAModule).toFixed(2)
  return {
    ...found,
    why: `level ${level}: reads on with up to ${bears[level]} % of it scuffed or taped over, and its ${modules} × ${modules} squares are ${each} mm each at ${DPI} dpi (${SMALLEST_MODULE_MM} mm is the least)`,
  }
}
