import { act, fireEvent, waitFor } from '@testing-library/react'
import { askOf, nothingTyped } from '@/src/packages/official/pages/check/ask-of'
import { freshApp, openPhone } from '../../phone'
import { answering } from '../contact-calls'

jest.setTimeout(20_000)

let server: ReturnType<typeof answering>
const mockCall = (...call: Parameters<(typeof server)['callFunction']>) => server.callFunction(...call)
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const CHECK = 'packages/official/pages/check/index'
const REPORT = 'packages/official/pages/report/index'

const record = {
  now: 1_773_619_200_000,
  channels: [
    {
      channelId: 'hotline',
      kind: 'hotline',
      title: '官方热线',
      value: '400-811-6622',
      note: '每天 08:30–20:00',
      source: '包装箱',
      checkedBy: '质量专员',
      checkedAt: 1_700_000_000_000,
    },
  ],
  fees: { version: '2026-11', effectiveOn: '2026-11-01', source: '官网' },
}
const no = {
  verdict: 'no',
  title: '不是我们的热线',
  why: ['官方热线只有一个。'],
  todo: ['别转账。'],
  channel: null,
  found: [{ value: 'evil.cn', verdict: 'no', words: '' }],
}

const openApp = async (first: string) => {
  const load = freshApp()
  const app = openPhone(Object.fromEntries([CHECK, REPORT].map((name) => [name, load(name)])), first)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openApp>>
const tap = (app: App, name: string | RegExp) =>
  act(async () => void fireEvent.click(app.page().getByRole('button', { name })))
const fill = (app: App, label: RegExp, words: string) =>
  act(async () => void fireEvent.change(app.page().getByLabelText(label), { target: { value: words } }))

beforeEach(() => window.localStorage.clear())

test('given a number, then the answer, what to do and a way to report it stand there, and the old entry says it is old', async () => {
  server = answering({ 'official.record': record, 'official.check': no })
  const app = await openApp(CHECK)
  await waitFor(() => expect(app.page().getByText(/有一阵没核对了/)).toBeTruthy())
  await fill(app, /哪个号码/, '400-123-4567')
  await tap(app, '查一下')
  await waitFor(() => expect(app.page().getByText('不是我们的热线')).toBeTruthy())
  expect(app.page().getByText('1. 别转账。')).toBeTruthy()
  expect(server.arrived.at(-1)?.request).toEqual({ ask: { kind: 'number', value: '400-123-4567' } })
  await tap(app, '举报假冒')
  expect(app.path()).toBe(REPORT)
})

test('given no net, then it says so, and what was typed stays', async () => {
  server = answering({ 'official.record': record })
  const app = await openApp(CHECK)
  await fill(app, /哪个号码/, '400-123-4567')
  await tap(app, '查一下')
  // the call is tried three times before it is given up
  await waitFor(() => expect(app.page().getByText(/没有网络/)).toBeTruthy(), { timeout: 8_000 })
  expect(app.page().getByDisplayValue('400-123-4567')).toBeTruthy()
})

test.each([
  ['number', {}, 'value'],
  ['person', { value: '工号一' }, 'value'],
  ['person', { value: 'A1032' }, 'name'],
  ['person', { value: 'A1032', name: '李', code: '12' }, 'code'],
  ['fee', { value: '上门检查' }, 'amount'],
  ['fee', { value: '上门检查', amount: '很多' }, 'amount'],
] as const)('%s with %j: the field %s is to be mended', (kind, typed, field) => {
  expect(askOf(kind, { ...nothingTyped, ...typed })).toMatchObject({ ok: false, field })
})

test('a whole question goes as the contract wants it', () => {
  const typed = { value: ' A1032 ', name: '李建国', code: '12 34 56', amount: '50' }
  expect(askOf('person', typed)).toEqual({
    ok: true,
    ask: { kind: 'person', value: 'A1032', name: '李建国', code: '123456' },
  })
  expect(askOf('fee', { ...typed, value: '上门检查' })).toEqual({
    ok: true,
    ask: { kind: 'fee', value: '上门检查', amountFen: 5000 },
  })
})
