import type { Content } from '../content'
import { moneyInWords } from '../money-in-words'
import { qrContent } from '../qr-content'
import { createSheet, type Sheet } from '../sheet'
import { yuan } from '../yuan'
import type { Look } from './look'

const WIDTH = 1400
const COLUMNS = {
  name: 40,
  model: 320,
  unit: 520,
  quantity: 650,
  price: 820,
  amount: 1010,
  rate: 1120,
  tax: 1350,
}

/** 数电票, both kinds: https://inv-veri.chinatax.gov.cn shows what is printed. */
export const drawDigital = (content: Content, look: Look): Sheet => {
  const rows = Math.max(4, content.goods.length + 1)
  const bottomOfGoods = 440 + rows * 36
  const sheet = createSheet(WIDTH, bottomOfGoods + 330, { color: look.ink, weight: look.weight, size: 19 })
  const label = (x: number, y: number, text: string, size = 19, width?: number) =>
    sheet.text(x, y, text, { color: look.form, size, ...(width === undefined ? {} : { width }) })
  const value = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start') =>
    sheet.text(x, y, text, { font: look.font, anchor })

  const title = content.kind === 'digitalSpecial' ? '电子发票（增值税专用发票）' : '电子发票（普通发票）'
  sheet.text(WIDTH / 2, 90, title, { color: look.form, size: 38, anchor: 'middle', weight: 500 })
  sheet.line(420, 106, 980, 106, look.form)
  sheet.line(420, 112, 980, 112, look.form)
  const qr = qrContent(content)
  if (look.hasCode && qr !== null) sheet.code(50, 40, 120, qr)
  sheet.seal(WIDTH / 2, 82, 120, 60, ['全国统一发票监制章', `国家税务总局${content.province}省税务局`])
  label(1000, 80, '发票号码：')
  value(1095, 80, content.number)
  label(1000, 120, '开票日期：')
  value(1095, 120, chineseDay(content.date))

  sheet.box(30, 160, WIDTH - 60, bottomOfGoods + 100, look.form)
  for (const [x, who, party] of [
    [30, '购买方信息', content.buyer],
    [700, '销售方信息', content.seller],
  ] as const) {
    sheet.line(x, 160, x, 300, look.form)
    sheet.line(x + 40, 160, x + 40, 300, look.form)
    ;[...who].forEach((sign, at) => {
      label(x + 10, 186 + at * 26, sign)
    })
    label(x + 55, 205, '名称：')
    value(x + 115, 205, party.name)
    label(x + 55, 270, '统一社会信用代码/纳税人识别号：')
    value(x + 360, 270, party.taxNo)
  }
  sheet.line(30, 300, WIDTH - 30, 300, look.form)

  const heads = [
    ['name', '项目名称'],
    ['model', '规格型号'],
    ['unit', '单位'],
    ['quantity', '数量'],
    ['price', '单价'],
    ['amount', '金额'],
    ['rate', '税率/征收率'],
    ['tax', '税额'],
  ] as const
  for (const [column, text] of heads)
    sheet.text(COLUMNS[column] + (column === 'rate' ? -20 : 0), 332, text, {
      color: look.form,
      anchor:
        column === 'name' || column === 'model' || column === 'unit' || column === 'rate' ? 'start' : 'end',
    })
  content.goods.forEach((good, at) => {
    const y = 372 + at * 36
    sheet.text(COLUMNS.name, y, good.name, { size: good.name.length > 15 ? 16 : 19 })
    value(COLUMNS.model, y, good.model)
    value(COLUMNS.unit, y, good.unit)
    value(COLUMNS.quantity, y, String(good.quantity), 'end')
    value(COLUMNS.price, y, good.priceEx, 'end')
    value(COLUMNS.amount, y, yuan(good.amountExFen), 'end')
    value(COLUMNS.rate + 10, y, good.rate)
    value(COLUMNS.tax, y, yuan(good.taxFen), 'end')
  })

  const sum = bottomOfGoods - 20
  label(120, sum, '合', 19)
  label(240, sum, '计', 19)
  value(COLUMNS.amount, sum, `${look.currency}${yuan(content.amountExFen)}`, 'end')
  value(COLUMNS.tax, sum, `${look.currency}${yuan(content.taxFen)}`, 'end')
  sheet.line(30, sum + 20, WIDTH - 30, sum + 20, look.form)
  label(90, sum + 58, '价税合计（大写）')
  sheet.text(340, sum + 58, `⊗ ${moneyInWords(content.amountIncFen)}`, {})
  label(930, sum + 58, '（小写）')
  value(1020, sum + 58, `${look.currency}${yuan(content.amountIncFen)}`)
  sheet.line(30, sum + 80, WIDTH - 30, sum + 80, look.form)
  ;[...'备注'].forEach((sign, at) => {
    label(40, sum + 130 + at * 50, sign)
  })
  sheet.line(70, sum + 80, 70, bottomOfGoods + 260, look.form)
  if (content.buyer.bank !== '') value(90, sum + 120, `购方开户银行:${content.buyer.bank};`)
  label(120, bottomOfGoods + 305, '开票人：')
  value(220, bottomOfGoods + 305, content.clerk)
  return sheet
}

export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${month}月${date}日`
}
