import type { Content, Party } from '../content'
import { moneyInWords } from '../money-in-words'
import { qrContent } from '../qr-content'
import { createSheet, type Sheet } from '../sheet'
import { yuan } from '../yuan'
import type { Look } from './look'

const WIDTH = 1480
const COLUMNS = {
  name: 50,
  model: 400,
  unit: 580,
  quantity: 740,
  price: 900,
  amount: 1110,
  rate: 1180,
  tax: 1420,
}

/** 电子普票, 普票 and 专票: one form with other heads. */
export const drawVat = (content: Content, look: Look): Sheet => {
  const rows = content.kind === 'electronicOrdinary' ? 6 : 7
  const bottom = 420 + rows * 34
  const sheet = createSheet(WIDTH, bottom + 310, { color: look.ink, weight: look.weight, size: 19 })
  const label = (x: number, y: number, text: string, size = 19) =>
    sheet.text(x, y, text, { color: look.form, size })
  const value = (x: number, y: number, text: string, anchor: 'start' | 'end' = 'start', size = 19) =>
    sheet.text(x + look.shift.x, y + look.shift.y, text, { font: look.font, anchor, size })

  drawHead(sheet, content, look, label, value)
  sheet.box(30, 190, WIDTH - 60, bottom + 60, look.form)
  drawParty(look, label, value, 'buyer', 190, content.buyer)
  sheet.line(860, 190, 860, 330, look.form)
  ;[...'密码区'].forEach((sign, at) => {
    label(868, 225 + at * 40, sign)
  })
  content.cipher.forEach((row, at) => {
    sheet.text(905, 222 + at * 32, row, { font: look.font, size: 22 })
  })
  sheet.line(30, 330, WIDTH - 30, 330, look.form)
  for (const [column, text] of [
    ['name', '货物或应税劳务、服务名称'],
    ['model', '规格型号'],
    ['unit', '单位'],
    ['quantity', '数  量'],
    ['price', '单  价'],
    ['amount', '金    额'],
    ['rate', '税率'],
    ['tax', '税    额'],
  ] as const)
    sheet.text(COLUMNS[column], 358, text, {
      color: look.form,
      anchor: ['name', 'model', 'unit', 'rate'].includes(column) ? 'start' : 'end',
    })
  content.goods.forEach((good, at) => {
    const y = 396 + at * 34
    sheet.text(COLUMNS.name + look.shift.x, y + look.shift.y, good.name, {
      size: good.name.length > 17 ? 16 : 19,
    })
    value(COLUMNS.model, y, good.model)
    value(COLUMNS.unit, y, good.unit)
    value(COLUMNS.quantity, y, String(good.quantity), 'end')
    value(COLUMNS.price, y, good.priceEx, 'end')
    value(COLUMNS.amount, y, yuan(good.amountExFen), 'end')
    value(COLUMNS.rate, y, good.rate)
    value(COLUMNS.tax, y, yuan(good.taxFen), 'end')
  })
  const sum = bottom - 14
  label(150, sum, '合')
  label(300, sum, '计')
  value(COLUMNS.amount, sum, `${look.currency}${yuan(content.amountExFen)}`, 'end')
  value(COLUMNS.tax, sum, `${look.currency}${yuan(content.taxFen)}`, 'end')
  sheet.line(30, sum + 16, WIDTH - 30, sum + 16, look.form)
  label(90, sum + 50, '价税合计（大写）')
  sheet.text(420 + look.shift.x, sum + 50 + look.shift.y, `⊗${moneyInWords(content.amountIncFen)}`, {})
  label(1000, sum + 50, '（小写）')
  value(1110, sum + 50, `${look.currency}${yuan(content.amountIncFen)}`)
  sheet.line(30, sum + 68, WIDTH - 30, sum + 68, look.form)
  drawParty(look, label, value, 'seller', sum + 68, content.seller)
  ;[...'备注'].forEach((sign, at) => {
    label(868, sum + 110 + at * 50, sign)
  })
  label(80, bottom + 285, '收款人：')
  value(170, bottom + 285, content.clerk)
  label(480, bottom + 285, '复核：')
  label(800, bottom + 285, '开票人：')
  value(890, bottom + 285, content.clerk)
  label(1120, bottom + 285, '销售方：（章）')
  sheet.seal(1180, bottom + 180, 130, 70, [
    content.seller.name.slice(0, 12),
    content.seller.taxNo,
    '发票专用章',
  ])
  return sheet
}

type Put = (x: number, y: number, text: string) => void
type PutValue = (x: number, y: number, text: string, anchor?: 'start' | 'end', size?: number) => void

const drawHead = (sheet: Sheet, content: Content, look: Look, label: Put, value: PutValue): void => {
  const { kind, code, number, date, check, province, machineNo } = content
  const name = {
    electronicOrdinary: '增值税电子普通发票',
    ordinary: '增值税普通发票',
    special: '增值税专用发票',
  }
  const title = `${province}${name[kind as keyof typeof name] ?? ''}`
  sheet.text(WIDTH / 2, 86, title, { color: look.form, size: 40, anchor: 'middle', weight: 500 })
  sheet.line(WIDTH / 2 - 260, 102, WIDTH / 2 + 260, 102, look.form)
  sheet.seal(WIDTH / 2, 92, 110, 56, ['全国统一发票监制章', '税务总局监制'])
  const qr = qrContent(content)
  const [year = '', month = '', day = ''] = date.split('-')
  if (kind === 'electronicOrdinary') {
    if (look.hasCode && qr !== null) sheet.code(50, 30, 110, qr)
    label(50, 178, '机器编号：')
    value(145, 178, machineNo)
    const right: [string, string][] = [
      ['发票代码：', code ?? ''],
      ['发票号码：', number],
      ['开票日期：', `${year}年${month}月${day}日`],
      ['校 验 码：', (check ?? '').replace(/(\d{5})(?=\d)/g, '$1 ')],
    ]
    right.forEach(([text, said], at) => {
      label(1060, 62 + at * 36, text)
      value(1160, 62 + at * 36, said)
    })
    return
  }
  if (look.hasCode && qr !== null) sheet.code(50, 20, 100, qr)
  sheet.text(180, 80, code ?? '', { size: 34, font: look.font, color: look.form })
  sheet.text(1080, 84, 'No', { size: 34, color: look.form })
  sheet.text(1140, 84, number, { size: 36, font: look.font, color: '#224' })
  value(1300, 112, code ?? '', 'start', 16)
  value(1300, 134, number, 'start', 16)
  if (check !== null) value(60, 170, `校验码 ${check.replace(/(\d{5})(?=\d)/g, '$1 ')}`)
  label(1060, 176, '开票日期：')
  value(1160, 176, `${year}年${month}月${day}日`)
}

const drawParty = (
  look: Look,
  label: Put,
  value: PutValue,
  who: 'buyer' | 'seller',
  top: number,
  party: Party,
): void => {
  void look
  ;[...(who === 'buyer' ? '购买方' : '销售方')].forEach((sign, at) => {
    label(38, top + 40 + at * 36, sign)
  })
  const rows: [string, string][] = [
    ['名        称：', party.name],
    ['纳税人识别号：', party.taxNo],
    ['地址、 电话：', party.address],
    ['开户行及账号：', party.bank],
  ]
  rows.forEach(([text, said], at) => {
    label(80, top + 32 + at * 33, text)
    value(225, top + 32 + at * 33, said)
  })
}
