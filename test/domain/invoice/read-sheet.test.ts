import { isComplete, readSheet, type SheetReading } from '@/domain/invoice/read-sheet'
import { electronic, page } from './page'

const valuesOf = (sheet: SheetReading) => ({
  kind: sheet.kind.value,
  code: sheet.code?.value,
  number: sheet.number?.value,
  date: sheet.date?.value,
  check: sheet.check?.value,
  ex: sheet.ex?.value,
  tax: sheet.tax?.value,
  inc: sheet.inc?.value,
  seller: sheet.seller?.value,
  buyer: sheet.buyer?.value,
})

const printed = {
  kind: 'electronicOrdinary',
  code: '033002000911',
  number: '12345678',
  date: '2020-05-06',
  check: '12345678901234567890',
  ex: 90_000,
  tax: 11_700,
  inc: 101_700,
  seller: '嘉兴百佳电器有限公司',
  buyer: '李敏',
}

test('given an electronic invoice as it is printed, every field is found', () => {
  const sheet = readSheet(electronic())
  expect(valuesOf(sheet)).toEqual(printed)
  expect(sheet).toMatchObject({
    addsUp: true,
    wordsAgree: true,
    goods: [{ modelText: 'QDP6020C', quantity: 1 }],
  })
  expect(isComplete(sheet)).toBe(true)
})

test.each([
  ['a label with one wrong character', { '发票号码：12345678': '发粟号码：12345678' }],
  ['a misread 年', { '开票日期：2020年05月06日': '开票日期：2020午05月06日' }],
  ['a cross that was taken for a digit', { '⊗壹仟零壹拾柒圆整': '8壹仟零壹拾柒圆整' }],
  ['a currency sign that was taken for a letter', { '¥900.00': 'Y900.00' }],
  ['a sum row whose label is lost', { 合: '', 计: '' }],
  ['no title, a seal lay over it', { 浙江增值税电子普通发票: '' }],
  ['figures behind their label as a line of their own', { '（小写）¥1017.00': '（小写） ¥1017.00' }],
])('given %s, it is read all the same', (_, change) => {
  expect(valuesOf(readSheet(electronic(change)))).toEqual(printed)
})

test('given no code, the number of the machine is not taken for it although it has 12 digits as well', () => {
  expect(readSheet(electronic({ '发票代码：033002000911': '' })).code).toBeNull()
  const split = [
    ...electronic({ '发票代码：033002000911': '', '机器编号：661812345678': '机器编号：' }),
    ...page([[180, 160, '033002000911']]),
  ]
  expect(readSheet(split).code).toBeNull()
})

test.each(['2016年00月22日', '2023年02月29日', '2020年13月01日'])(
  'given the day %s, which is in no calendar, no date is taken',
  (day) => {
    expect(readSheet(electronic({ '开票日期：2020年05月06日': `开票日期：${day}` })).date).toBeNull()
  },
)

test('given two amounts glued together, neither is taken', () => {
  const { ex, tax } = readSheet(electronic({ '¥900.00': '¥900.00117.00', '¥117.00': '' }))
  expect([ex?.value, tax?.value]).not.toContain(90_000_117)
})

test('given a single ¥ on the sum row, it is the tax where it is the smaller part', () => {
  expect(valuesOf(readSheet(electronic({ '¥900.00': '', '900.00': '', '117.00': '' })))).toMatchObject({
    ex: 90_000,
    tax: 11_700,
  })
})

test('given nothing is taxed, all of it is without tax', () => {
  const free = { '¥900.00': '¥1017.00', '¥117.00': '***', '900.00': '1017.00', '117.00': '***' }
  expect(valuesOf(readSheet(electronic(free)))).toMatchObject({ ex: 101_700, tax: 0, inc: 101_700 })
})

test('given words and figures that differ, the one that the other sums bear out is kept, and the difference told', () => {
  const sheet = readSheet(electronic({ '（小写）¥1017.00': '（小写）¥1011.00' }))
  expect(sheet).toMatchObject({ inc: { value: 101_700 }, wordsAgree: false })
})

test('given a paper invoice, its number stands behind No and its code alone', () => {
  const sheet = readSheet(
    page([
      [180, 60, '3300194130'],
      [500, 60, '浙江增值税专用发票'],
      [1080, 60, 'No 02168650'],
      [1060, 160, '开票日期：2019年12月03日'],
      [1000, 620, '¥900.00'],
      [1330, 620, '¥117.00'],
      [420, 680, '壹仟零壹拾柒圆整'],
      [1000, 680, '（小写）¥1017.00'],
    ]),
  )
  expect(valuesOf(sheet)).toMatchObject({
    kind: 'special',
    code: '3300194130',
    number: '02168650',
    inc: 101_700,
  })
})

test('given a digital invoice, the seller is on the right and there is no code', () => {
  const sheet = readSheet(
    page([
      [500, 60, '电子发票（普通发票）'],
      [1000, 60, '发票号码：24332000000012345678'],
      [1000, 100, '开票日期：2024年03月14日'],
      [80, 180, '名称：张建国'],
      [760, 180, '名称：杭州家和电器有限公司'],
      [40, 300, '项目名称'],
      [1000, 620, '¥900.00'],
      [1330, 620, '¥117.00'],
      [420, 680, '壹仟零壹拾柒圆整'],
      [1000, 680, '（小写）¥1017.00'],
    ]),
  )
  expect(valuesOf(sheet)).toMatchObject({
    kind: 'digitalOrdinary',
    code: undefined,
    number: '24332000000012345678',
    date: '2024-03-14',
    seller: '杭州家和电器有限公司',
    buyer: '张建国',
  })
})

test('given a till receipt, what was to be paid counts and not what was handed over', () => {
  const sheet = readSheet(
    page([
      [200, 40, '百佳电器商场'],
      [40, 90, '小票号:20240314000123'],
      [40, 130, '日期:2024-03-14 10:07:21'],
      [40, 300, '总件数:1'],
      [40, 340, '合计:899.00'],
      [40, 380, '现金:900.00'],
      [40, 420, '找零:1.00'],
    ]),
  )
  expect(valuesOf(sheet)).toMatchObject({
    kind: 'plain',
    number: '20240314000123',
    date: '2024-03-14',
    inc: 89_900,
    seller: '百佳电器商场',
  })
})

test('given an empty page, every field is open', () => {
  expect(isComplete(readSheet([]))).toBe(false)
})
