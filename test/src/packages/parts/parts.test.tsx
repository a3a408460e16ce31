import { act, fireEvent, waitFor } from '@testing-library/react'
import { refuse } from '@/contract/result'
import { partIn } from '@/domain/catalogue/catalogue'
import { publishedOn } from '@/domain/catalogue/in-force'
import { modelParts, modelRow, partView } from '@/domain/catalogue/part-views'
import { publishedList } from '@/domain/catalogue/published-list'
import { modelPage, orderPage, partPage } from '@/src/packages/parts/routes'
import { pricePage } from '@/src/packages/prices/routes'
import { pages } from '@/src/routes'
import { freshApp, openPhone } from '../../phone'

const { list, catalogue } = publishedOn('2026-11-23')
const XIHU = {
  outletId: 'outlet-xihu',
  name: '西湖网点',
  region: '杭州 西湖',
  phone: '05710000000',
  distance: '约 3 公里',
  at: { lat: 30.2, lng: 120.1 },
}

/** What arrived at the server, and what it says next. */
let orders: { requestId: string; report: unknown }[]
let refuseOrder: 'PART_GONE' | undefined
let hasStock: boolean

type Asked = Record<string, string>
const answers: Record<string, (asked: Asked) => unknown> = {
  // what becomes of an order has tests of its own: test/cloudfunctions/parts
  'desk.open': () => refuse('TOO_MANY_OPEN_TICKETS'),
  'price.list': () => publishedList(list, catalogue, ''),
  'part.models': () => ({ catalogueVersion: catalogue.version, models: catalogue.models.map(modelRow) }),
  'part.model': ({ model = '' }) => modelParts(catalogue, model) ?? refuse('MODEL_UNKNOWN'),
  'part.get': ({ partId = '' }) => {
    const part = partIn(catalogue, partId)
    return part === null ? refuse('PART_UNKNOWN') : partView(part, list, catalogue)
  },
  'part.where': () => ({
    outlets: hasStock ? [XIHU] : [],
    promise: { readyOn: '2026-11-26', words: '配件从仓库调，11月26日前到网点。' },
    nearest: { outletId: 'outlet-yuhang', name: '余杭网点' },
  }),
}

const mockServer = (endpoint: string, request: never): unknown => {
  if (endpoint === 'desk.open') {
    if (refuseOrder !== undefined) return refuse(refuseOrder)
    orders.push(request)
  }
  const answer = answers[endpoint]?.(request) ?? refuse('UNAVAILABLE')
  return typeof answer === 'object' && answer !== null && 'ok' in answer ? answer : { ok: true, data: answer }
}

