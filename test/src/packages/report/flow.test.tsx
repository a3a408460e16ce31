import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

// Seven pages, on a machine that has other things to do.
jest.setTimeout(20_000)

let server: FakeServer
let uploads: { fail: boolean }
const asked = jest.fn()

const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
const mockAsk = (ids: readonly string[]) => asked(ids)
const mockUploads = () => uploads
const mockFiles = jest.fn()

jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))
jest.mock('@/src/platform/subscribe', () => ({ askToSubscribe: (ids: string[]) => mockAsk(ids) }))
jest.mock('@/src/platform/media', () => ({ pickMedia: () => mockFiles(), viewMedia: () => {} }))
jest.mock('@/src/platform/upload', () => ({
  uploadFile: (_path: string, _place: unknown, onProgress: (percent: number) => void) => {
    onProgress(50)
    return {
      done: Promise.resolve(
        mockUploads().fail ? { ok: false, reason: 'offline' } : { ok: true, fileId: 'f' },
      ),
      stop: () => {},
    }
  },
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

const steps = ['symptom', 'safety', 'describe', 'where', 'when', 'check', 'result']

/** Loads the app afresh, as after it was closed: only what is on the phone is left. */
const openApp = (first = 'packages/report/pages/symptom/index') => {
  const load = freshApp()
  const names = steps.map((name) => `packages/report/pages/${name}/index`)
  return openPhone(Object.fromEntries(names.map((name) => [name, load(name)])), first)
}

type App = ReturnType<typeof openApp>

const tap = async (app: App, name: string | RegExp, role = 'button') => {
  const found = app.page().getByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
const type = (app: App, label: RegExp, words: string) =>
  act(async () => void fireEvent.change(app.page().getByLabelText(label), { target: { value: words } }))

const tellWhere = async (app: App) => {
  await tap(app, '父母', 'radio')
  await tap(app, /省、市、区/)
  await type(app, /详细地址/, '文三路 90 号 3 幢 502')
  await type(app, /怎么称呼/, '王秀英')
  await type(app, /手机号/, '138 0013 8000')
}

const tellAll = async (app: App) => {
  await tap(app, '取暖效果下降', 'radio')
  await tap(app, '下一步')
  await type(app, /说几句/, '开了二十分钟还不热')
  await tap(app, '下一步')
  await tellWhere(app)
  await tap(app, '下一步')
  await tap(app, /明天/, 'radio')
  await tap(app, /上午/, 'radio')
  await tap(app, '下一步')
}

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  uploads = { fail: false }
  asked.mockReset().mockResolvedValue({ ok: true, choices: { a: 'accept', b: 'accept', d: 'reject' } })
  mockFiles.mockReset()
})

test('a customer reports a fault and gets the number', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  await tap(app, '提交报修')

  await waitFor(() => expect(app.path()).toBe('packages/report/pages/result/index'))
  expect(app.depth()).toBe(1)
  expect(app.page().getByText('7K4-902-T')).toBeTruthy()
  expect(server.state.reports).toHaveLength(1)
  expect(server.state.reports[0]?.report).toMatchObject({
    product: { line: 'heater' },
    fault: { symptom: 'weak-heating', description: '开了二十分钟还不热' },
    contact: { name: '王秀英', phone: '13800138000', relation: 'parent' },
    address: { divisionCode: '330106', detail: '文三路 90 号 3 幢 502' },
    consent: { given: true },
  })
})

test('the notices worth most are asked for first, and what was chosen is told to the server', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  asked.mockImplementation(async () => {
    expect(server.state.calls).not.toContain('ticket.submit')
    return { ok: true, choices: { a: 'accept', b: 'reject', c: 'ban' } }
  })
  await tap(app, '提交报修')
  await waitFor(() => expect(server.state.granted).toHaveLength(3))
  expect(asked).toHaveBeenCalledWith(['a', 'b', 'c'])
  expect(server.state.granted).toContainEqual({ template: 'assigned', answer: 'reject' })
})

test('given notices are refused or not to be had, the report goes all the same', async () => {
  asked.mockResolvedValue({ ok: false, reason: 'switched-off' })
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  await tap(app, '提交报修')
  await waitFor(() => expect(server.state.reports).toHaveLength(1))
})

test('whatever is dangerous leads to the safety page before anything else', async () => {
  const app = openApp()
  expect(app.page().queryByRole('radio', { name: /冒烟/ })).toBeNull()
  await tap(app, /漏电、跳闸、冒烟/)
  expect(app.page().getByText(/先别碰浴霸/)).toBeTruthy()

  await tap(app, '已经断电，继续报修')
  expect(app.path()).toBe('packages/report/pages/symptom/index')
  await tap(app, /冒烟/, 'radio')
  await tap(app, '下一步')
  expect(app.path()).toBe('packages/report/pages/describe/index')
})

