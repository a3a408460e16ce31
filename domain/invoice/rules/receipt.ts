import { amountsIn } from '../amount'
import { compactDayIn, dayIn } from '../day'
import { type Finding, findingIn } from '../finding'
import { labelled } from '../labelled'
import { linesHolding, rowOf, type Sheet, standing } from '../sheet'
import { afterLabel, dense } from '../text'

/** A shop's receipt: no form, but words that most of them share. */
export interface Receipt {
  number: Finding<string> | null
  date: Finding<string> | null
  inc: Finding<number> | null
  seller: Finding<string> | null
}

const NUMBER_LABELS = [
  '小票号',
  '单据编号',
  '收据编号',
  '交易单号',
  '订单编号',
  '订单号',
  '流水号',
  '单据号',
  '销售单号',
  '单号',
  '票号',
  '编号',
  'NO.',
  'No.',
]
/** What was to be paid goes before what was handed over. */
const SUM_LABELS = [
  '应付金额',
  '应收金额',
  '合计金额',
  '应付',
  '应收',
  '总金额',
  '总计',
  '合计',
  '实付金额',
  '实付',
  '实收金额',
  '实收',
  '金额合计',
]
const DATE_LABELS = ['销售日期', '交易时间', '交易日期', '开票日期', '打印时间', '日期', '时间']
const FIRM = /(公司|经营部|商行|商店|商场|超市|门市部|专卖店|旗舰店|中心|厂|店|广场|百货)$/

export const findReceipt = (sheet: Sheet): Receipt => ({
  number: labelled(sheet, NUMBER_LABELS, (text) => /^[0-9A-Z][0-9A-Za-z-]{3,31}$/.exec(text)?.[0] ?? null),
  date: findDate(sheet),
  inc: findSum(sheet),
  seller: findSeller(sheet),
})

const findDate = (sheet: Sheet): Finding<string> | null => {
  const read = (text: string) => dayIn(text) ?? compactDayIn(text)
  const beside = labelled(sheet, DATE_LABELS, read)
  if (beside !== null) return beside
  const line = sheet.lines.find(({ text }) => read(dense(text)) !== null)
  return line === undefined ? null : findingIn(line, read(dense(line.text)) ?? '', 0.85)
}

const findSum = (sheet: Sheet): Finding<number> | null => {
  for (const label of SUM_LABELS)
    for (const line of linesHolding(sheet, label)) {
      const rest = afterLabel(dense(line.text), label) ?? ''
      const own = amountsIn(rest).at(-1)
      if (own !== undefined) return findingIn(line, own.fen)
      const row = rowOf(sheet, line).filter(({ box }) => box.left > line.box.left)
      for (const other of row.reverse()) {
        const fen = amountsIn(other.text).at(-1)?.fen
        if (fen !== undefined) return findingIn(other, fen)
      }
    }
  return null
}

/** The shop's name stands on top, most often in the largest letters. */
const findSeller = (sheet: Sheet): Finding<string> | null => {
  const top = sheet.lines
    .filter((line) => standing(sheet, line).y < 0.3)
    .sort((a, b) => a.box.top - b.box.top)
  const line =
    top.find(({ text }) => FIRM.test(dense(text))) ?? top.find(({ text }) => /[\u4e00-\u9fff]{3,}/.test(text))
  return line === undefined ? null : findingIn(line, dense(line.text), 0.9)
}
