import type { Line } from '@/domain/invoice/line'

/** A page as a recogniser gives it: each text with the left and the middle of its line. */
export const page = (
  rows: readonly (readonly [x: number, y: number, text: string, confidence?: number])[],
): Line[] =>
  rows.map(([x, y, text, confidence = 0.99]) => ({
    text,
    confidence,
    weakest: confidence,
    box: { left: x, right: x + widthOf(text), top: y - 10, bottom: y + 10 },
    place: null,
  }))

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 20 : 10), 0)

/** 电子普票 as it is printed, with what a test wants otherwise. */
export const electronic = (change: Readonly<Record<string, string>> = {}): Line[] => {
  const say = (text: string): string => change[text] ?? text
  return page(
    (
      [
        [500, 60, '浙江增值税电子普通发票'],
        [40, 160, '机器编号：661812345678'],
        [1000, 50, '发票代码：033002000911'],
        [1000, 85, '发票号码：12345678'],
        [1000, 120, '开票日期：2020年05月06日'],
        [1000, 155, '校 验 码：'],
        [1110, 155, '12345 67890 12345 67890'],
        [80, 220, '名        称：李敏'],
        [40, 360, '货物或应税劳务、服务名称'],
        [400, 360, '规格型号'],
        [700, 360, '数量'],
        [1050, 360, '金额'],
        [1350, 360, '税额'],
        [40, 400, '*家用厨房电器具*浴霸'],
        [400, 400, 'QDP6020C'],
        [715, 400, '1'],
        [1040, 400, '900.00'],
        [1340, 400, '117.00'],
        [140, 620, '合'],
        [300, 620, '计'],
        [1030, 620, '¥900.00'],
        [1330, 620, '¥117.00'],
        [90, 680, '价税合计（大写）'],
        [420, 680, '⊗壹仟零壹拾柒圆整'],
        [1000, 680, '（小写）¥1017.00'],
        [80, 740, '名        称：'],
        [230, 740, '嘉兴百佳电器有限公司'],
      ] as const
    )
      .map(([x, y, text]) => [x, y, say(text)] as const)
      .filter(([, , text]) => text !== ''),
  )
}