test('going back loses nothing', async () => {
  const app = openApp()
  await tellAll(app)
  for (const _ of ['check', 'when', 'where']) await app.back()
  expect(app.page().getByLabelText(/说几句/)).toHaveProperty('value', '开了二十分钟还不热')
  await tap(app, '下一步')
  expect(app.page().getByLabelText(/详细地址/)).toHaveProperty('value', '文三路 90 号 3 幢 502')
})

test('a closed app keeps the draft, with its intent', async () => {
  const before = openApp()
  await tellAll(before)
  const kept = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}')
  before.close()

  const app = openApp('packages/report/pages/check/index')
  await tap(app, /同意/, 'checkbox')
  await tap(app, '提交报修')
  await waitFor(() => expect(server.state.reports).toHaveLength(1))
  expect(server.state.reports[0]?.requestId).toBe(kept.requestId)
  expect(window.localStorage.getItem('aupu.app.report-draft')).toBeNull()
})

test('a dangerous fault is asked about the power again after the app was closed', async () => {
  const before = openApp()
  await tap(before, /漏电、跳闸、冒烟/)
  await tap(before, '已经断电，继续报修')
  await tap(before, /冒烟/, 'radio')
  before.close()

  const app = openApp()
  await tap(app, '下一步')
  expect(app.page().getByText(/先别碰浴霸/)).toBeTruthy()
})

test('repeated taps and a lost answer make one ticket', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  server.state.net = 'deaf'
  await tap(app, '提交报修')
  await waitFor(() => expect(app.page().getByText(/服务暂时连不上/)).toBeTruthy(), { timeout: 4_000 })

  server.state.net = 'on'
  const button = app.page().getByRole('button', { name: '提交报修' })
  await act(async () => {
    fireEvent.click(button)
    fireEvent.click(button)
  })
  await waitFor(() => expect(app.path()).toBe('packages/report/pages/result/index'))
  expect(server.state.reports).toHaveLength(1)
}, 10_000)

test('given the words were changed after a lost answer, the customer learns that it had arrived', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  server.state.net = 'deaf'
  await tap(app, '提交报修')
  await waitFor(() => expect(app.page().getByText(/服务暂时连不上/)).toBeTruthy(), { timeout: 4_000 })

  server.state.net = 'on'
  await tap(app, /开了二十分钟/)
  await type(app, /说几句/, '别的说法')
  await tap(app, '改好了')
  await tap(app, '提交报修')
  await waitFor(() => expect(app.path()).toBe('pages/progress/index'))
  expect(server.state.reports).toHaveLength(1)
}, 10_000)

test('without a net nothing is lost, and the sentence says what to do', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  server.state.net = 'away'
  await tap(app, '提交报修')
  await waitFor(() => expect(app.page().getByText(/网络断了。您写的都还在/)).toBeTruthy(), { timeout: 4_000 })

  server.state.net = 'on'
  await tap(app, '提交报修')
  await waitFor(() => expect(server.state.reports).toHaveLength(1))
}, 10_000)

test('a refusal leads to the screen where it can be mended, and what is sent then is a new intent', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, /同意/, 'checkbox')
  const before = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}').requestId
  server.state.refuseNext['ticket.submit'] = 'TEXT_NOT_ALLOWED'
  await tap(app, '提交报修')
  await waitFor(() => expect(app.path()).toBe('packages/report/pages/describe/index'))
  await type(app, /说几句/, '不热了')
  await tap(app, '改好了')
  await tap(app, '提交报修')
  await waitFor(() => expect(server.state.reports).toHaveLength(1))
  expect(server.state.reports[0]?.requestId).not.toBe(before)
})

test('nothing is ticked beforehand, and without consent nothing is sent', async () => {
  const app = openApp()
  await tellAll(app)
  await tap(app, '提交报修')
  expect(app.page().getByRole('alert').textContent).toMatch(/同意/)
  expect(server.state.calls).not.toContain('ticket.submit')
  expect(asked).not.toHaveBeenCalled()
})

test('what is missing is named beside its field, and only after a try', async () => {
  const app = openApp('packages/report/pages/where/index')
  expect(app.page().queryAllByRole('alert')).toHaveLength(0)
  await tap(app, '下一步')
  const said = app
    .page()
    .getAllByRole('alert')
    .map((alert) => alert.textContent)
  expect(said.join()).toMatch(/省、市、区.*门牌号.*称呼.*手机号/)
  await tellWhere(app)
  expect(app.page().queryAllByRole('alert')).toHaveLength(0)
})

