import { type Amount, amountsIn, soleAmount } from '../amount'
import { amountInWords } from '../amount-in-words'
import { type Finding, findingIn, together } from '../finding'
import { type Line, middleOf } from '../line'
import { linesHolding, rowOf, type Sheet, toTheRight } from '../sheet'
import { afterLabel, dense, holds } from '../text'

export interface Sums {
  /** Without tax, tax, and both together; integer 分. */
  ex: Finding<number> | null
  tax: Finding<number> | null
  inc: Finding<number> | null
  /** Null where one of the two was not to be had. */
  addsUp: boolean | null
  wordsAgree: boolean | null
}

interface Printed extends Amount {
  line: Line
}

/** The three sums of a tax invoice, each held against the others. */
export const findSums = (sheet: Sheet): Sums => {
  const inWords = findInWords(sheet)
  const inFigures = findInFigures(sheet, inWords?.line ?? null)
  const above = inWords?.line ?? inFigures?.line ?? null
  const paid = inFigures?.value ?? inWords?.value ?? null
  const row = findSumRow(sheet, above, paid) ?? { ex: null, tax: null }
  const wordsAgree = inWords === null || inFigures === null ? null : inWords.value === inFigures.value
  const inc = settleInc(inFigures, inWords, row)
  const { ex, tax } = completed(row, inc)
  const addsUp =
    row.ex === null || row.tax === null || inc === null ? null : row.ex.value + row.tax.value === inc.value
  return { ...strengthened({ ex, tax, inc, addsUp: addsUp ?? null }), wordsAgree }
}

const findInWords = (sheet: Sheet): Finding<number> | null => {
  const found = sheet.lines.flatMap((line) => {
    const fen = amountInWords(line.text)
    return fen === null ? [] : [findingIn(line, fen)]
  })
  // nothing else on an invoice is as long a sum in words
  return found.sort((a, b) => (b.line?.text.length ?? 0) - (a.line?.text.length ?? 0))[0] ?? null
}

/** Behind (小写), else on the row of the words. */
const findInFigures = (sheet: Sheet, words: Line | null): Finding<number> | null => {
  for (const label of linesHolding(sheet, '小写')) {
    const own = amountsIn(afterLabel(dense(label.text), '小写') ?? '').at(-1)
    if (own !== undefined) return findingIn(label, own.fen)
    for (const next of toTheRight(sheet, label)) {
      const fen = soleAmount(next.text)
      if (fen !== null) return findingIn(next, fen)
    }
  }
  const rows = [words, ...linesHolding(sheet, '价税合计')].filter((line) => line !== null)
  for (const line of rows) {
    const last = printedIn(rowOf(sheet, line)).at(-1)
    if (last !== undefined) return findingIn(last.line, last.fen, 0.9)
  }
  return null
}

interface SumRow {
  ex: Finding<number> | null
  tax: Finding<number> | null
}

/** The row 合计 above the words: its last two amounts. Any row whose amounts add up to what was paid will do. */
const findSumRow = (sheet: Sheet, below: Line | null, paid: number | null): SumRow | null => {
  const rows = rowsOfAmounts(sheet).filter(
    ({ y }) => below === null || y < middleOf(below).y - (below.box.bottom - below.box.top) * 0.7,
  )
  const adding = rows.filter(({ amounts }) => paid !== null && pairOf(amounts, paid) !== null)
  const labelledRow = rows.filter(({ lines }) => isSumRow(lines))
  const signed = rows.filter(({ amounts }) => amounts.some(({ hasSign }) => hasSign))
  // goods may add up too where there is but one: the lowest such row is the sum
  const best =
    lowest(adding.filter((row) => labelledRow.includes(row) || signed.includes(row))) ?? lowest(adding)
  if (best !== null && paid !== null) {
    const pair = pairOf(best.amounts, paid)
    if (pair !== null)
      return { ex: findingIn(pair[0].line, pair[0].fen), tax: findingIn(pair[1].line, pair[1].fen) }
  }
  const row = lowest(labelledRow) ?? lowest(signed)
  if (row === null) return null
  const [ex, tax] = row.amounts.slice(-2)
  if (ex === undefined) return null
  if (tax === undefined) return lone(ex, paid)
  return { ex: findingIn(ex.line, ex.fen, 0.9), tax: findingIn(tax.line, tax.fen, 0.9) }
}

