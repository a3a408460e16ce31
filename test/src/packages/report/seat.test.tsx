import { act, fireEvent, waitFor } from '@testing-library/react'
import { addDays, chinaDay } from '@/domain/time/china'
import { newDraft } from '@/src/packages/report/draft/draft'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

let server: FakeServer
const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/subscribe', () => ({ askToSubscribe: async () => ({ ok: false, reason: 'off' }) }))

const at = (name: string) => `packages/report/pages/${name}/index`
const tomorrow = () => addDays(chinaDay(Date.now()), 1)

/** A repair told to the end, but for the consent. */
const writeDraft = () => {
  const draft = {
    ...newDraft('repair', 'request-0123456789abcdef', Date.now()),
    symptom: 'weak-heating',
    divisionCode: '330106',
    region: ['浙江省', '杭州市', '西湖区'],
    detail: '文三路 90 号 3 幢 502',
    name: '王秀英',
    phone: '13800138000',
    wish: { date: tomorrow(), half: 'morning' },
    consentVersion: '2026-11-01',
  }
  window.localStorage.setItem('aupu.app.report-draft', JSON.stringify(draft))
}

const openApp = async (first = 'check') => {
  const load = freshApp()
  const names = ['where', 'when', 'check', 'result', 'symptom']
  const app = openPhone(Object.fromEntries(names.map((name) => [at(name), load(at(name))])), at(first))
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openApp>>
const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
/** As WeChat's clock goes on while the page is open. */
const pass = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-23T01:00:00Z') })
  window.localStorage.clear()
  server = createFakeServer()
  writeDraft()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('on the last page', () => {
  test('a place is held at the nearest outlet, and its time counts down', async () => {
    const app = await openApp()
    expect(app.page().getByText(/西湖网点$/)).toBeTruthy()
    expect(app.page().getByRole('timer').textContent).toBe('5:00')
    await pass(61_000)
    expect(app.page().getByRole('timer').textContent).toBe('3:59')
  })

  test('given a phone whose clock is a day off, the countdown is the server’s all the same', async () => {
    const app = await openApp()
    const [held] = server.booking.holds
    expect(held).toBeTruthy()
    expect(app.page().getByRole('timer').textContent).toBe('5:00')
    app.close()
    server.booking.clockOffMs = 86_400_000
    const other = await openApp()
    expect(other.page().getByRole('timer').textContent).toBe('5:00')
  })

  test('what is held goes with the report', async () => {
    const app = await openApp()
    await tap(app, '提交报修')
    await pass(10)
    expect(app.path()).toBe(at('result'))
    expect(server.state.reports[0]?.seatId).toBe(server.booking.holds[0]?.seatId)
    app.close()
    await pass(10)
    expect(server.booking.released).toEqual([])
  })

  test('when its time is over it is asked for kindly, and held anew', async () => {
    const app = await openApp()
    await pass(5 * 60_000 + 1_000)
    expect(app.page().getByRole('alert').textContent).toBe('位置留到时间了，还要这个时间吗？')
    await tap(app, '再留 5 分钟')
    expect(app.page().getByRole('timer').textContent).toBe('5:00')
    expect(server.booking.holds).toHaveLength(2)
  })

  test('given nobody answers the question, the lapsed place is still sent: it may be free', async () => {
    const app = await openApp()
    await pass(5 * 60_000 + 1_000)
    await tap(app, '提交报修')
    await pass(10)
    expect(server.state.reports[0]?.seatId).toBe(server.booking.holds[0]?.seatId)
  })

  test('leaving lets the place go', async () => {
    const app = await openApp()
    app.close()
    await pass(10)
    expect(server.booking.released).toEqual([server.booking.holds[0]?.seatId])
  })

  test('given another window is chosen, that one is held instead', async () => {
    const app = await openApp()
    await tap(app, /上午 08:30–12:00$/)
    await tap(app, /^下午/, 'radio')
    await tap(app, '改好了')
    expect(app.page().getByText(/下午 13:30–\u206018:00/)).toBeTruthy()
    expect(server.booking.holds.map(({ window }) => window.half)).toEqual(['morning', 'afternoon'])
  })

  test('given the window filled up meanwhile, other times are one tap away and nothing is lost', async () => {
    server.booking.roomOf = ({ date }) => (date === tomorrow() ? 'full' : 'plenty')
    const app = await openApp()
    expect(app.page().getByRole('alert').textContent).toMatch(/刚被约满了/)
    await tap(app, '换个时间')
    expect(app.path()).toBe(at('when'))
    await tap(app, /^后天/, 'radio')
    await tap(app, /^上午/, 'radio')
    await tap(app, '改好了')
    expect(app.page().getByText('位置给您留着')).toBeTruthy()
    await tap(app, '提交报修')
    await pass(10)
    expect(server.state.reports[0]?.report.contact.name).toBe('王秀英')
  })

  test('given the place is taken as it is sent, the windows come up with the words', async () => {
    const app = await openApp()
    server.state.refuseNext['ticket.submit'] = 'SEAT_GONE'
    await tap(app, '提交报修')
    await pass(10)
    expect(app.path()).toBe(at('when'))
    await app.back()
    expect(app.page().getByText(/这个位置刚被约走了/)).toBeTruthy()
  })

  test('given no outlet has a place at all, the wish is sent without one', async () => {
    server.booking.roomOf = () => 'full'
    const app = await openApp()
    expect(app.page().getByText('先记下您希望的时间')).toBeTruthy()
    await tap(app, '提交报修')
    await pass(10)
    expect(server.state.reports).toHaveLength(1)
    expect(server.state.reports[0]?.seatId).toBeUndefined()
  })

  test('without a net no place is made up, and the next try holds one before it sends', async () => {
    server.state.net = 'away'
    const app = await openApp()
    await pass(4_000)
    expect(app.page().getByRole('alert').textContent).toBe('网断了，位置还没留上')
    server.state.net = 'on'
    await tap(app, '提交报修')
    await pass(10)
    expect(server.state.reports[0]?.seatId).toBe(server.booking.holds[0]?.seatId)
  })
})

describe('the page of times', () => {
  test('the soonest is named with who comes, and one tap chooses it', async () => {
    const app = await openApp('when')
    await tap(app, /^最早 今天 上午/)
    await waitFor(() => expect(app.page().queryByText(/^最早/)).toBeNull())
    expect(app.page().getByText(/西湖网点、拱墅网点 有空位/)).toBeTruthy()
  })

  test('what is sold out stays there and says why', async () => {
    server.booking.roomOf = ({ date, half }) =>
      date === tomorrow() ? 'full' : half === 'afternoon' ? 'closed' : 'few'
    const app = await openApp('when')
    const day = app.page().getByRole('radio', { name: /^明天/ })
    expect(day.textContent).toContain('约满了')
    expect(day.getAttribute('aria-disabled')).toBe('true')
    await tap(app, /^后天/, 'radio')
    expect(app.page().getByRole('radio', { name: /^下午/ }).textContent).toContain('师傅休息')
    expect(app.page().getByRole('radio', { name: /^上午/ }).textContent).toContain('快满了')
  })

  test.each<[string, () => void, RegExp]>([
    ['every place is taken', () => (server.booking.roomOf = () => 'full'), /这两周都没有空位了/],
    ['no outlet does such work there', () => (server.booking.noOutlet = true), /这两周都没有空位了/],
    ['nobody could be asked', () => (server.state.net = 'away'), /现在看不到哪天有空位/],
  ])('given %s, a half-day can be wished for all the same', async (_, given, words) => {
    given()
    const app = await openApp('when')
    await pass(4_000)
    expect(app.page().getByText(words)).toBeTruthy()
    await tap(app, /^后天/, 'radio')
    await tap(app, /^下午/, 'radio')
    expect(app.page().getByRole('radio', { name: /^下午/, checked: true })).toBeTruthy()
  })
})
