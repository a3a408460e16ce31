import { breakLines, widthOf } from './break-lines'
import { hexOf, PAGE, writePdf } from './write-pdf'

const MARGIN = 56
const LEADING = 1.6
const INK = '0.16 0.13 0.11'
const ACCENT = '0.76 0.25 0.05'

export interface TextLook {
  /** In points. */
  size?: number
  indent?: number
  accent?: boolean
  /** Above it, in points. */
  gap?: number
}

/** A mark in a drawing: its number, and where it stands as shares of width and height from the top left. */
export interface Mark {
  no: number
  x: number
  y: number
}

/** Words and drawings, one below the other, on as many pages as they need. */
export const flow = () => {
  const pages: string[][] = [[]]
  let y = PAGE.height - MARGIN

  const draw = (operators: string) => pages.at(-1)?.push(operators)
  const turnPage = () => {
    pages.push([])
    y = PAGE.height - MARGIN
  }
  const room = (height: number) => {
    if (y - height < MARGIN) turnPage()
  }
  const put = (words: string, x: number, baseline: number, size: number, colour = INK) =>
    draw(`${colour} rg BT /F ${size} Tf ${x.toFixed(1)} ${baseline.toFixed(1)} Td <${hexOf(words)}> Tj ET`)

  return {
    text(words: string, { size = 11, indent = 0, accent = false, gap = 0 }: TextLook = {}): void {
      y -= gap
      for (const line of breakLines(words, (PAGE.width - 2 * MARGIN - indent) / size)) {
        room(size * LEADING)
        y -= size * LEADING
        put(line, MARGIN + indent, y, size, accent ? ACCENT : INK)
      }
    },
    /** A heading stays with what follows it. */
    heading(words: string, size = 15): void {
      room(size * LEADING + 60)
      this.text(words, { size, gap: 14, accent: true })
    },
    marks(marks: readonly Mark[], height = 200): void {
      room(height + 20)
      y -= 10
      const width = PAGE.width - 2 * MARGIN
      draw(`${INK} RG 0.8 w ${MARGIN} ${(y - height).toFixed(1)} ${width} ${height} re S`)
      for (const { no, x, y: down } of marks) {
        const words = String(no)
        const [left, middle] = [MARGIN + x * width, y - down * height]
        draw(`${ACCENT} RG 1.2 w ${circle(left, middle, 10)} S`)
        put(words, left - widthOf(words) * 5.5, middle - 4, 11, ACCENT)
      }
      y -= height
    },
    finish: (title: string): Uint8Array =>
      writePdf(
        pages.map((page) => page.join('\n')),
        title,
      ),
  }
}

/** A circle as four curves; 0.5523 is how far their handles reach. */
const circle = (x: number, y: number, r: number): string => {
  const k = 0.5523 * r
  const at = (...values: number[]) => values.map((value) => value.toFixed(1)).join(' ')
  return [
    `${at(x + r, y)} m`,
    `${at(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${at(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${at(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${at(x + k, y - r, x + r, y - k, x + r, y)} c`,
  ].join(' ')
}
