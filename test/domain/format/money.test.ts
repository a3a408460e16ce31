import fc from 'fast-check'
import { readMoney, sayMoney } from '@/domain/format/money'

test.each([
  [0, '¥0'],
  [6000, '¥60'],
  [6050, '¥60.50'],
  [5, '¥0.05'],
])('%i fen are said as %s', (fen, said) => {
  expect(sayMoney(fen)).toBe(said)
})

test('what is said reads back as the same money', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (fen) => {
      expect(readMoney(sayMoney(fen))).toBe(fen)
    }),
  )
})

test.each([
  ['60', 6000],
  ['60.5', 6050],
  [' ￥ 60.05 元 ', 6005],
  ['0.1', 10],
])('%p is read as %i fen', (typed, fen) => {
  expect(readMoney(typed)).toBe(fen)
})

test.each(['', '六十', '-5', '1.234', '1e3', '60,5', '60.', '12345678', '0x10', 'Infinity'])(
  '%p is no price',
  (typed) => {
    expect(readMoney(typed)).toBeNull()
  },
)
