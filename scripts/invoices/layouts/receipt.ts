import type { Chance } from '../chance'
import { digits, isTrue, pick } from '../chance'
import type { Content } from '../content'
import { createSheet, type Sheet } from '../sheet'
import { yuan } from '../yuan'
import type { Look } from './look'

const WIDTH = 620

/** A shop's own receipt: no two shops print the same. */
export const drawReceipt = (content: Content, look: Look, chance: Chance): Sheet => {
  const sheet = createSheet(WIDTH, 720 + content.goods.length * 76, {
    color: look.ink,
    weight: look.weight,
    size: 23,
  })
  const value = (x: number, y: number, text: string, anchor: 'start' | 'end' = 'start') =>
    sheet.text(x, y, text, { font: look.font, anchor })
  const middle = (y: number, text: string, size = 24) =>
    sheet.text(WIDTH / 2, y, text, { size, anchor: 'middle' })
  middle(70, content.seller.name, 28)
  middle(112, pick(chance, ['欢迎光临', '购物小票', '销售单', '收款收据', '门店销售小票']))
  let y = 165
  const row = (label: string, said: string): void => {
    sheet.text(40, y, `${label}:`, {})
    value(40 + [...label].length * 24 + 16, y, said)
    y += 38
  }
  row(pick(chance, ['单号', '小票号', '流水号', '订单号', '单据编号', '收据编号']), content.number)
  const day = pick(chance, [content.date, content.date.replace(/-/g, '/'), content.date.replace(/-/g, '.')])
  row(
    pick(chance, ['日期', '时间', '销售日期', '交易时间']),
    isTrue(chance, 0.6) ? `${day} 14:${digits(chance, 1)}7:21` : day,
  )
  row('收银员', content.clerk)
  sheet.text(40, y, '-'.repeat(44), {})
  y += 36
  sheet.text(40, y, '品名            数量      单价      金额', {})
  y += 44
  for (const good of content.goods) {
    sheet.text(40, y, `${good.name} ${good.model}`, {})
    value(270, y + 36, String(good.quantity), 'end')
    value(410, y + 36, yuan(Math.round(good.amountExFen / good.quantity)), 'end')
    value(570, y + 36, yuan(good.amountExFen), 'end')
    y += 76
  }
  sheet.text(40, y, '-'.repeat(44), {})
  y += 40
  row('总件数', String(content.goods.reduce((sum, { quantity }) => sum + quantity, 0)))
  const sign = isTrue(chance, 0.5) ? look.currency : ''
  row(pick(chance, ['合计', '应收', '应付金额', '总计', '合计金额']), `${sign}${yuan(content.amountIncFen)}`)
  const paid = isTrue(chance, 0.3) ? Math.ceil(content.amountIncFen / 10_000) * 10_000 : content.amountIncFen
  if (isTrue(chance, 0.7)) {
    row(
      paid > content.amountIncFen ? '现金' : pick(chance, ['实收', '微信支付', '支付宝']),
      `${sign}${yuan(paid)}`,
    )
    if (paid > content.amountIncFen) row('找零', `${sign}${yuan(paid - content.amountIncFen)}`)
  }
  middle(y + 20, pick(chance, ['谢谢惠顾，请保留小票', '凭此票七日内退换', '客服电话 0571-88886666']))
  return sheet
}
