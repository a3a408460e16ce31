import { act, fireEvent } from '@testing-library/react'
import { done, refuse } from '@/contract/result'
import { freshApp, openPhone } from '../../phone'

type Asked = { endpoint: string; request: Record<string, unknown> }
const arrived: Asked[] = []
let answers: Record<string, () => unknown>
const mockCall = async (_: string, event: Asked) => {
  arrived.push(event)
  return { ok: true, answer: answers[event.endpoint]?.() ?? refuse('UNKNOWN_ENDPOINT') }
}
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const page = 'packages/look/pages/find/index'
const progress = {
  ticketNo: '7K4902T',
  kind: 'repair',
  status: 'assigned',
  title: '不热',
  headline: '已安排师傅',
  window: { date: '2026-11-25', half: 'morning' },
  technicianFamilyName: '李',
  outletName: '西湖网点',
  steps: [{ seq: 1, at: Date.now(), title: '已提交' }],
  asOf: Date.now(),
}

beforeEach(() => {
  arrived.length = 0
  window.localStorage.clear()
  answers = {
    'progress.ask': () => done({ codeGoodForMs: 600_000 }),
    'progress.see': () => done({ progress, token: 'a-token', untilAt: Date.now() }),
    'progress.open': () => done({ ...progress, headline: '师傅在路上' }),
  }
})

const open = async () => {
  const load = freshApp()
  const app = openPhone({ [page]: load(page) }, page)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof open>>
const tap = async (app: App, name: string) => {
  const found = app.page().getByRole('button', { name })
  await act(async () => void fireEvent.click(found))
}
const type = async (app: App, label: string, value: string) => {
  const found = app.page().getByLabelText(label)
  await act(async () => void fireEvent.input(found, { target: { value } }))
}

test('a number as it is read aloud, four digits and a code lead to the progress, which can be refreshed', async () => {
  const app = await open()
  await type(app, '工单号', '7k4-902-t')
  await type(app, '报修手机的后四位', '1001')
  await tap(app, '发验证码')
  expect(arrived.find(({ endpoint }) => endpoint === 'progress.ask')?.request).toMatchObject({
    ticketNo: '7K4902T',
    phoneLast4: '1001',
  })
  await type(app, '短信里的 6 位验证码', '428317')
  await tap(app, '看进度')
  expect(app.page().getByText('已安排师傅')).toBeTruthy()
  await tap(app, '看最新进展')
  expect(app.page().getByText('师傅在路上')).toBeTruthy()
})

test('what can’t be a ticket number is told before anything is sent', async () => {
  const app = await open()
  await type(app, '工单号', '12345')
  await tap(app, '发验证码')
  expect(app.page().getByText(/这不像工单号/)).toBeTruthy()
  expect(arrived.filter(({ endpoint }) => endpoint === 'progress.ask')).toEqual([])
})

test('a wrong code leaves the page where it is and says what to look at', async () => {
  answers['progress.see'] = () => refuse('PROGRESS_CODE_WRONG')
  const app = await open()
  await type(app, '工单号', '7K4902T')
  await type(app, '报修手机的后四位', '1001')
  await tap(app, '发验证码')
  await type(app, '短信里的 6 位验证码', '000000')
  await tap(app, '看进度')
  expect(app.page().getByText(/没对上/)).toBeTruthy()
})
