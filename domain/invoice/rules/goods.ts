import { amountsIn } from '../amount'
import { heightOf, type Line, middleOf } from '../line'
import { linesHolding, rowOf, type Sheet } from '../sheet'
import { dense, plain } from '../text'

export interface GoodsLine {
  name: string
  modelText: string | null
  quantity: number | null
  confidence: number
}

const HEADS = ['项目名称', '货物或应税劳务', '服务名称', '规格型号', '品名', '商品名称']
const ENDS = /价税合计|^合计|^计$|^合$|小写|大写|应付|应收|总计|总件/

/** The rows between the head of the table and its sum; a row without an amount goes on the one above. */
export const findGoods = (sheet: Sheet): GoodsLine[] => {
  const head = linesHolding(sheet, ...HEADS).sort((a, b) => a.box.top - b.box.top)[0]
  if (head === undefined) return []
  const columns = columnsOf(rowOf(sheet, head))
  const end = sheet.lines
    .filter((line) => ENDS.test(dense(line.text)) && middleOf(line).y > middleOf(head).y + heightOf(head))
    .reduce(
      (least, line) => Math.min(least, middleOf(line).y - heightOf(line) * 0.5),
      Number.POSITIVE_INFINITY,
    )
  const goods: GoodsLine[] = []
  for (const row of rowsBetween(sheet, middleOf(head).y + heightOf(head) * 0.7, end)) {
    const [first] = row
    if (first === undefined || !/[\u4e00-\u9fffA-Za-z]/.test(first.text)) continue
    const hasAmount = row.some(({ text }) => amountsIn(text).length > 0)
    const last = goods.at(-1)
    if (!hasAmount && last !== undefined && !first.text.includes('*')) {
      last.name += dense(first.text)
      continue
    }
    goods.push({
      name: plain(first.text),
      modelText: inColumn(row.slice(1), columns.model),
      quantity: wholeNumber(inColumn(row.slice(1), columns.quantity)),
      confidence: Math.min(...row.map(({ confidence }) => confidence)),
    })
  }
  return goods
}

const columnsOf = (heads: readonly Line[]) => {
  const at = (label: RegExp) => {
    const line = heads.find(({ text }) => label.test(dense(text)))
    return line === undefined ? null : middleOf(line).x
  }
  return { model: at(/规格|型号/), quantity: at(/数量/) }
}

const rowsBetween = (sheet: Sheet, from: number, to: number): Line[][] => {
  const left = sheet.lines
    .filter((line) => middleOf(line).y > from && middleOf(line).y < to)
    .sort((a, b) => a.box.left - b.box.left)
  const seen = new Set<Line>()
  const rows = left.flatMap((line) => {
    if (seen.has(line)) return []
    const row = rowOf(sheet, line).filter((other) => left.includes(other) && !seen.has(other))
    for (const each of row) seen.add(each)
    return [row]
  })
  return rows.sort((a, b) => (a[0]?.box.top ?? 0) - (b[0]?.box.top ?? 0))
}

const inColumn = (row: readonly Line[], x: number | null): string | null => {
  if (x === null) return null
  const line = row.find(
    (each) => Math.abs(middleOf(each).x - x) < heightOf(each) * 4 && each.box.left < x + heightOf(each) * 2,
  )
  const text = line === undefined ? '' : plain(line.text)
  return text === '' || amountsIn(text).length > 0 ? null : text
}

const wholeNumber = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number(text)
  return Number.isFinite(value) && value > 0 && value < 10_000 ? value : null
}
