import { act, fireEvent } from '@testing-library/react'
import type { ProofEntry } from '@/contract/product/proof-entry'
import type { ProofView } from '@/contract/product/proof-view'
import { done } from '@/contract/result'
import { addDays, chinaDay, DAY_MS } from '@/domain/time/china'
import { aReading } from '../../../domain/proof/readings'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

let server: FakeServer
let proofs: ProofView[]
const said: ProofEntry[] = []

/** The product's papers beside the fake server of everything else. */
const mockCall = async (...call: Parameters<FakeServer['callFunction']>) => {
  const [, event] = call
  const { endpoint, request } = event as { endpoint: string; request: Record<string, unknown> }
  if (endpoint === 'proof.list')
    return {
      ok: true as const,
      answer: done({ product: { name: '智能风暖浴霸', model: 'Q360', serialNo: null }, proofs }),
    }
  if (endpoint === 'proof.confirm') {
    const facts = request.facts as ProofEntry
    said.push(facts)
    const [proof] = proofs
    return {
      ok: true as const,
      answer: done({
        ...proof,
        state: 'confirmed',
        entry: facts,
        words: '2024年3月14日的发票已经算进保修。',
      }),
    }
  }
  if (endpoint === 'proof.remove') return { ok: true as const, answer: done({}) }
  return server.callFunction(...call)
}
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const aProof = (more: Partial<ProofView> = {}): ProofView => ({
  proofId: 'proof:1',
  productId: 'product:1',
  kind: 'invoice',
  state: 'read',
  words: '发票等您核对一下内容。',
  picture: { kind: 'image', url: 'https://cos.example/a.jpg' },
  reading: aReading({ date: 0.6 }),
  unread: null,
  entry: {
    paper: 'digitalOrdinary',
    invoiceCode: null,
    number: '24332000000012345678',
    day: '2024-03-14',
    amountFen: 113_000,
    seller: '杭州家和电器有限公司',
    model: null,
  },
  unsure: ['day'],
  holds: [],
  ruling: null,
  createdAt: Date.now(),
  keptUntil: Date.now() + 30 * DAY_MS,
  rev: 2,
  ...more,
})

const LIST = 'packages/product/pages/proof/index'
const CHECK = 'packages/product/pages/proof-check/index'

const open = async (address: string) => {
  const load = freshApp()
  const app = openPhone({ [LIST]: load(LIST), [CHECK]: load(CHECK) }, address)
  await act(async () => {})
  return app
}
const openCheck = () => open(`${CHECK}?id=product:1&proof=proof:1`)
type App = Awaited<ReturnType<typeof open>>
const tap = (app: App, name: string | RegExp) =>
  act(async () => void fireEvent.click(app.page().getByRole('button', { name })))
const type = (app: App, label: RegExp, value: string) =>
  act(
    async () => void fireEvent.input(app.page().getByRole('textbox', { name: label }), { target: { value } }),
  )

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  proofs = [aProof()]
  said.length = 0
})

test('given an invoice that was read, each value says in words how sure it is, and a tap confirms it', async () => {
  const app = await openCheck()
  expect(app.page().getByText('有 1 项没看准，标了"请核对"，请对着图片看一下。')).toBeTruthy()
  expect(app.page().getAllByText('请核对')).toHaveLength(1)
  expect(app.page().getAllByText('读得清楚').length).toBeGreaterThan(2)
  await tap(app, '核对好了')
  expect(said).toEqual([proofs[0]?.entry])
  expect(app.path()).toBe(LIST)
})

test('given a day that has not come, it is said beside the field and nothing is sent', async () => {
  const app = await openCheck()
  await type(app, /开票日期/, addDays(chinaDay(Date.now()), 3))
  await tap(app, '核对好了')
  expect(app.page().getByRole('alert').textContent).toBe('这一天还没到，请对着图片核对一下年月日。')
  expect(said).toEqual([])
  await type(app, /开票日期/, '2024年3月15日')
  await tap(app, '核对好了')
  expect(said).toMatchObject([{ day: '2024-03-15' }])
})

test('given a file that could not be read, it says why and can be filled in by hand', async () => {
  proofs = [aProof({ reading: null, entry: null, unsure: [], unread: '照片太小，字看不清。' })]
  const app = await openCheck()
  expect(app.page().getByText(/照片太小，字看不清。也可以直接照着图片填。/)).toBeTruthy()
  await tap(app, '核对好了')
  expect(app.page().getByRole('alert').textContent).toBe('请填上面的日期，比如 2025-06-18。')
})

test('the list says how each paper stands, why it waits and how long its picture is kept', async () => {
  proofs = [
    aProof({
      state: 'queued',
      holds: ['usedElsewhere'],
      keptUntil: null,
      words: '2024年3月14日的发票收到了。',
    }),
    aProof({
      proofId: 'proof:2',
      state: 'ruled',
      picture: null,
      keptUntil: null,
      ruling: { outcome: 'noProof', reason: '图片上没有产品名称。', at: Date.now() },
    }),
  ]
  const app = await open(`${LIST}?id=product:1`)
  expect(app.page().getByText('这个号码登记过另一台产品，要请工作人员看一下。')).toBeTruthy()
  expect(app.page().getByText('图片留到核对完，之后 30 天删除。')).toBeTruthy()
  expect(app.page().getByText('没算进保修')).toBeTruthy()
  expect(app.page().getByText('原因：图片上没有产品名称。')).toBeTruthy()
  await tap(app, '有不同意见，去申诉')
  expect(app.path()).toBe('packages/product/pages/appeal/index')
})
