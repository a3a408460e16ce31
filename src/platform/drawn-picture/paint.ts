import type { Drawing, Stroke } from './port'

/** What both platforms' canvases can do. */
export interface Brush {
  fillStyle: unknown
  font: string
  textBaseline: unknown
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { width: number }
}

const LINE_HEIGHT = 1.4
const FAMILY = 'sans-serif'

/** Signs that stand over the edge rather than at the head of a line. */
const neverFirst = '，。、；：）'

/** Draws it all; the brush is already scaled to the picture's points. */
export const paint = (brush: Brush, { strokes }: Drawing): void => {
  brush.textBaseline = 'top'
  for (const stroke of strokes) {
    brush.fillStyle = stroke.color
    if (stroke.kind === 'box') brush.fillRect(stroke.x, stroke.y, stroke.width, stroke.height)
    else write(brush, stroke)
  }
}

const write = (brush: Brush, stroke: Extract<Stroke, { kind: 'words' }>): void => {
  const { words, x, y, size, bold, width, lines } = stroke
  brush.font = `${bold ? 'bold ' : ''}${size}px ${FAMILY}`
  const fits = (line: string) => brush.measureText(line).width <= width
  for (const [at, line] of broken(words, fits, lines).entries())
    brush.fillText(line, x, y + at * size * LINE_HEIGHT)
}

/** Broken between any two signs, as Chinese is; at most so many lines, the last one marked where more was said. */
export const broken = (words: string, fits: (line: string) => boolean, most: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const sign of words) {
    if (fits(line + sign) || neverFirst.includes(sign)) {
      line += sign
      continue
    }
    if (lines.length === most - 1) return [...lines, `${[...line].slice(0, -1).join('')}…`]
    lines.push(line)
    line = sign
  }
  return [...lines, line]
}
