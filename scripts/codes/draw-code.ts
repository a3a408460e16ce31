import QRCode from 'qrcode'
import type { PrintedSize } from './error-level'

/** A run of black squares in a row of a code. */
export interface DarkRun {
  row: number
  column: number
  length: number
}

/** The black squares of a code, joined along each row: a third as many shapes to draw. */
export const darkRuns = (text: string, { level, modules }: PrintedSize): DarkRun[] => {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: level }).modules
  if (size !== modules) throw new Error(`a code of ${size} squares beside others of ${modules}`)
  const runs: DarkRun[] = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; ) {
      let length = 0
      while (column + length < size && data[row * size + column + length]) length++
      if (length > 0) runs.push({ row, column, length })
      column += length + 1
    }
  }
  return runs
}
