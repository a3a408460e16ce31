import type { Figure } from './figure'

const HEAD = ['figure', 'value', 'unit', 'ratio', 'goal', '']

/** Lines for people, with the names to the left and the numbers to the right. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [
    HEAD,
    ...figures.map(({ name, value, unit, ratio, goal, ok }) => [
      name,
      String(value),
      unit,
      ratio.toFixed(3),
      `≤ ${goal}`,
      ok ? 'ok' : 'TOO MUCH',
    ]),
  ]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const padded = (cell: string, column: number, widths: readonly number[]): string => {
  const width = widths[column] ?? 0
  return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
}
