import type { Catalogue } from '@/contract/product/catalogue'
import { itemIn, modelIn } from '@/domain/catalogue/catalogue'
import { RUNS_A_MONTH } from '@/domain/serial/serial-no'
import { type BatchRow, lastRun, overlap, type UsedRun } from './batch-row'
import { type CsvLine, readCsv } from './read-csv'

export const COLUMNS = ['item', 'month', 'from', 'count'] as const
/** A row of more is a slip: no line makes as many boxes in a month. */
const COUNT_MOST = 1_000_000
const FIRST_YEAR = 2020

export type ReadBatch = { ok: true; rows: BatchRow[] } | { ok: false; faults: string[] }

/**
 * The rows of a batch file: `item` is a model (Q360), a model's item code (H36) or a part's, `month` 2026-03, `from` the
 * first running number, `count` how many. All faults at once, each with its line; a file with any gives no rows.
 * @param used earlier, by other batches @param thisMonth `2026-03`: boxes of the next month may be prepared
 */
export const readBatch = (
  text: string,
  { catalogue, used, thisMonth }: { catalogue: Catalogue; used: readonly UsedRun[]; thisMonth: string },
): ReadBatch => {
  const [head, ...lines] = readCsv(text)
  const columns = head?.cells.map((cell) => cell.toLowerCase()) ?? []
  const missing = COLUMNS.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    return { ok: false, faults: [`line 1: the first line must name ${missing.join(', ')}`] }
  if (lines.length === 0) return { ok: false, faults: ['line 2: there are no rows'] }
  const rows: BatchRow[] = []
  const faults: string[] = []
  for (const line of lines) {
    const read = readRow(line, columns, catalogue, thisMonth)
    const fault = typeof read === 'string' ? read : clashOf(read, rows, used)
    if (fault !== null) faults.push(`line ${line.lineNo}: ${fault}`)
    else if (typeof read !== 'string') rows.push(read)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows }
}

const readRow = (
  { lineNo, cells }: CsvLine,
  columns: readonly string[],
  catalogue: Catalogue,
  thisMonth: string,
): BatchRow | string => {
  if (cells.length !== columns.length) return `${cells.length} cells under ${columns.length} columns`
  const cell = (name: (typeof COLUMNS)[number]): string => cells[columns.indexOf(name)] ?? ''
  const item = itemOf(cell('item').toUpperCase(), catalogue)
  if (item === null) return `no model or item code "${cell('item')}" in the catalogue`
  const month = cell('month')
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month) || month < `${FIRST_YEAR}-01`)
    return `"${month}" is no month like 2026-03`
  if (month > monthAfter(thisMonth)) return `${month} is further ahead than the next month`
  if (item.madeFrom !== null && month < item.madeFrom)
    return `${item.label} was not made before ${item.madeFrom}`
  if (item.madeUntil !== null && month > item.madeUntil)
    return `${item.label} was not made after ${item.madeUntil}`
  const [fromRun, count] = [wholeIn(cell('from')), wholeIn(cell('count'))]
  if (fromRun === null) return `from "${cell('from')}" is no whole number of 0 or more`
  if (count === null || count < 1 || count > COUNT_MOST)
    return `count "${cell('count')}" is no whole number from 1 to ${COUNT_MOST}`
  if (fromRun + count > RUNS_A_MONTH) return `a month has numbers up to ${RUNS_A_MONTH - 1}`
  const { itemCode, kind, label } = item
  return { lineNo, itemCode, kind, label, producedIn: month, fromRun, count }
}

const clashOf = (row: BatchRow, rows: readonly BatchRow[], used: readonly UsedRun[]): string | null => {
  const run = { ...row, toRun: lastRun(row) }
  const before = rows.find((other) => overlap(run, { ...other, toRun: lastRun(other) }))
  if (before !== undefined) return `shares numbers with line ${before.lineNo}`
  const earlier = used.find((other) => overlap(run, other))
  return earlier === undefined
    ? null
    : `${earlier.fromRun} to ${earlier.toRun} of ${earlier.producedIn} were used by an earlier batch`
}

const itemOf = (name: string, catalogue: Catalogue) => {
  const model = modelIn(catalogue, name)
  const found = model === null ? itemIn(catalogue, name) : ({ kind: 'model', model } as const)
  if (found === null) return null
  if (found.kind === 'part')
    return {
      kind: found.kind,
      itemCode: found.part.itemCode,
      label: found.part.name,
      madeFrom: null,
      madeUntil: null,
    }
  const { itemCode, model: label, madeFrom, madeUntil } = found.model
  return { kind: found.kind, itemCode, label, madeFrom, madeUntil }
}

const wholeIn = (cell: string): number | null => (/^\d{1,9}$/.test(cell) ? Number(cell) : null)

const monthAfter = (month: string): string => {
  const [year = 0, at = 0] = month.split('-').map(Number)
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, '0')}`
}
