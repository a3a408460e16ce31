import type { ServiceSlip } from '@/contract/customer/slip'

export const WIDTH = 340
const MARGIN = 20
const INK = '#1F1A17'
const QUIET = '#6B625B'
const ACCENT = '#C2410C'

interface Line {
  words: string
  x: number
  y: number
  size: number
  colour: string
}

/** Where each line of the slip stands, top to bottom, and how tall that makes the paper. CSS pixels. */
export const layOut = ({
  title,
  rows,
  fees,
  total,
  note,
}: ServiceSlip): { lines: Line[]; height: number } => {
  const lines: Line[] = []
  let y = MARGIN
  const put = (words: string, size: number, colour: string, gap: number) => {
    y += gap
    for (const part of broken(words, (WIDTH - 2 * MARGIN) / size)) {
      y += size * 1.5
      lines.push({ words: part, x: MARGIN, y, size, colour })
    }
  }
  put(title, 22, ACCENT, 0)
  for (const { label, value } of rows) {
    put(label, 12, QUIET, 8)
    put(value, 15, INK, 0)
  }
  put('收费', 12, QUIET, 14)
  for (const { label, value } of fees) put(`${label}　${value}`, 15, INK, 2)
  if (fees.length === 0) put('没有收费', 15, INK, 2)
  put(`合计 ${total}`, 18, INK, 6)
  put(note, 12, QUIET, 14)
  return { lines, height: Math.ceil(y + MARGIN) }
}

export const drawSlip = (context: CanvasRenderingContext2D, slip: ServiceSlip): void => {
  for (const { words, x, y, size, colour } of layOut(slip).lines) {
    context.font = `${size}px sans-serif`
    context.fillStyle = colour
    context.fillText(words, x, y)
  }
}

/** A word of Latin letters and figures stays in one piece where it can; a stop never begins a line. */
const PIECES = /[A-Za-z0-9:.+–-]+[，。、；]?|[^\n][，。、；]?|\n/g

/** Lines of at most so many ems; a sign of Latin takes less than one, so nothing runs over the edge. */
const broken = (words: string, mostEms: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of words.match(PIECES) ?? []) {
    if (piece !== '\n' && widthOf(line + piece) <= mostEms) {
      line += piece
      continue
    }
    lines.push(line)
    line = piece === '\n' ? '' : piece
  }
  return [...lines, line].filter((one) => one !== '')
}

const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 0.58 : 1), 0)
