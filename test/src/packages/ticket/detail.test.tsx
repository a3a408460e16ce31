import { act, fireEvent, waitFor } from '@testing-library/react'
import type { TicketDetail } from '@/contract/ticket/view'
import { aTicket } from '../../a-ticket'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

let server: FakeServer
const asked = jest.fn()
const dialled = jest.fn()

const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
const mockAsk = (ids: readonly string[]) => asked(ids)
const mockDial = (number: string) => dialled(number)

jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/subscribe', () => ({ askToSubscribe: (ids: string[]) => mockAsk(ids) }))
jest.mock('@/src/platform/dial', () => ({ dial: (number: string) => mockDial(number) }))

const address = 'packages/ticket/pages/detail/index'

const openTicket = async (ticket: TicketDetail | undefined, no = '7K4902T') => {
  if (ticket) server.state.tickets = [ticket]
  const app = openPhone({ [address]: freshApp()(address) }, `${address}?no=${no}`)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openTicket>>

const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}

const technician = {
  name: '李建国',
  badgeNo: 'A1032',
  outletName: '西湖网点',
  phone: '057188880000',
  photoUrl: null,
}
const completed = aTicket({
  status: 'completed',
  technician,
  actions: ['rate', 'reopen'],
  capFen: 18000,
  completion: {
    at: 0,
    summary: '换了暖风模块',
    fees: [{ name: '上门费', amountFen: 3000 }],
    totalFen: 3000,
    parts: [{ name: '暖风模块', quantity: 1 }],
    checked: 7,
  },
})

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  asked.mockReset().mockResolvedValue({ ok: true, choices: {} })
  dialled.mockReset().mockResolvedValue({ ok: true })
})

test('the first thing said is what happens now, then the history, newest first', async () => {
  const app = await openTicket(aTicket())
  expect(app.page().getByRole('heading', { name: '收到了，客服会打电话跟您核对' })).toBeTruthy()
  expect(app.page().getByRole('listitem').textContent).toContain('已提交')
})

test('given the technician is there, name, badge and code are on the page, and the outlet is called, not the person', async () => {
  const app = await openTicket(
    aTicket({ status: 'onSite', technician, confirmationCode: '508216', actions: [] }),
  )
  expect(app.page().getByText('李建国 师傅')).toBeTruthy()
  expect(app.page().getByLabelText('确认码 5 0 8 2 1 6').textContent).toBe('508 216')
  await tap(app, '打西湖网点的电话')
  expect(dialled).toHaveBeenCalledWith('057188880000')
})

test('given nobody is there yet, no code is shown', async () => {
  const app = await openTicket(aTicket({ status: 'assigned', technician }))
  expect(app.page().queryByLabelText(/确认码/)).toBeNull()
})

test('only what is allowed now can be done', async () => {
  const app = await openTicket(aTicket({ status: 'onSite', actions: [] }))
  expect(app.page().queryByRole('button', { name: '取消报修' })).toBeNull()
  expect(app.page().queryByRole('button', { name: '还是不行' })).toBeNull()
})

test('cancelling asks once more, takes a reason and shows what became of it', async () => {
  const app = await openTicket(aTicket())
  await tap(app, '取消报修')
  expect(server.state.calls).not.toContain('ticket.cancel')
  await tap(app, '自己好了', 'radio')
  const [, confirm] = app.page().getAllByRole('button', { name: '取消报修' }).reverse()
  await act(async () => void fireEvent.click(confirm ?? document.body))
  await waitFor(() => expect(app.page().getByText('已取消')).toBeTruthy())
  expect(server.state.tickets[0]?.description).toBe('自己好了')
})

test('"还是不行" wants a word on what is wrong now', async () => {
  const app = await openTicket(completed)
  await tap(app, '还是不行')
  await tap(app, '请师傅再来')
  expect(app.page().getByRole('alert').textContent).toContain('请写一句')
  await act(async () => {
    fireEvent.change(app.page().getByLabelText('现在是什么样'), { target: { value: '又只吹冷风' } })
  })
  await tap(app, '请师傅再来')
  await waitFor(() => expect(server.state.tickets[0]?.status).toBe('accepted'))
  expect(asked).toHaveBeenCalled()
})

test('the rating has no choice made beforehand, and a tap is all it takes', async () => {
  const app = await openTicket(completed)
  expect(app.page().queryByRole('radio', { checked: true })).toBeNull()
  await tap(app, '4 分')
  await waitFor(() => expect(server.state.tickets[0]?.score).toBe(4))
  await waitFor(() => expect(app.page().queryByRole('button', { name: '4 分' })).toBeNull())
})

test('what it cost stands line by line beside what was agreed to at most', async () => {
  const app = await openTicket(completed)
  expect(app.page().getByText('换了暖风模块')).toBeTruthy()
  expect(app.page().getByText('说好最多 ¥180')).toBeTruthy()
})

test('what was looked at is one line', async () => {
  const app = await openTicket(completed)
  expect(app.page().getByText('师傅按 7 项检查过')).toBeTruthy()
})

test('given nothing was written down, then no count is made of it', async () => {
  const { completion } = completed
  if (completion === null) throw new Error('it is not completed')
  const app = await openTicket({ ...completed, completion: { ...completion, checked: 0 } })
  expect(app.page().queryByText(/项检查过/)).toBeNull()
})

test('given the ticket changed meanwhile, the page looks again and says so', async () => {
  const app = await openTicket(aTicket())
  server.state.tickets = [aTicket({ status: 'enRoute', actions: [] })]
  server.state.refuseNext['ticket.cancel'] = 'NOT_IN_THIS_STATE'
  await tap(app, '取消报修')
  const [, confirm] = app.page().getAllByRole('button', { name: '取消报修' }).reverse()
  await act(async () => void fireEvent.click(confirm ?? document.body))
  await waitFor(() => expect(app.page().getByText('师傅在路上')).toBeTruthy())
})

test('without a net the last picture stays, with the time it is from', async () => {
  const before = await openTicket(aTicket())
  before.close()
  server.state.net = 'away'
  const app = await openTicket(undefined)
  expect(app.page().getByRole('heading', { name: '收到了，客服会打电话跟您核对' })).toBeTruthy()
  await waitFor(() => expect(app.page().getByRole('button', { name: /没有网络/ })).toBeTruthy(), {
    timeout: 4_000,
  })
  expect(app.page().getByText(/更新于 今天/)).toBeTruthy()
}, 10_000)

test("somebody else's ticket is not found, and nothing remembered of it is shown", async () => {
  const before = await openTicket(aTicket())
  before.close()
  server.state.tickets = []
  const app = await openTicket(undefined)
  await waitFor(() => expect(app.page().getByText('没找到这张工单')).toBeTruthy())
  expect(app.page().queryByText(/王秀英/)).toBeNull()
})

test('a made-up number is not even asked for', async () => {
  const app = await openTicket(aTicket(), '7K4902M')
  expect(app.page().getByText('没找到这张工单')).toBeTruthy()
  expect(server.state.calls).not.toContain('ticket.get')
})
