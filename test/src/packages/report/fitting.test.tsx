import { act, fireEvent, waitFor } from '@testing-library/react'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

// Eight pages, on a machine that has other things to do.
jest.setTimeout(20_000)

let server: FakeServer
const mockFiles = jest.fn()
const mockScan = jest.fn()
const dialled = jest.fn()
const mockDial = (number: string) => dialled(number)
const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)

jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/subscribe', () => ({ askToSubscribe: async () => ({ ok: false, reason: 'off' }) }))
jest.mock('@/src/platform/dial', () => ({ dial: (number: string) => mockDial(number) }))
jest.mock('@/src/platform/media', () => ({
  pickMedia: (wish: unknown) => mockFiles(wish),
  viewMedia: () => {},
}))
jest.mock('@/src/platform/scan', () => ({ hasScanner: true, scanCode: () => mockScan() }))
jest.mock('@/src/platform/upload', () => ({
  uploadFile: () => ({ done: Promise.resolve({ ok: true, fileId: 'f' }), stop: () => {} }),
}))
jest.mock('@/src/platform/region', () => ({
  RegionPicker: ({ onChange, label }: { onChange: (region: unknown) => void; label: string }) => (
    <button
      type="button"
      aria-label={label}
      onClick={() => onChange({ code: '330106', names: ['浙江省', '杭州市', '西湖区'] })}
    >
      区
    </button>
  ),
}))

const steps = [
  'fitting',
  'ceiling',
  'wires',
  'duct',
  'photos',
  'where',
  'when',
  'check',
  'result',
  'symptom',
  'safety',
]
const at = (name: string) => `packages/report/pages/${name}/index`

const openApp = (first = at('fitting')) => {
  const load = freshApp()
  return openPhone(Object.fromEntries(steps.map((name) => [at(name), load(at(name))])), first)
}
type App = ReturnType<typeof openApp>

const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const pick = async (app: App, question: string | RegExp, answer: string | RegExp) => {
  const group = app.page().getByRole('radiogroup', { name: question })
  const [found] = [...group.querySelectorAll('[role=radio]')].filter((tile) =>
    typeof answer === 'string' ? tile.textContent === answer : answer.test(tile.textContent ?? ''),
  )
  await act(async () => void fireEvent.click(found ?? document.body))
}
const type = (app: App, label: RegExp, words: string) =>
  act(async () => void fireEvent.change(app.page().getByLabelText(label), { target: { value: words } }))
const alerts = (app: App) =>
  app
    .page()
    .queryAllByRole('alert')
    .map((alert) => alert.textContent)

const tellHome = async (app: App, home: { height?: string; earth?: string; wiring?: RegExp } = {}) => {
  await tap(app, '新装', 'radio')
  await tap(app, '下一步')
  await pick(app, '吊顶', /集成吊顶/)
  await type(app, /多高/, home.height ?? '240')
  await tap(app, '下一步')
  await pick(app, '留的是什么线', home.wiring ?? /铜线/)
  await pick(app, '有没有接地线', home.earth ?? '有黄绿双色线')
  await pick(app, /空气开关/, '是')
  await tap(app, '下一步')
}

const tellRest = async (app: App) => {
  await pick(app, '风管', /通到室外/)
  await tap(app, '下一步')
  await tap(app, '下一步')
  await tap(app, /省、市、区/)
  await type(app, /详细地址/, '文三路 90 号 3 幢 502')
  await type(app, /怎么称呼/, '王秀英')
  await type(app, /手机号/, '13800138000')
  await tap(app, '下一步')
  await tap(app, /明天/, 'radio')
  await tap(app, /^上午/, 'radio')
  await tap(app, '下一步')
}

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  mockFiles.mockReset()
  mockScan.mockReset()
  dialled.mockReset().mockResolvedValue({ ok: true })
})

test('a customer books a fitting: what the home is like, where, when, and a place goes with it', async () => {
  const app = openApp()
  await tellHome(app)
  await tellRest(app)
  expect(app.page().getByText(/大约要 80 分钟，来一位师傅/)).toBeTruthy()
  expect(app.page().getByText('位置给您留着')).toBeTruthy()
  await tap(app, /^同意，只用于这次安装/, 'checkbox')
  await tap(app, '提交安装')
  await waitFor(() => expect(app.path()).toBe(at('result')))
  const [sent] = server.state.reports
  expect(sent?.seatId).toMatch(/^seat:xihu:/)
  expect(sent?.report).toMatchObject({
    kind: 'installation',
    installation: {
      work: 'new',
      ceiling: 'panels',
      heightCm: 240,
      earth: 'yes',
      checklist: { ownBreaker: 'yes' },
    },
  })
  expect(server.booking.errands.at(-1)).toMatchObject({ kind: 'installation', divisionCode: '330106' })
})

test('no earth wire stops the flow with a word, and the booking goes on all the same', async () => {
  const app = openApp()
  await tellHome(app, { earth: '没有' })
  expect(app.page().getByRole('heading', { name: '先别动线' })).toBeTruthy()
  expect(app.page().getByText(/没有接地线不能装/)).toBeTruthy()
  expect(app.path()).toBe(at('wires'))
  await tap(app, '打官方热线问')
  expect(dialled).toHaveBeenCalledWith('4000000000')
  await tap(app, '知道了，先约上')
  expect(app.path()).toBe(at('duct'))
  await tellRest(app)
  expect(app.page().getByText(/客服先看您填的情况/)).toBeTruthy()
})

