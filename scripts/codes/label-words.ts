import { saySerial } from '@/domain/serial/serial-no'
import type { FontName } from './fonts'

/** One line of a label beside its code. */
export interface WordLine {
  text: string
  font: FontName
  points: number
  /** Of its top, from the label's. */
  topMm: number
  /** Made of the serial number's symbols: drawn from single glyphs, since each label has its own. */
  isSerial: boolean
}

/** What is read by people: what it is, its number in threes, and what the code is for. */
export const wordsOf = (serialNo: string, label: string): WordLine[] => {
  const threes = saySerial(serialNo).split(' ')
  const serialLines = [0, 2, 4].map((at) => threes.slice(at, at + 2).join(' '))
  return [
    { text: label, font: 'medium', points: 10, topMm: 4, isSerial: false },
    ...serialLines.map((text, at) => ({
      text,
      font: 'medium' as const,
      points: 9.5,
      topMm: 10 + at * 4.2,
      isSerial: true,
    })),
    { text: '扫码登记 报修 保修', font: 'regular', points: 6.5, topMm: 23.4, isSerial: false },
  ]
}
