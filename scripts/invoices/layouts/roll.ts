import type { Content } from '../content'
import { moneyInWords } from '../money-in-words'
import { qrContent } from '../qr-content'
import { createSheet, type Sheet } from '../sheet'
import { yuan } from '../yuan'
import type { Look } from './look'

const WIDTH = 640

/** 卷式: a roll of 57 or 76 mm, one value a line. */
export const drawRoll = (content: Content, look: Look): Sheet => {
  const sheet = createSheet(WIDTH, 1000 + content.goods.length * 76, {
    color: look.ink,
    weight: look.weight,
    size: 23,
  })
  const value = (x: number, y: number, text: string, anchor: 'start' | 'end' = 'start') =>
    sheet.text(x, y, text, { font: look.font, anchor })
  sheet.text(WIDTH / 2, 70, `${content.province}增值税普通发票（卷票）`, {
    color: look.form,
    size: 30,
    anchor: 'middle',
  })
  sheet.seal(WIDTH / 2, 60, 110, 46, ['全国统一发票监制章'])
  sheet.text(WIDTH / 2, 140, '发 票 联', { color: look.form, anchor: 'middle', size: 26 })
  let y = 190
  const row = (label: string, said: string): void => {
    sheet.text(50, y, `${label}${label.endsWith('：') || label.endsWith(':') ? '' : '：'}`, {})
    value(50 + [...label].length * 23 + 24, y, said)
    y += 38
  }
  row('发票代码', content.code ?? '')
  row('发票号码', content.number)
  row('机打号码', content.number)
  row('机器编号', content.machineNo)
  row('销售方名称', content.seller.name)
  row('纳税人识别号', content.seller.taxNo)
  row('开票日期', content.date)
  row('收款员', content.clerk)
  row('购买方名称', content.buyer.name)
  row('纳税人识别号', content.buyer.taxNo)
  sheet.line(40, y - 20, WIDTH - 40, y - 20, look.ink, 1)
  sheet.text(50, y + 10, '项目        单价      数量      金额', {})
  y += 52
  for (const good of content.goods) {
    sheet.text(50, y, good.name, { size: 20 })
    const inc = good.amountExFen + good.taxFen
    value(270, y + 36, yuan(Math.round(inc / good.quantity)), 'end')
    value(380, y + 36, String(good.quantity), 'end')
    value(580, y + 36, yuan(inc), 'end')
    y += 76
  }
  row('合计金额(小写)', `${look.currency}${yuan(content.amountIncFen)}`)
  row('合计金额(大写)', moneyInWords(content.amountIncFen))
  row('校验码', content.check ?? '')
  const qr = qrContent(content)
  if (look.hasCode && qr !== null) sheet.code(WIDTH / 2 - 100, y, 200, qr)
  return sheet
}