test('whoever chose wrongly goes back and changes it, and what is changed is read anew', async () => {
  const app = openApp()
  await tellHome(app, { wiring: /铝线/ })
  expect(app.page().getByText(/铝线会发热起火/)).toBeTruthy()
  await tap(app, '我选错了，回去改')
  await pick(app, '留的是什么线', /铜线/)
  await tap(app, '下一步')
  expect(app.path()).toBe(at('duct'))
})

test.each([
  ['2.4', 240],
  ['2.65 米', 265],
  ['300cm', 300],
])('a height typed as %s is understood as %i cm', async (typed, heightCm) => {
  const app = openApp()
  await tellHome(app, { height: typed })
  await tellRest(app)
  expect(app.page().getByText(`高 ${heightCm} 厘米`)).toBeTruthy()
})

test('a height that no room has is asked for again, in words', async () => {
  const app = openApp()
  await tap(app, '新装', 'radio')
  await tap(app, '下一步')
  await pick(app, '吊顶', /集成吊顶/)
  await type(app, /多高/, '24')
  await tap(app, '下一步')
  expect(alerts(app).join()).toMatch(/180 到 600/)
  expect(app.path()).toBe(at('ceiling'))
})

test('photos go with the part of the home they show, two of each at most', async () => {
  const photo = { path: 'blob:1', kind: 'image', sizeBytes: 2_000_000 }
  mockFiles.mockResolvedValue({ ok: true, files: [photo, photo, photo] })
  const app = openApp()
  await tellHome(app)
  await pick(app, '风管', /通到室外/)
  await tap(app, '下一步')
  const group = app.page().getByRole('group', { name: '电箱' })
  await act(async () => void fireEvent.click(group.querySelector('.media-add') ?? document.body))
  expect(mockFiles).toHaveBeenCalledWith({ kinds: ['image'], count: 2 })
  expect(group.querySelectorAll('.media-remove')).toHaveLength(2)
  expect(group.querySelector('.media-add')).toBeNull()
  await tap(app, '下一步')
  await app.back()
  await app.back()
  await tellRest(app)
  await tap(app, /^同意/, 'checkbox')
  await tap(app, '提交安装')
  await waitFor(() => expect(server.state.reports).toHaveLength(1))
  const report = server.state.reports[0]?.report
  expect(report?.kind === 'installation' && report.installation.photos.map(({ role }) => role)).toEqual([
    'switchBox',
    'switchBox',
  ])
  expect(report?.mediaIds).toHaveLength(2)
})

describe('the code on the packing', () => {
  test.each([
    ['box=AUPU-BOX-000123', 'AUPU-BOX-000123'],
    ['scene=AUPU-BOX-000124', 'AUPU-BOX-000124'],
    [`q=${encodeURIComponent('https://example.com/box/AUPU-BOX-000125')}`, 'AUPU-BOX-000125'],
  ])(
    'an entry with %s knows the very product, and the ticket says it came by the box',
    async (query, code) => {
      const app = openApp(`${at('fitting')}?${query}`)
      expect(await app.page().findByDisplayValue(code)).toBeTruthy()
      await tellHome(app)
      await tellRest(app)
      await tap(app, /^同意/, 'checkbox')
      await tap(app, '提交安装')
      await waitFor(() => expect(server.state.reports[0]).toMatchObject({ channel: 'boxCode' }))
      expect(server.state.reports[0]?.report).toMatchObject({ installation: { boxCode: code } })
    },
  )

  test('a scan fills it in; a code of something else is said to be one', async () => {
    mockScan.mockResolvedValueOnce({ ok: true, text: 'https://example.com/b?box=AUPU-BOX-000126' })
    const app = openApp()
    await tap(app, '扫码')
    expect(app.page().getByDisplayValue('AUPU-BOX-000126')).toBeTruthy()
    mockScan.mockResolvedValueOnce({ ok: true, text: '你好' })
    await tap(app, '扫码')
    expect(app.page().getByText(/这不是包装箱上的码/)).toBeTruthy()
    expect(app.page().getByDisplayValue('AUPU-BOX-000126')).toBeTruthy()
  })
})

test('a fitting and a repair are written side by side, and neither loses anything', async () => {
  const fitting = openApp()
  await tap(fitting, '换下旧的', 'radio')
  fitting.close()

  const repair = openApp(at('symptom'))
  await tap(repair, '取暖效果下降', 'radio')
  expect(repair.page().queryByRole('radio', { name: '换下旧的' })).toBeNull()
  repair.close()

  const again = openApp()
  expect(again.page().getByRole('radio', { name: '换下旧的', checked: true })).toBeTruthy()
  again.close()
  const other = openApp(at('symptom'))
  expect(other.page().getByRole('radio', { name: '取暖效果下降', checked: true })).toBeTruthy()
})

test('the safety page leads to the repair, whatever was being written', async () => {
  const fitting = openApp()
  await tap(fitting, '新装', 'radio')
  fitting.close()
  const app = openApp(at('safety'))
  await tap(app, '已经断电，继续报修')
  expect(app.path()).toBe(at('symptom'))
  expect(app.page().getByText('已经断电了，是哪一种？')).toBeTruthy()
})
