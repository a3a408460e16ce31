import { act, fireEvent, waitFor } from '@testing-library/react'
import type { ArticleToRead } from '@/contract/knowledge/article'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

jest.setTimeout(20_000)

let server: FakeServer
const mockCall = (...call: Parameters<FakeServer['callFunction']>) => server.callFunction(...call)
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const helpPages = ['search', 'article', 'topics', 'manual', 'triage'].map(
  (name) => `packages/help/pages/${name}/index`,
)
const reportPages = ['symptom', 'describe', 'safety'].map((name) => `packages/report/pages/${name}/index`)

const openApp = async (first: string) => {
  const load = freshApp()
  const app = openPhone(
    Object.fromEntries([...helpPages, ...reportPages].map((name) => [name, load(name)])),
    first,
  )
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof openApp>>

const tap = (app: App, name: string | RegExp, role = 'button') =>
  act(async () => void fireEvent.click(app.page().getByRole(role, { name })))

const askFor = async (app: App, words: string) => {
  const field = app.page().getByLabelText(/想问什么/)
  await act(async () => void fireEvent.change(field, { target: { value: words } }))
}

const SEARCH = 'packages/help/pages/search/index'
const ARTICLE = 'packages/help/pages/article/index'
const TRIAGE = 'packages/help/pages/triage/index'

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
})

describe('asking', () => {
  test('given no net, a question is answered all the same', async () => {
    server.state.net = 'away'
    const app = await openApp(SEARCH)
    await askFor(app, '开了半天还是冷，不热')
    await waitFor(() => expect(app.page().getByText('取暖效果变差')).toBeTruthy())
    await tap(app, /取暖效果变差/)
    expect(app.path()).toBe(ARTICLE)
    expect(app.page().getByText(/先关门窗、关换气/)).toBeTruthy()
    expect(app.page().getByRole('img', { name: /出风口|风口/ })).toBeTruthy()
  })

  test('given danger is in the words, then the stop rule stands on top', async () => {
    const app = await openApp(SEARCH)
    await askFor(app, '浴霸冒烟了有焦味')
    await waitFor(() => expect(app.page().getByRole('alert')).toBeTruthy())
    expect(app.page().getByRole('alert').textContent).toContain('先断电，人离开浴室')
  })

  test('given nothing is found, then it is said, the ways on are shown, and the editors hear of it without numbers', async () => {
    const app = await openApp(SEARCH)
    await askFor(app, '净水器13812345678怎么换芯')
    await waitFor(() => expect(app.page().getByText('没找到现成的答案')).toBeTruthy())
    expect(app.page().getByRole('button', { name: /拨打官方热线/ })).toBeTruthy()
    await tap(app, /报修，请师傅来看/)
    await waitFor(() => expect(server.state.help.missed).toEqual(['净水器＊＊＊＊＊＊＊＊＊＊＊怎么换芯']))
  })

  test('given it was asked in vain without a net, then the editors hear of it the next time', async () => {
    server.state.net = 'away'
    const app = await openApp(SEARCH)
    await askFor(app, '洗衣机漏水怎么办')
    await waitFor(() => expect(app.page().getByText('没找到现成的答案')).toBeTruthy())
    await tap(app, /按主题找/)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 3_500)))
    app.close()
    server.state.net = 'on'
    await openApp(SEARCH)
    await waitFor(() => expect(server.state.help.missed).toEqual(['洗衣机漏水怎么办']))
  })
})

describe('an article', () => {
  const topic = 'repair.weak-heating'

  test('given a newer one was published, then it is read, and still is when the net is gone', async () => {
    const old = shippedArticles().find((one) => one.topic === topic) as ArticleToRead
    const newer = { topic, n: 2, publishedAt: 1, article: { ...old, answer: '先看窗关了没有。' } }
    server.state.help.news = { articles: [newer] }
    const app = await openApp(`${ARTICLE}?topic=${topic}`)
    await waitFor(() => expect(app.page().getByText('先看窗关了没有。')).toBeTruthy())
    app.close()
    server.state.net = 'away'
    const later = await openApp(`${ARTICLE}?topic=${topic}`)
    expect(later.page().getByText('先看窗关了没有。')).toBeTruthy()
  })

  test('given it did not help, then it is told, and other ways are shown', async () => {
    const app = await openApp(`${ARTICLE}?topic=${topic}`)
    await tap(app, '没有')
    expect(server.state.help.words).toMatchObject([{ topic, n: 1, helped: false }])
    expect(app.page().getByRole('button', { name: /报修，请师傅来看/ })).toBeTruthy()
  })

  test('prices in the words are filled in, and never shown as braces', async () => {
    const app = await openApp(`${ARTICLE}?topic=fee.visit`)
    expect(document.body.textContent).toContain('¥50')
    expect(document.body.textContent).not.toMatch(/[{}]/)
    app.close()
  })

  test('an unknown one leads on', async () => {
    const app = await openApp(`${ARTICLE}?topic=care.nothing`)
    await tap(app, '按主题找')
    expect(app.page().getByRole('heading', { name: '安全' })).toBeTruthy()
  })
})