describe('what it costs at most', () => {
  test('stands beside the button in words, and submitting says yes to that very sum', async () => {
    const app = openApp()
    await tellAll(app)
    expect(app.page().getByText('提交就是同意：这次最多收 ¥318，多一分都要您再点头。')).toBeTruthy()
    await tap(app, '怎么算的')
    expect(app.page().getByRole('button', { name: /上门检查/ })).toBeTruthy()
    await tap(app, /同意/, 'checkbox')
    await tap(app, '提交报修')
    await waitFor(() => expect(server.state.reports[0]?.agreedCapFen).toBe(31_800))
  })

  test('given the list became dearer meanwhile, then the new figure is shown, nothing is lost or sent', async () => {
    const app = openApp()
    await tellAll(app)
    await tap(app, /同意/, 'checkbox')
    server.state.capFen = 40_000
    await tap(app, '提交报修')
    await waitFor(() => expect(app.page().getByText(/最多要收的变了/)).toBeTruthy())
    expect(app.page().getByText(/这次最多收 ¥400/)).toBeTruthy()
    expect(server.state.reports).toHaveLength(0)
    await tap(app, '提交报修')
    await waitFor(() => expect(server.state.reports[0]?.agreedCapFen).toBe(40_000))
    expect(server.state.reports[0]?.report.address.detail).toBe('文三路 90 号 3 幢 502')
  })

  test('given it could not be asked for, then the report goes without a figure', async () => {
    server.state.refuseNext['price.estimate'] = 'TOO_MANY_REQUESTS'
    const app = openApp()
    await tellAll(app)
    expect(app.page().getByRole('button', { name: '看收费标准' })).toBeTruthy()
    await tap(app, /同意/, 'checkbox')
    await tap(app, '提交报修')
    await waitFor(() => expect(server.state.reports).toHaveLength(1))
    expect(server.state.reports[0]?.agreedCapFen).toBeUndefined()
  })
})

describe('photos', () => {
  const photo = { path: 'blob:1', kind: 'image', sizeBytes: 2_000_000 }

  const toDescribe = async (): Promise<App> => {
    const app = openApp()
    await tap(app, '取暖效果下降', 'radio')
    await tap(app, '下一步')
    return app
  }

  test('are sent while the customer goes on, and go with the report', async () => {
    mockFiles.mockResolvedValue({ ok: true, files: [photo, photo] })
    const app = await toDescribe()
    await tap(app, /添加/)
    await tap(app, '下一步')
    await tellWhere(app)
    await tap(app, '下一步')
    await tap(app, /明天/, 'radio')
    await tap(app, /上午/, 'radio')
    await tap(app, '下一步')
    await tap(app, /同意/, 'checkbox')
    await tap(app, '提交报修')
    await waitFor(() => expect(server.state.reports[0]?.report.mediaIds).toHaveLength(2))
  })

  test('that fail say so and can be tried again', async () => {
    uploads.fail = true
    mockFiles.mockResolvedValue({ ok: true, files: [photo] })
    const app = await toDescribe()
    await tap(app, /添加/)
    expect(await screen.findByText(/没传完。连上网后点"重试"/)).toBeTruthy()

    uploads.fail = false
    await tap(app, /重传/)
    await waitFor(() => expect(app.page().queryAllByRole('alert')).toHaveLength(0))
    expect(server.state.calls).toContain('media.confirm')
  })

  test('that are too large are never sent', async () => {
    mockFiles.mockResolvedValue({ ok: true, files: [{ ...photo, sizeBytes: 11 * 1024 * 1024 }] })
    const app = await toDescribe()
    await tap(app, /添加/)
    expect(app.page().getByRole('alert').textContent).toMatch(/10 MB/)
    expect(server.state.calls).not.toContain('media.prepare')
  })

  test('that were sent before the app was closed go with the report later', async () => {
    mockFiles.mockResolvedValue({ ok: true, files: [photo] })
    const before = await toDescribe()
    await tap(before, /添加/)
    await waitFor(() => expect(server.state.calls).toContain('media.confirm'))
    before.close()

    const app = openApp('packages/report/pages/describe/index')
    expect(app.page().queryAllByRole('alert')).toHaveLength(0)
    const kept = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}')
    expect(kept.media).toHaveLength(1)
    expect(kept.media[0].mediaId).toMatch(/^media-/)
  })
})
