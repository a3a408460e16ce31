/** A line of a CSV with where it stands; blank lines are left out. */
export interface CsvLine {
  lineNo: number
  cells: string[]
}

/**
 * The lines of a CSV as spreadsheets write it: a mark of the byte order, either kind of line end, cells in quotes.
 * @throws where a quote isn't closed
 */
export const readCsv = (text: string): CsvLine[] => {
  const lines: CsvLine[] = []
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, at) => {
      if (line.trim() !== '') lines.push({ lineNo: at + 1, cells: cellsOf(line, at + 1) })
    })
  return lines
}

const cellsOf = (line: string, lineNo: number): string[] => {
  const cells: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(,|$)/.exec(rest)
    const plain = quoted === null ? /^([^,"]*)(,|$)/.exec(rest) : null
    const found = quoted ?? plain
    if (found === null) throw new Error(`line ${lineNo}: a quote is not closed`)
    const [all, cell = '', end] = found
    cells.push((quoted === null ? cell : cell.replaceAll('""', '"')).trim())
    rest = rest.slice(all.length)
    if (end === '') return cells
  }
}
