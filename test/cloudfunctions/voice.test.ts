import { deskAnswer, deskGet, deskOpen } from '@/contract/customer/desk'
import { inboxList } from '@/contract/customer/inbox'
import type { DeskReport } from '@/contract/desk/report'
import type { DeskAction } from '@/contract/desk/vocabulary'
import { staffDeskAct, staffDeskGet, staffDeskList } from '@/contract/staff/desk'
import { aComplaint, anEnquiry, aSuggestion } from '../builders/desk'
import { aRequestId } from '../builders/request-id'
import { aGround, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'
import type { Account } from './ground/records'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const open = async (report: DeskReport): Promise<string> => {
  const answer = await ground.customer('wang').call(deskOpen, { requestId: aRequestId(), report })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.ticketNo
}

const act = async (account: Account, ticketNo: string, action: DeskAction, words = '说明白') => {
  const staff = await ground.staff(account)
  const seen = await staff.call(staffDeskGet, { ticketNo })
  if (!seen.ok) return seen
  return staff.call(staffDeskAct, { requestId: aRequestId(), ticketNo, rev: seen.data.rev, action, words })
}

test('a question is answered by an agent, and the answer lies in the inbox', async () => {
  const ticketNo = await open(anEnquiry())
  expect(await act('agent', ticketNo, 'answer', '三个月洗一次，擦干再装')).toMatchObject({ ok: true })
  expect(await ground.customer('wang').call(inboxList, {})).toMatchObject({
    ok: true,
    data: { messages: [{ body: expect.stringContaining('三个月洗一次') }] },
  })
})

test('a complaint about a visit: the outlet and the technician don’t find it, the quality team does', async () => {
  const { ticketNo: visit } = await layIn(ground, 'completed', { of: 'wang' })
  const ticketNo = await open(aComplaint({ ticketNo: visit }))
  for (const account of ['manager', 'technician'] as const)
    expect(await act(account, ticketNo, 'answer')).toMatchObject({ ok: false })
  const quality = await ground.staff('quality')
  expect(await quality.call(staffDeskGet, { ticketNo })).toMatchObject({
    ok: true,
    data: { aboutTicketNo: visit, facts: expect.arrayContaining([{ label: '网点', value: '西湖网点' }]) },
  })
})

test('a complaint about somebody else’s visit is not taken', async () => {
  const { ticketNo: visit } = await layIn(ground, 'completed', { of: 'chen' })
  const report = aComplaint({ ticketNo: visit })
  const answer = await ground.customer('wang').call(deskOpen, { requestId: aRequestId(), report })
  expect(answer).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('an answer that doesn’t content is escalated with the customer’s reason', async () => {
  const ticketNo = await open(aComplaint())
  await act('quality', ticketNo, 'take')
  await act('quality', ticketNo, 'answer', '给您道歉')
  const wang = ground.customer('wang')
  const answer = { requestId: aRequestId(), ticketNo, agree: false, words: '光道歉不行', mediaIds: [] }
  expect(await wang.call(deskAnswer, answer)).toMatchObject({ ok: true, data: { status: 'escalated' } })
  expect(await wang.call(deskGet, { ticketNo })).toMatchObject({
    ok: true,
    data: { timeline: [{ detail: '光道歉不行' }, {}, {}, {}] },
  })
})

test('ten thousand characters are refused with the limit, and markup is kept as text', async () => {
  const wang = ground.customer('wang')
  const tooLong = { requestId: aRequestId(), report: aComplaint({ words: '很'.repeat(10_000) }) }
  expect(await wang.raw('customer', { endpoint: deskOpen.name, request: tooLong })).toMatchObject({
    ok: false,
    code: 'BAD_REQUEST',
  })
  const ticketNo = await open(aSuggestion({ words: '<b>字大\u0007一点</b>' }))
  expect(await wang.call(deskGet, { ticketNo })).toMatchObject({
    ok: true,
    data: { said: '<b>字大一点</b>' },
  })
})

test('each kind comes to whoever handles it', async () => {
  const quality = await ground.staff('quality')
  const listed = await quality.call(staffDeskList, { kind: 'suggestion' })
  expect(listed.ok && listed.data.rows.every(({ kind }) => kind === 'suggestion')).toBe(true)
  expect(listed.ok && listed.data.kinds).toContain('complaint')
})