/** A single ¥ on the row may be the tax; where nothing is taxed it is all of it. */
const lone = ({ line, fen }: Printed, paid: number | null): SumRow => {
  if (paid === null) return { ex: null, tax: null }
  return fen * 2 > paid
    ? { ex: findingIn(line, fen, 0.9), tax: null }
    : { ex: null, tax: findingIn(line, fen, 0.9) }
}

interface AmountRow {
  y: number
  lines: Line[]
  amounts: Printed[]
}

const rowsOfAmounts = (sheet: Sheet): AmountRow[] => {
  const seen = new Set<Line>()
  return sheet.lines.flatMap((line) => {
    if (seen.has(line) || amountsIn(line.text).length === 0) return []
    const lines = rowOf(sheet, line)
    for (const each of lines) seen.add(each)
    return [{ y: middleOf(line).y, lines, amounts: printedIn(lines) }]
  })
}

const printedIn = (row: readonly Line[]): Printed[] =>
  row.flatMap((line) => amountsIn(line.text).map((amount) => ({ ...amount, line })))

const isSumRow = (lines: readonly Line[]): boolean => {
  const text = lines.map((line) => dense(line.text)).join('')
  return (
    !holds(text, '价税合计') && (/合.{0,2}计/.test(text) || lines.some((line) => dense(line.text) === '计'))
  )
}

const lowest = (rows: readonly AmountRow[]): AmountRow | null =>
  [...rows].sort((a, b) => b.y - a.y)[0] ?? null

const pairOf = (amounts: readonly Printed[], sum: number): [Printed, Printed] | null => {
  for (const [at, one] of amounts.entries())
    for (const other of amounts.slice(at + 1))
      if (one.fen + other.fen === sum && one.fen >= other.fen) return [one, other]
  return null
}

/** Figures and words; where they differ, the one that the other two sums bear out. */
const settleInc = (
  figures: Finding<number> | null,
  words: Finding<number> | null,
  row: SumRow,
): Finding<number> | null => {
  const sum = row.ex !== null && row.tax !== null ? row.ex.value + row.tax.value : null
  if (figures === null && words === null) {
    if (row.ex === null || row.tax === null || sum === null) return null
    return { value: sum, confidence: 0.7 * Math.min(row.ex.confidence, row.tax.confidence), line: null }
  }
  if (figures === null) return words
  if (words === null) return figures
  if (figures.value === words.value)
    return { ...figures, confidence: together(figures.confidence, words.confidence) }
  const borneOut = [figures, words].find(({ value }) => value === sum)
  const kept = borneOut ?? figures
  return { ...kept, confidence: kept.confidence * (borneOut === undefined ? 0.5 : 0.8) }
}

/** What is missing of the three follows from the other two. */
const completed = ({ ex, tax }: SumRow, inc: Finding<number> | null): SumRow => {
  if (inc === null) return { ex, tax }
  if (ex !== null && tax === null && ex.value <= inc.value)
    return { ex, tax: { value: inc.value - ex.value, confidence: 0.8 * ex.confidence, line: null } }
  if (ex === null && tax !== null && tax.value < inc.value)
    return { ex: { value: inc.value - tax.value, confidence: 0.8 * tax.confidence, line: null }, tax }
  return { ex, tax }
}

/** Three that add up bear each other out; where they don't, none can be relied on. */
const strengthened = ({ ex, tax, inc, addsUp }: Omit<Sums, 'wordsAgree'>): Omit<Sums, 'wordsAgree'> => {
  if (addsUp === null || ex === null || tax === null || inc === null) return { ex, tax, inc, addsUp }
  const weigh = (one: Finding<number>, a: Finding<number>, b: Finding<number>): Finding<number> => ({
    ...one,
    confidence: addsUp
      ? together(one.confidence, Math.min(a.confidence, b.confidence))
      : one.confidence * 0.6,
  })
  return { ex: weigh(ex, tax, inc), tax: weigh(tax, ex, inc), inc: weigh(inc, ex, tax), addsUp }
}
