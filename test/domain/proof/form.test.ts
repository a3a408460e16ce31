import { emptyValues, readForm, valuesFrom } from '@/domain/proof/form'

const TODAY = '2026-11-22'
const typed = (more: Partial<typeof emptyValues>) =>
  readForm({ ...emptyValues, day: '2025-06-18', ...more }, TODAY)

test.each(['2025-06-18', '2025年6月18日', '2025.6.18', '2025/06/18', '20250618', ' 2025-6-18 '])(
  'the day may be written as %s',
  (day) => {
    expect(typed({ day })).toMatchObject({ ok: true, facts: { day: '2025-06-18' } })
  },
)

test.each([
  ['', '请填上面的日期，比如 2025-06-18。'],
  ['2025-02-30', '没有这一天，请对着图片再看一下年月日。'],
  ['昨天', '没有这一天，请对着图片再看一下年月日。'],
  ['2026-11-23', '这一天还没到，请对着图片核对一下年月日。'],
])('given the day "%s", it is said what is wrong', (day, words) => {
  expect(typed({ day })).toEqual({ ok: false, faults: { day: words } })
})

test.each([
  ['1299', 129_900],
  ['1,299.00', 129_900],
  ['¥1299.5 元', 129_950],
  ['0.01', 1],
  ['', null],
])('the sum may be written as "%s"', (amount, amountFen) => {
  expect(typed({ amount })).toMatchObject({ ok: true, facts: { amountFen } })
})

test.each(['-1', '1.234', '一千', '1e5', '12.3.4'])('the sum "%s" is refused in words', (amount) => {
  expect(typed({ amount })).toEqual({
    ok: false,
    faults: { amountFen: '金额只填数字，最多两位小数，比如 1299.00。' },
  })
})

test('numbers may be typed with blanks, as they are printed', () => {
  expect(typed({ number: '2433 2000 0000 1234 5678', invoiceCode: '0330 0200 0911' })).toMatchObject({
    ok: true,
    facts: { number: '24332000000012345678', invoiceCode: '033002000911' },
  })
})

test('each field that is wrong says so beside it, all at once', () => {
  const read = typed({ day: '', number: '号码', invoiceCode: '123', amount: 'x', model: 'x'.repeat(31) })
  expect(read.ok ? [] : Object.keys(read.faults).sort()).toEqual([
    'amountFen',
    'day',
    'invoiceCode',
    'model',
    'number',
  ])
})

test('what was read and not touched comes out as it was', () => {
  const entry = {
    paper: 'roll',
    invoiceCode: '033002000911',
    number: '12345678',
    day: '2020-05-06',
    amountFen: 101_705,
    seller: '嘉兴百佳',
    model: null,
  } as const
  expect(readForm(valuesFrom(entry), TODAY)).toEqual({ ok: true, facts: entry })
})
