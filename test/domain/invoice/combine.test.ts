import { toldTwice } from '@/domain/invoice/checks'
import { combine } from '@/domain/invoice/combine'
import type { InvoiceQr } from '@/domain/invoice/qr'
import { readSheet } from '@/domain/invoice/read-sheet'
import { surer } from '@/domain/invoice/surer'
import { electronic } from './page'

const qr: InvoiceQr = {
  kind: 'electronicOrdinary',
  code: '033002000911',
  number: '12345678',
  date: '2020-05-06',
  amountExFen: 90_000,
  amountIncFen: null,
  check: '12345678901234567890',
}
const base = { today: '2026-03-14', models: ['QDP6020C'], source: 'text', qr: null, secondLook: {} } as const
const sure = { code: true, number: true, date: true, inc: true }

test('given code and text that agree, nobody has to look', () => {
  const reading = combine(readSheet(electronic()), { ...base, qr })
  expect(reading.accepted).toBe(true)
  expect(reading.fields.number).toMatchObject({ value: '12345678', source: 'qr' })
  expect(reading.goods[0]?.model).toBe('QDP6020C')
})

test('given no code but a second look that agrees, nobody has to look', () => {
  expect(combine(readSheet(electronic()), { ...base, secondLook: sure }).accepted).toBe(true)
})

test.each([
  ['neither code nor second look', {}],
  ['a second look that reads another number', { secondLook: { ...sure, number: false } }],
  ['a second look that missed the date', { secondLook: { code: true, number: true, inc: true } }],
  ['a code of another invoice', { qr: { ...qr, number: '12345679' } }],
  ['a code with another amount', { qr: { ...qr, amountExFen: 90_001 } }],
  ['a day that has not come', { qr, today: '2020-05-05' }],
])('given %s, a person looks', (_, change) => {
  expect(combine(readSheet(electronic()), { ...base, ...change }).accepted).toBe(false)
})

test('given a faint character, a person looks although all adds up', () => {
  const faint = electronic().map((line) =>
    line.text.startsWith('发票号码') ? { ...line, weakest: 0.5 } : line,
  )
  expect(combine(readSheet(faint), { ...base, secondLook: sure }).accepted).toBe(false)
})

test('given a till receipt, a person always looks: it says everything once', () => {
  const sheet = { ...readSheet(electronic()), kind: { value: 'plain' as const, confidence: 1, line: null } }
  expect(combine(sheet, { ...base, secondLook: sure }).accepted).toBe(false)
})

test("the buyer's name is masked", () => {
  expect(combine(readSheet(electronic()), base).fields.buyer?.value).toBe('李*')
})

test('of two readings the surer value of each field is kept, and sums stay together', () => {
  const first = readSheet(electronic({ '发票号码：12345678': '', '¥117.00': '¥111.00' }))
  const second = readSheet(electronic({ '开票日期：2020年05月06日': '' }))
  expect(surer(first, second)).toMatchObject({
    number: { value: '12345678' },
    date: { value: '2020-05-06' },
    tax: { value: 11_700 },
    addsUp: true,
  })
})

test('what the code says too, or the sum in words, needs no second look at the same ink', () => {
  expect(toldTwice(readSheet(electronic()), qr)).toEqual(sure)
  expect(toldTwice(readSheet(electronic()), null)).toEqual({ inc: true })
  expect(toldTwice(readSheet(electronic()), { ...qr, number: '12345679', code: null })).toEqual({
    date: true,
    inc: true,
  })
})