describe('the guided look', () => {
  const weak = `${TRIAGE}?symptom=weak-heating`

  test('given it was nothing, then nobody is booked and the server hears "solved"', async () => {
    const app = await openApp(weak)
    await tap(app, '都没有', 'radio')
    await tap(app, '都关好了', 'radio')
    await tap(app, '不到十分钟', 'radio')
    await tap(app, '明白了，不用报修', 'radio')
    expect(app.page().getByText('好了就好')).toBeTruthy()
    expect(server.state.help.ways).toMatchObject([{ outcome: 'solved', symptom: 'weak-heating' }])
  })

  test('given a technician is needed, then the answers go with the report', async () => {
    const app = await openApp(weak)
    await tap(app, '都没有', 'radio')
    await tap(app, '都关好了', 'radio')
    await tap(app, '超过十分钟', 'radio')
    await tap(app, '试过了，还是不行', 'radio')
    await tap(app, '吹热风', 'radio')
    await tap(app, '去报修')
    expect(app.path()).toBe('packages/report/pages/symptom/index')
    expect(app.page().getByRole('radio', { name: '取暖效果下降' }).getAttribute('aria-checked')).toBe('true')
    await tap(app, '下一步')
    expect(app.page().getByText(/您的 5 个回答会一起给师傅/)).toBeTruthy()
    const kept = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}')
    expect(kept.triage).toMatchObject({ symptom: 'weak-heating', outcome: 'book' })
    expect(kept.tried).toEqual(['cleaned'])
  })

  test('given danger is met on the way, then everything stops, and the danger is what is reported', async () => {
    const app = await openApp(weak)
    await tap(app, '有焦味、冒烟或火花', 'radio')
    expect(app.page().getByText('先断电，人离开浴室。')).toBeTruthy()
    expect(app.page().queryByText('跳过，直接报修')).toBeNull()
    await tap(app, '已经断电')
    await tap(app, '去报修')
    expect(
      app
        .page()
        .getByRole('radio', { name: /冒烟、焦糊味、打火/ })
        .getAttribute('aria-checked'),
    ).toBe('true')
    const kept = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}')
    expect(kept).toMatchObject({ symptom: 'smoke-burning', powerIsOff: true })
  })

  test('one may go a step back, and may leave at any time', async () => {
    const app = await openApp(weak)
    await tap(app, '都没有', 'radio')
    await tap(app, '回上一步')
    expect(app.page().getByText('先看一眼：现在有没有这些情况？')).toBeTruthy()
    await tap(app, '跳过，直接报修')
    expect(server.state.help.ways).toMatchObject([{ outcome: 'left' }])
    expect(app.path()).toBe('packages/report/pages/symptom/index')
  })

  test('another symptom takes the answers of the first away', async () => {
    const app = await openApp(weak)
    await tap(app, '都没有', 'radio')
    await tap(app, '跳过，直接报修')
    await tap(app, '异常噪音', 'radio')
    const kept = JSON.parse(window.localStorage.getItem('aupu.app.report-draft') ?? '{}')
    expect(kept).toMatchObject({ symptom: 'noise', triage: null })
  })

  test('where there is danger nothing is offered to be tried before the report', async () => {
    const app = await openApp('packages/report/pages/symptom/index?symptom=noise')
    await tap(app, '下一步')
    expect(app.page().getByText('先自己看一看，约 1 分钟')).toBeTruthy()
    await tap(app, '跳过，直接报修')
    expect(app.page().queryByText('先自己看一看，约 1 分钟')).toBeNull()
  })
})

describe('a manual', () => {
  test('is read by model without a net, safety first, with its data and parts', async () => {
    server.state.net = 'away'
    const app = await openApp('packages/help/pages/manual/index?model=E172')
    const headings = app
      .page()
      .getAllByRole('heading')
      .map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'E172 说明书',
      'E172 基础风暖浴霸',
      '先看安全',
      '技术数据',
      '怎么用',
      '清洁保养',
      '部件的位置',
      '保修和找我们',
    ])
    expect(app.page().getByText('2100 瓦')).toBeTruthy()
    expect(app.page().getByText(/不是包装箱里的那一本/)).toBeTruthy()
  })

  test('an unknown model leads to the list', async () => {
    const app = await openApp('packages/help/pages/manual/index?model=ZZ99999')
    expect(app.page().getByText(/没找到 ZZ99999 的说明书/)).toBeTruthy()
    await tap(app, /^E172/)
    expect(app.page().getByRole('heading', { name: 'E172 说明书' })).toBeTruthy()
  })
})