jest.mock('@/src/platform/call', () => ({
  callFunction: async (_: string, { endpoint, request }: { endpoint: string; request: never }) => ({
    ok: true,
    answer: mockServer(endpoint, request),
  }),
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

const every = ['catalogue', 'model', 'part', 'order'].map((name) => `packages/parts/pages/${name}/index`)

const openApp = async (address: string) => {
  const load = freshApp()
  const app = openPhone(
    Object.fromEntries([...every, pages.prices].map((page) => [page, load(page)])),
    address,
  )
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openApp>>

const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const type = (app: App, label: RegExp, words: string) =>
  act(async () => void fireEvent.change(app.page().getByLabelText(label), { target: { value: words } }))

beforeEach(() => {
  window.localStorage.clear()
  orders = []
  refuseOrder = undefined
  hasStock = true
})

describe('the price list', () => {
  test('opens at the figure that a fee line stands on, and says where one is of an earlier version', async () => {
    const app = await openApp(pricePage('catalogue/2026-11/fitting:heating-module-2400', '330106'))
    expect(app.page().getByText('这一项按这个价收')).toBeTruthy()
    expect(app.page().getAllByText('更换PTC 取暖模块 2400 瓦')).toHaveLength(1)
    app.close()
    const later = await openApp(pricePage('list/2025-01/inspection'))
    expect(later.page().getByText('这一项不在现在这版价目表里')).toBeTruthy()
  })

  test('is searched by part and by model', async () => {
    const app = await openApp(pricePage(undefined))
    await type(app, /找配件/, 'q-360 电机')
    expect(app.page().getByText('找到 1 种')).toBeTruthy()
    await type(app, /找配件/, '净水器')
    expect(app.page().getByText('没找到这种配件')).toBeTruthy()
  })
})

describe('a model taken apart', () => {
  test('each number in the drawing is named, and leads to the same part as its row below', async () => {
    const app = await openApp(modelPage('Q360'))
    await tap(app, '1 号，PTC 取暖模块 2400 瓦')
    const rows = app.page().getAllByRole('button', { name: /1 号 PTC 取暖模块/ })
    expect(rows).toHaveLength(2)
    await act(async () => void fireEvent.click(rows[0] as HTMLElement))
    expect(app.page().getByText('装得上您的 Q360')).toBeTruthy()
  })

  test('given no such model, then it says so and leads to the list', async () => {
    const app = await openApp(modelPage('ZZ99999'))
    expect(app.page().getByText('没有 ZZ99999 这个型号')).toBeTruthy()
  })
})

describe('a part', () => {
  test('given it does not fit the own model, then that is said before anything is ordered', async () => {
    const app = await openApp(partPage('heat-lamp-275', 'Q360'))
    expect(app.page().getByRole('alert').textContent).toMatch(/装不上 Q360.*L275/)
    await tap(app, '订这个配件')
    await tap(app, /^下单/)
    expect(app.page().getByText(/装不上 Q360，没法下单/)).toBeTruthy()
    expect(orders).toEqual([])
  })

  test('given an outlet has it, then it is named with its number to call; given none, then the day', async () => {
    const app = await openApp(partPage('remote-10'))
    await tap(app, /您在哪儿/)
    expect(app.page().getByText('西湖网点有现货')).toBeTruthy()
    hasStock = false
    await tap(app, '看附近谁有现货')
    expect(app.page().getByText(/附近网点现在都没有.*11月26日/)).toBeTruthy()
  })
})

describe('an order', () => {
  const fillIn = async (app: App) => {
    await tap(app, /到网点取/, 'radio')
    await tap(app, /省、市、区/)
    await tap(app, /西湖网点/, 'radio')
    await type(app, /怎么称呼您/, '王梅')
    await type(app, /手机号/, '199 0000 1110')
    await tap(app, /同意/, 'checkbox')
  }

  test('goes with whole pieces, the outlet, and the consent that was tapped', async () => {
    const app = await openApp(orderPage('remote-10', 'Q360'))
    await type(app, /几个/, '2')
    await fillIn(app)
    await tap(app, '下单，一共 ¥156')
    expect(orders).toEqual([
      {
        requestId: expect.any(String),
        report: {
          kind: 'part',
          items: [{ partId: 'remote-10', quantity: 2 }],
          model: 'Q360',
          handover: { way: 'pickUp', outletId: 'outlet-xihu' },
          contact: { name: '王梅', phone: '19900001110' },
          words: '',
          mediaIds: [],
        },
      },
    ])
  })

  test.each(['0', '-1', '1.5', '10000', ''])(
    'of %s pieces is not sent, and says what is right',
    async (count) => {
      const app = await openApp(orderPage('remote-10'))
      await fillIn(app)
      await type(app, /几个/, count)
      await tap(app, /^下单/)
      expect(app.page().getByText('个数请写 1 到 99 的整数。')).toBeTruthy()
      expect(orders).toEqual([])
    },
  )

  test('that is refused keeps all that was written', async () => {
    const app = await openApp(orderPage('remote-10'))
    await fillIn(app)
    refuseOrder = 'PART_GONE'
    await tap(app, /^下单/)
    await waitFor(() => expect(app.page().getByText(/现货不够/)).toBeTruthy())
    expect(app.page().getByLabelText(/怎么称呼您/)).toHaveProperty('value', '王梅')
    refuseOrder = undefined
    await tap(app, /^下单/)
    expect(orders).toHaveLength(1)
  })

  test('without consent goes nowhere', async () => {
    const app = await openApp(orderPage('remote-10'))
    await fillIn(app)
    await tap(app, /同意/, 'checkbox')
    await tap(app, /^下单/)
    expect(app.page().getByText(/请先点一下"同意"/)).toBeTruthy()
    expect(orders).toEqual([])
  })
})
