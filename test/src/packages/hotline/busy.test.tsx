import { act, fireEvent, waitFor } from '@testing-library/react'
import { waitWords } from '@/src/packages/hotline/pages/busy/wait-words'
import { freshApp, openPhone } from '../../phone'
import { answering } from '../contact-calls'

jest.setTimeout(20_000)

let server: ReturnType<typeof answering>
const mockCall = (...call: Parameters<(typeof server)['callFunction']>) => server.callFunction(...call)
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const BUSY = 'packages/hotline/pages/busy/index'
const NOW = Date.parse('2026-03-16T10:00:00+08:00')

const busy = {
  now: NOW,
  hours: { from: '08:30', to: '20:00' },
  wait: { state: 'known', lowMs: 60_000, highMs: 180_000, by: 'recent', measured: 20 },
  load: [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => [
    { weekday, hour: 9, calls: 20, level: 'busy', usualWaitMs: 600_000, longWaitMs: 1_200_000 },
    { weekday, hour: 18, calls: 5, level: 'calm', usualWaitMs: 15_000, longWaitMs: 30_000 },
  ]),
  basis: { days: 28, calls: 700 },
  windows: [{ date: '2026-03-17', from: '09:00', to: '11:00' }],
  waiting: 2,
}
const callBack = {
  callBackId: 'callBack:1',
  phone: '199****1111',
  askedAt: NOW,
  window: null,
  state: 'waiting',
  position: 3,
  between: { from: NOW + 600_000, to: NOW + 1_800_000 },
  tries: 0,
}

const openApp = async () => {
  const load = freshApp()
  const app = openPhone({ [BUSY]: load(BUSY) }, BUSY)
  await act(async () => {})
  return app
}

beforeEach(() => window.localStorage.clear())

test('given the load, then each hour says in words how it is, and the calm ones are named', async () => {
  server = answering({ 'hotline.busy': busy, 'hotline.myCallBack': { now: NOW, callBack: null } })
  const app = await openApp()
  await waitFor(() => expect(app.page().getByText('现在打，大约等 1–3 分钟')).toBeTruthy())
  expect(app.page().getByText(/18 点比较好打/)).toBeTruthy()
  expect(app.page().getByRole('listitem', { name: /^9 点.*：很忙，等 10–20 分钟$/ })).toBeTruthy()
  expect(app.page().getByRole('listitem', { name: /^18 点.*：不忙，等 1 分钟以内$/ })).toBeTruthy()
})

test('given somebody would rather be called, then the place in the line stands there with its estimate', async () => {
  server = answering({
    'hotline.busy': busy,
    'hotline.myCallBack': { now: NOW, callBack: null },
    'hotline.callMeBack': callBack,
  })
  const app = await openApp()
  await waitFor(() => expect(app.page().getByLabelText('打哪个号码')).toBeTruthy())
  const press = () =>
    act(async () => void fireEvent.click(app.page().getByRole('button', { name: '给我回电话' })))
  await press()
  expect(app.page().getByText('请填 11 位手机号，我们打这个号码。')).toBeTruthy()
  await act(
    async () =>
      void fireEvent.change(app.page().getByLabelText('打哪个号码'), { target: { value: '199 0000 1111' } }),
  )
  await press()
  await waitFor(() => expect(app.page().getByText('您排在第 3 位')).toBeTruthy())
  expect(server.arrived.find(({ endpoint }) => endpoint === 'hotline.callMeBack')?.request).toMatchObject({
    phone: '19900001111',
  })
})

test.each([
  [{ state: 'closed', opensAt: Date.parse('2026-03-17T08:30:00+08:00') }, '现在没人接电话'],
  [{ state: 'unknown' }, '现在等多久说不准'],
] as const)('%j is said as: %s', (wait, title) => {
  expect(waitWords(wait, NOW).title).toBe(title)
})
