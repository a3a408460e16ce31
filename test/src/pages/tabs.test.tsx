import Taro from '@tarojs/taro'
import { act, fireEvent, waitFor } from '@testing-library/react'
import type { InboxMessage } from '@/contract/notice/inbox'
import packageJson from '../../../package.json'
import { aTicket } from '../a-ticket'
import { createFakeServer, type FakeServer } from '../fake-server'
import { freshApp, openPhone } from '../phone'

let server: FakeServer
const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const open = async (tab: string) => {
  const path = `pages/${tab}/index`
  const app = openPhone({ [path]: freshApp()(path) }, path)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof open>>
const tap = (app: App, name: string | RegExp) =>
  act(async () => void fireEvent.click(app.page().getByRole('button', { name })))

const message: InboxMessage = {
  messageId: 'inbox-1',
  ticketNo: '7K4902T',
  template: 'assigned',
  title: '安排了师傅',
  body: '李建国师傅明天上午上门。',
  at: Date.now(),
  read: false,
}

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
})

describe('home', () => {
  test('given a ticket is open, what happens next stands on top and leads to it', async () => {
    server.state.tickets = [aTicket({ ticketNo: '3A1WX0F', status: 'closed' }), aTicket()]
    const app = await open('home')
    await tap(app, /收到了，客服会打电话跟您核对/)
    expect(app.path()).toBe('packages/ticket/pages/detail/index')
  })

  test('the hotline is the one the server names, and none is made up where it names none', async () => {
    const app = await open('home')
    await waitFor(() =>
      expect(app.page().getByRole('button', { name: '拨打官方热线 4000000000' })).toBeTruthy(),
    )
    app.close()

    window.localStorage.clear()
    server.state.net = 'away'
    const without = await open('home')
    expect(without.page().queryByRole('button', { name: /拨打/ })).toBeNull()
    expect(without.page().getByText(/包装箱和说明书/)).toBeTruthy()
  })

  test('without a net the hotline is still the one known from before', async () => {
    const before = await open('home')
    await waitFor(() => expect(before.page().getByRole('button', { name: /拨打官方热线/ })).toBeTruthy())
    before.close()
    server.state.net = 'away'
    const app = await open('home')
    expect(app.page().getByRole('button', { name: '拨打官方热线 4000000000' })).toBeTruthy()
  })

  test('a report that was begun is offered again', async () => {
    window.localStorage.setItem('aupu.app.report-draft', JSON.stringify({ symptom: 'weak-heating' }))
    const app = await open('home')
    expect(app.page().getByRole('button', { name: /接着写上次的报修/ })).toBeTruthy()
  })

  test('the way to the safety page is on the first screen', async () => {
    const app = await open('home')
    await tap(app, /漏电、冒烟、跳闸/)
    expect(app.path()).toBe('packages/report/pages/safety/index')
  })
})

describe('progress', () => {
  test('given no ticket, it says so and leads to a report', async () => {
    const app = await open('progress')
    await waitFor(() => expect(app.page().getByText('还没有工单')).toBeTruthy())
    await tap(app, '去报修')
    expect(app.path()).toBe('packages/report/pages/symptom/index')
  })

  test('given it never could ask, it says why and asks again on a tap', async () => {
    server.state.net = 'away'
    const app = await open('progress')
    expect(app.page().getByRole('status', { name: '正在打开' })).toBeTruthy()
    await waitFor(() => expect(app.page().getByText(/现在没有网络/)).toBeTruthy(), { timeout: 4_000 })
    server.state.net = 'on'
    await tap(app, '重试')
    await waitFor(() => expect(app.page().getByText('还没有工单')).toBeTruthy())
  }, 10_000)
})

describe('inbox', () => {
  test('an opened message is read, and its ticket is shown', async () => {
    server.state.messages = [message]
    const app = await open('inbox')
    await waitFor(() =>
      expect(jest.mocked(Taro.setTabBarBadge)).toHaveBeenCalledWith({ index: 2, text: '1' }),
    )
    await tap(app, /没看过，安排了师傅/)
    expect(server.state.calls).toContain('inbox.read')
    expect(app.path()).toBe('packages/ticket/pages/detail/index')
    await waitFor(() => expect(jest.mocked(Taro.removeTabBarBadge)).toHaveBeenCalledWith({ index: 2 }))
  })
})

describe('mine', () => {
  test('a phone number that is known is masked on the screen', async () => {
    server.state.known = [
      {
        address: { divisionCode: '330106', region: ['浙江省', '杭州市', '西湖区'], detail: '文三路 90 号' },
        contact: { name: '王秀英', phone: '13800138000', relation: 'parent' },
      },
    ]
    const app = await open('mine')
    await waitFor(() => expect(app.page().getByText(/王秀英（父母）/).textContent).toContain('138****8000'))
  })

  test('large print can be switched on and stays', async () => {
    const app = await open('mine')
    await act(async () => void fireEvent.click(app.page().getByRole('checkbox', { name: /大字版/ })))
    app.close()
    const again = await open('mine')
    expect(again.page().getByRole('checkbox', { name: /大字版/, checked: true })).toBeTruthy()
  })
})

test("the version shown is the package's", () => {
  expect((jest.requireActual('@/src/version') as { version: string }).version).toBe(packageJson.version)
})
