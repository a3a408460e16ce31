import { act, fireEvent, within } from '@testing-library/react'
import type { WarrantyVerdict } from '@/contract/customer/warranty'
import type { DeskReport } from '@/contract/desk/report'
import type { Proof } from '@/contract/product/proof'
import { done } from '@/contract/result'
import type { DeskCommand } from '@/domain/desk/desk-ticket'
import { warrantyRules } from '@/domain/warranty/rules'
import { verdict } from '@/domain/warranty/verdict'
import { aDeskDetail, DESK_NO } from '../../../builders/desk-detail'
import { aQualityOfficer, mei } from '../../../builders/people'
import { createFakeServer, type FakeServer } from '../../fake-server'
import { freshApp, openPhone } from '../../phone'

const VERDICT = 'packages/product/pages/verdict/index'
const APPEAL = 'packages/product/pages/appeal/index'
const DESK = 'packages/desk/pages/detail/index'
const TODAY = '2026-11-23'

let server: FakeServer
let proofs: Proof[]
let appealNo: string | null
let desk: ReturnType<typeof aDeskDetail>
let asked: { endpoint: string; request: Record<string, unknown> }[]

/** The warranty and the desk beside the fake server of everything else. */
const mockCall = async (...call: Parameters<FakeServer['callFunction']>) => {
  const [, event] = call
  const { endpoint, request } = event as { endpoint: string; request: Record<string, unknown> }
  const answers: Record<string, () => unknown> = {
    'warranty.verdict': judged,
    'desk.open': () => desk,
    'desk.get': () => desk,
    'desk.answer': () => aDeskDetail(mei, answered('agree')),
  }
  const answer = answers[endpoint]
  if (answer === undefined) return server.callFunction(...call)
  asked.push({ endpoint, request })
  return { ok: true as const, answer: done(answer()) }
}
jest.mock('@/src/platform/call', () => ({
  callFunction: (...call: never) => mockCall(...(call as [never, never])),
}))

const judged = (): WarrantyVerdict => {
  const product = {
    line: 'heater',
    model: 'Q360',
    serialNo: null,
    serialIs: 'unchecked',
    producedIn: null,
    earlier: [],
    part: null,
    findings: [],
  } as const
  const whole = verdict(product, proofs, [], warrantyRules, TODAY)
  return {
    at: Date.now(),
    product: {
      productId: 'product:1',
      serialNo: null,
      line: 'heater',
      model: 'Q360',
      name: '智能风暖浴霸',
      place: '主卫',
      producedIn: null,
    },
    verdict: whole,
    rules: { version: whole.rule.version, effectiveOn: '2026-11-01', source: '奥普官网公布的保修政策' },
    appealNo,
  }
}

const anInvoice = (more: Partial<Proof> = {}): Proof => ({
  id: 'proof:1',
  kind: 'invoice',
  day: '2025-06-18',
  line: null,
  model: null,
  serialNo: null,
  confidence: 1,
  doubts: [],
  ruledOut: null,
  ...more,
})

const answered = (last?: DeskCommand['action']): [typeof mei, DeskCommand['action']][] => [
  [aQualityOfficer, 'take'],
  [aQualityOfficer, 'uphold'],
  ...(last === undefined ? [] : [[mei, last] as [typeof mei, DeskCommand['action']]]),
]

const open = async (address: string) => {
  const load = freshApp()
  const app = openPhone({ [VERDICT]: load(VERDICT), [APPEAL]: load(APPEAL), [DESK]: load(DESK) }, address)
  await act(async () => {})
  return app
}
type App = Awaited<ReturnType<typeof open>>
const tap = (app: App, name: string | RegExp) =>
  act(async () => void fireEvent.click(app.page().getByRole('button', { name })))

beforeEach(() => {
  window.localStorage.clear()
  server = createFakeServer()
  proofs = []
  appealNo = null
  asked = []
  desk = aDeskDetail(mei)
})

test('given a confirmed invoice, then the page says covered, until when, on what, and by which clause of which version', async () => {
  proofs = [anInvoice()]
  const app = await open(`${VERDICT}?id=product%3A1`)
  expect(asked[0]).toMatchObject({ endpoint: 'warranty.verdict', request: { productId: 'product:1' } })
  const { page } = app
  expect(page().getByText('在保修期内，保到2028年6月18日，修理不收费。')).toBeTruthy()
  expect(page().getByText('2028年6月18日')).toBeTruthy()
  expect(page().getByText('发票：算数')).toBeTruthy()
  expect(page().getByText('浴霸整机保修 36 个月')).toBeTruthy()
  expect(page().getByText(/2026-11 版/)).toBeTruthy()
  expect(page().getByRole('button', { name: '存一张保修卡' })).toBeTruthy()
})

test('given nothing is known, then it is unclear, and each thing that would change it has a way to do it', async () => {
  const app = await open(`${VERDICT}?id=product:1`)
  expect(app.page().getByText(/^还不能确定在不在保修期内/)).toBeTruthy()
  expect(app.page().getAllByText('点这里拍一张上传').length).toBeGreaterThan(0)
  expect(app.page().getByText('点这里申诉')).toBeTruthy()
  expect(app.page().getByRole('button', { name: '上传购买凭证' })).toBeTruthy()
})

test('given an appeal goes on, then the page leads to it instead of to another one', async () => {
  appealNo = DESK_NO
  const app = await open(`${VERDICT}?id=product:1`)
  expect(app.page().getByText(/^申诉正在办，编号 7K4-902-T/)).toBeTruthy()
  expect(app.page().queryByText('点这里申诉')).toBeNull()
})

test('an appeal without words is not sent; with words it is, and its number stands on the next page', async () => {
  const app = await open(`${APPEAL}?id=product:1`)
  await tap(app, '提交申诉')
  expect(app.page().getByText(/^请写一句哪里不对/)).toBeTruthy()
  expect(asked.map(({ endpoint }) => endpoint)).not.toContain('desk.open')
  await act(
    async () =>
      void fireEvent.input(app.page().getByRole('textbox', { name: /您的理由/ }), {
        target: { value: '  发票是前年的 ' },
      }),
  )
  await tap(app, '提交申诉')
  const report: DeskReport = {
    kind: 'warranty',
    productId: 'product:1',
    words: '发票是前年的',
    mediaIds: [],
  }
  expect(asked.find(({ endpoint }) => endpoint === 'desk.open')?.request).toMatchObject({ report })
  expect(app.page().getByText('收到了，质检同事会重新看一遍')).toBeTruthy()
})

test('given an answer, then one tap agrees, and nothing is left to do', async () => {
  desk = aDeskDetail(mei, answered())
  const app = await open(`${DESK}?no=${DESK_NO}`)
  expect(app.page().getByText('重新看过了，结论没有变')).toBeTruthy()
  await tap(app, '我同意')
  expect(asked.find(({ endpoint }) => endpoint === 'desk.answer')?.request).toMatchObject({ agree: true })
  expect(app.page().queryByRole('button', { name: '我同意' })).toBeNull()
  expect(app.page().getByText('这次申诉已办完')).toBeTruthy()
})

test('an objection needs its reason', async () => {
  desk = aDeskDetail(mei, answered())
  const app = await open(`${DESK}?no=${DESK_NO}`)
  await tap(app, '还是觉得不对')
  const sheet = within(app.page().getByRole('dialog'))
  await act(async () => void fireEvent.click(sheet.getByRole('button', { name: '还是觉得不对' })))
  expect(app.page().getByText(/^请写一句哪里不对，换的同事/)).toBeTruthy()
  expect(asked.map(({ endpoint }) => endpoint)).not.toContain('desk.answer')
})
