import { deskOpen, deskWithdraw } from '@/contract/customer/desk'
import type { HoldingId } from '@/contract/customer/privacy'
import { privacyErase, privacyExport, privacyOverview } from '@/contract/customer/privacy'
import { ticketGet, ticketList } from '@/contract/customer/ticket'
import { staffTicketGet } from '@/contract/staff/ticket'
import { anEnquiry } from '../builders/desk'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { allOf } from './ground/dump'
import { aGround, type Caller, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'
import { layProduct, layProof } from './ground/lay-proof'

jest.setTimeout(60_000)

let ground: Ground
beforeEach(async () => {
  ground = await aGround()
})
afterEach(() => ground.close())

const contact = { name: '王秀兰', phone: '13800001111', relation: 'self' } as const

const overviewOf = async (caller: Caller) => {
  const answer = await caller.call(privacyOverview, {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}
const countOf = async (caller: Caller, wanted: HoldingId) =>
  (await overviewOf(caller)).holdings.find(({ id }) => id === wanted)

test('given tickets in hand and over, when asked, then it says how many there are and how many may go', async () => {
  await layIn(ground, 'assigned', { of: 'wang' })
  await layIn(ground, 'closed', { of: 'wang' })
  await layIn(ground, 'closed', { of: 'chen' })
  expect(await countOf(ground.customer('wang'), 'tickets')).toMatchObject({ count: 2, erasable: 1 })
})

test('a copy holds the own people and none of another', async () => {
  await layIn(ground, 'closed', { of: 'wang', report: { contact } })
  await layIn(ground, 'closed', { of: 'chen', report: { contact: { ...contact, phone: '13900002222' } } })
  const answer = await ground.customer('wang').call(privacyExport, {})
  if (!answer.ok) throw new Error(answer.code)
  expect(answer.data.text).toContain('王秀兰 13800001111')
  expect(answer.data.text).not.toContain('13900002222')
})

test('given a ticket that is over, when its person is erased, then nothing of them is left in the store', async () => {
  const secret = { contact, address: { ...aReport().address, detail: '文三路 9 号 2 幢 301' } }
  const { ticketNo } = await layIn(ground, 'closed', { of: 'wang', report: secret })
  const wang = ground.customer('wang')
  const request = { requestId: aRequestId(), holdings: ['tickets', 'people'] as HoldingId[] }
  expect(await wang.call(privacyErase, request)).toMatchObject({ ok: true })

  const stored = JSON.stringify(await allOf(ground.db, 'tickets'))
  for (const personal of ['13800001111', '王秀兰', '文三路 9 号', 'openid-wang'])
    expect(stored).not.toContain(personal)
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await wang.call(ticketList, {})).toMatchObject({ ok: true, data: { rows: [] } })
})

test('what the law keeps stays readable for staff: number, work and fees, without a person', async () => {
  const { ticketNo } = await layIn(ground, 'closed', { of: 'wang', report: { contact } })
  await ground.customer('wang').call(privacyErase, { requestId: aRequestId(), holdings: ['tickets'] })
  const agent = await ground.staff('agent')
  const seen = await agent.call(staffTicketGet, { ticketNo })
  expect(seen).toMatchObject({
    ok: true,
    data: { ticketNo, contactName: expect.not.stringContaining('王'), status: 'closed' },
  })
})

test('a ticket in hand stays whole, and is said to', async () => {
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang', report: { contact } })
  const wang = ground.customer('wang')
  const answer = await wang.call(privacyErase, { requestId: aRequestId(), holdings: ['tickets'] })
  expect(answer).toMatchObject({ ok: true, data: { done: [{ id: 'tickets', count: 1 }] } })
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
})

test('a late repeat of an erasure takes nothing that came since', async () => {
  const wang = ground.customer('wang')
  const request = { requestId: aRequestId(), holdings: ['tickets'] as HoldingId[] }
  await wang.call(privacyErase, request)
  const { ticketNo } = await layIn(ground, 'closed', { of: 'wang', at: Date.now() + 60_000 })
  await wang.call(privacyErase, request)
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
})

test('nobody else’s is touched', async () => {
  const { ticketNo } = await layIn(ground, 'closed', { of: 'chen' })
  await ground
    .customer('wang')
    .call(privacyErase, { requestId: aRequestId(), holdings: ['people', 'tickets', 'pictures', 'messages'] })
  expect(await ground.customer('chen').call(ticketGet, { ticketNo })).toMatchObject({ ok: true })
})

test('given a question that is over, when it is erased, then what was said is gone and that it was asked stays', async () => {
  const wang = ground.customer('wang')
  const report = anEnquiry({ words: '我住文三路 9 号，滤网多久洗一次' })
  const opened = await wang.call(deskOpen, { requestId: aRequestId(), report })
  if (!opened.ok) throw new Error(opened.code)
  const { ticketNo } = opened.data
  await wang.call(deskWithdraw, { requestId: aRequestId(), ticketNo, words: '文三路那边修好了' })
  await wang.call(privacyErase, { requestId: aRequestId(), holdings: ['errands'] })
  const stored = JSON.stringify([await allOf(ground.db, 'deskTickets'), await allOf(ground.db, 'deskEvents')])
  expect(stored).toContain(ticketNo)
  expect(stored).not.toContain('文三路')
  expect(stored).not.toContain('openid-wang')
})

test('given a registered heater, when it is erased, then it is nobody’s, and its proofs are gone', async () => {
  await layProduct(ground)
  await layProof(ground, 'read')
  const wang = ground.customer('wang')
  expect(await countOf(wang, 'products')).toMatchObject({ count: 1 })
  await wang.call(privacyErase, { requestId: aRequestId(), holdings: ['proofs', 'products'] })
  expect(await countOf(wang, 'products')).toMatchObject({ count: 0 })
  expect(await allOf(ground.db, 'proofs')).toEqual([])
})
