import { type Box, heightOf, type Line, middleOf, onOneRow } from './line'
import { dense, holds } from './text'

/** The lines of a page with what rules ask about them. */
export interface Sheet {
  lines: readonly Line[]
  /** Around all lines. */
  bounds: Box
}

export const sheetOf = (lines: readonly Line[]): Sheet => ({
  lines,
  bounds: {
    left: Math.min(...lines.map(({ box }) => box.left)),
    top: Math.min(...lines.map(({ box }) => box.top)),
    right: Math.max(...lines.map(({ box }) => box.right)),
    bottom: Math.max(...lines.map(({ box }) => box.bottom)),
  },
})

/** Where a line's middle stands on the sheet: 0 is left or top, 1 is right or bottom. */
export const standing = ({ bounds }: Sheet, line: Line): { x: number; y: number } => {
  const { x, y } = middleOf(line)
  return {
    x: (x - bounds.left) / Math.max(1, bounds.right - bounds.left),
    y: (y - bounds.top) / Math.max(1, bounds.bottom - bounds.top),
  }
}

/** Lines to the right of one, on its row, nearest first. @param within so many heights of the line */
export const toTheRight = ({ lines }: Sheet, of: Line, within = 40): Line[] =>
  lines
    .filter(
      (line) =>
        line !== of &&
        onOneRow(line, of) &&
        line.box.left > of.box.right - heightOf(of) &&
        line.box.left - of.box.right < heightOf(of) * within,
    )
    .sort((a, b) => a.box.left - b.box.left)

/** The whole row of a line, from left to right. */
export const rowOf = ({ lines }: Sheet, of: Line): Line[] =>
  lines.filter((line) => onOneRow(line, of)).sort((a, b) => a.box.left - b.box.left)

export const linesHolding = ({ lines }: Sheet, ...labels: string[]): Line[] =>
  lines.filter((line) => labels.some((label) => holds(dense(line.text), label)))
