import fc from 'fast-check'
import { amountsIn } from '@/domain/invoice/amount'
import { amountInWords } from '@/domain/invoice/amount-in-words'
import { dayIn } from '@/domain/invoice/day'
import { matchModel } from '@/domain/invoice/model-match'
import { readInvoiceQr } from '@/domain/invoice/qr'
import { isCode, isDigitalNumber } from '@/domain/invoice/structure'
import { moneyInWords } from '@/scripts/invoices/money-in-words'

test('every sum of a yuan and more is read back from its words, whichever word for yuan is used', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99_999_999_999 }), fc.constantFrom('圆', '元'), (fen, yuan) => {
      expect(amountInWords(`⊗${moneyInWords(fen, yuan)}`)).toBe(fen)
    }),
  )
})

test.each(['壹壹佰圆整', '佰圆整', '叁元', '圆整', '壹佰贰拾叁', '杭州市三元路'])(
  '%s is no sum in words',
  (text) => {
    expect(amountInWords(text)).toBeNull()
  },
)

test.each([
  ['¥1,130.00', [113_000]],
  ['￥553.85 ￥72.00', [55_385, 7_200]],
  ['171004.98.00', []],
  ['553,85', [55_385]],
  ['13%', []],
  ['26.50000000', []],
])('%s holds the amounts %j', (text, amounts) => {
  expect(amountsIn(text).map(({ fen }) => fen)).toEqual(amounts)
})

test.each([
  ['2024-03-1410:07:21', '2024-03-14'],
  ['2024/3/4', '2024-03-04'],
  ['2024年2月29日', '2024-02-29'],
  ['2023年2月29日', null],
  ['2016-00-22', null],
])('%s is the day %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test.each([
  [
    '01,10,033002000911,12345678,900.00,20200506,12345678901234567890,A1B2,',
    { kind: 'electronicOrdinary', amountExFen: 90_000, amountIncFen: null },
  ],
  ['01,01,3300194130,02168650,900.00,20191203,,A1B2', { kind: 'special', check: null }],
  [
    '01,32,,24332000000012345678,1130.00,20240314,,A1B2',
    { kind: 'digitalOrdinary', code: null, amountIncFen: 113_000, amountExFen: null },
  ],
  ['01,31,,24332000000012345678,1130,20240314,,A1B2,', { kind: 'digitalSpecial', amountIncFen: 113_000 }],
])('the code %s is understood', (content, said) => {
  expect(readInvoiceQr(content)).toMatchObject(said)
})

test.each([
  'https://example.com/p/1',
  '01,99,033002000911,12345678,900.00,20200506,,A1B2',
  '01,10,033002000911,12345678,900.00,20201306,,A1B2',
  '01,10,,12345678,900.00,20200506,,A1B2',
  '01,32,,12345678,900.00,20200506,,A1B2',
  '',
])('%s is no code of an invoice', (content) => {
  expect(readInvoiceQr(content)).toBeNull()
})

test('codes and numbers name a province that exists', () => {
  expect([
    isCode('033002000911'),
    isCode('3300194130'),
    isCode('661812345678'),
    isCode('9900194130'),
  ]).toEqual([true, true, false, false])
  expect([isDigitalNumber('24332000000012345678'), isDigitalNumber('24992000000012345678')]).toEqual([
    true,
    false,
  ])
})

const MODELS = ['S368M', 'S366', 'QDP6020C', 'QDP5020B', 'S366Pro']

test.each([
  ['QDP6020C', 'QDP6020C'],
  ['QDP602OC', 'QDP6020C'],
  ['QDP602C', 'QDP6020C'],
  ['*家用厨房电器具*奥普浴霸 S368M 白色', 'S368M'],
  ['浴霸S366PRO', 'S366Pro'],
  ['QDP5020C', null],
  ['QDP7777C', null],
  ['浴霸', null],
])('%s means the model %s', (text, model) => {
  expect(matchModel(text, MODELS)).toBe(model)
})
