import { deskAnswer, deskGet, deskOpen, deskSay, deskWithdraw } from '@/contract/customer/desk'
import { inboxList } from '@/contract/customer/inbox'
import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { warrantyVerdict } from '@/contract/customer/warranty'
import { staffDeskAct, staffDeskList } from '@/contract/staff/desk'
import { addDays, chinaDay } from '@/domain/time/china'
import { anAppeal } from '../../builders/desk'
import { PRODUCT_ID, PROOF_ID } from '../../builders/good-requests'
import { aRequestId } from '../../builders/request-id'
import { allOf, dump } from '../ground/dump'
import { aGround, type Ground } from '../ground/ground'
import { layDesk } from '../ground/lay-desk'
import { layProduct, layProof } from '../ground/lay-proof'
import { aPhoto } from '../ground/photo'
import { staffAccounts } from '../ground/records'

const boughtOn = addDays(chinaDay(Date.now()), -200)

jest.setTimeout(60_000)

let ground: Ground
beforeEach(async () => {
  ground = await aGround()
  await layProduct(ground)
  await layProof(ground, 'queued', {
    entry: {
      paper: 'digitalOrdinary',
      invoiceCode: null,
      number: '25332000000012345678',
      day: boughtOn,
      amountFen: null,
      seller: null,
      model: null,
    },
    proof: {
      id: PROOF_ID,
      kind: 'invoice',
      day: boughtOn,
      line: null,
      model: null,
      serialNo: null,
      confidence: 0.5,
      doubts: ['maybeAltered'],
      ruledOut: null,
    },
  })
})
afterEach(() => ground.close())

const opened = async (): Promise<string> => {
  const answer = await ground.customer('wang').call(deskOpen, { requestId: aRequestId(), report: anAppeal() })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.ticketNo
}

const revOf = async (ticketNo: string): Promise<number> => {
  const documents = await allOf(ground.db, 'deskTickets')
  return Number(documents.find((one) => one._id === ticketNo)?.rev)
}

const act = async (
  ticketNo: string,
  more: { action: 'take' | 'ask' | 'confirm' | 'change' | 'uphold' | 'note' } & object,
) => {
  const quality = await ground.staff('quality')
  return quality.call(staffDeskAct, {
    requestId: aRequestId(),
    ticketNo,
    rev: await revOf(ticketNo),
    words: '重新看过了，票面没有改动',
    ...more,
  })
}

test('an appeal from its words and photo to a verdict that has changed: each step in its history, each told once', async () => {
  const wang = ground.customer('wang')
  const photo = await aPhoto(wang, mediaPrepare, mediaConfirm)
  const report = anAppeal({ mediaIds: [photo] })
  const sent = await wang.call(deskOpen, { requestId: aRequestId(), report })
  if (!sent.ok) throw new Error(sent.code)
  const { ticketNo } = sent.data
  expect(sent.data).toMatchObject({ kind: 'warranty', status: 'submitted', media: [{ mediaId: photo }] })
  expect(sent.data.next.byAt).toBeGreaterThan(Date.now())
  expect(await wang.call(warrantyVerdict, { productId: PRODUCT_ID })).toMatchObject({
    data: { verdict: { verdict: 'unclear' }, appealNo: ticketNo },
  })

  const quality = await ground.staff('quality')
  expect(await quality.call(staffDeskList, { onlyOpen: true })).toMatchObject({
    data: { rows: [{ ticketNo }], kinds: expect.arrayContaining(['warranty']) },
  })
  expect(await act(ticketNo, { action: 'take' })).toMatchObject({
    data: { status: 'inHand', appeal: { proofs: [{ proofId: PROOF_ID, ruled: null }] } },
  })
  await act(ticketNo, { action: 'ask' })
  const said = { requestId: aRequestId(), ticketNo, words: '这是销售单', mediaIds: [] }
  expect(await wang.call(deskSay, said)).toMatchObject({ data: { status: 'inHand' } })
  const proofs = [{ proofId: PROOF_ID, ruling: 'confirmed' as const }]
  expect(await act(ticketNo, { action: 'confirm', ...{ proofs } })).toMatchObject({
    data: { status: 'answered', outcome: 'confirmed', appeal: { verdict: { verdict: 'covered' } } },
  })

  expect(await wang.call(warrantyVerdict, { productId: PRODUCT_ID })).toMatchObject({
    data: { verdict: { verdict: 'covered' } },
  })
  const inbox = await wang.call(inboxList, {})
  const page = `packages/desk/pages/detail/index?no=${ticketNo}`
  const told = inbox.ok ? inbox.data.messages.filter((message) => message.page === page) : []
  expect(told.map(({ title }) => title)).toEqual(['申诉有结果了：凭证算数', '申诉还差一点东西'])
  expect(
    await wang.call(deskAnswer, { requestId: aRequestId(), ticketNo, agree: true, words: '', mediaIds: [] }),
  ).toMatchObject({
    data: { status: 'done', buttons: [] },
  })
  const seen = await wang.call(deskGet, { ticketNo })
  expect(seen.ok && seen.data.timeline.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1])
})

test('two appeals at once about one product: one goes on, the other is told so', async () => {
  const wang = ground.customer('wang')
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => wang.call(deskOpen, { requestId: aRequestId(), report: anAppeal() })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(Array(3).fill('APPEAL_OPEN'))
})

test('withdrawn, another one may be opened', async () => {
  const ticketNo = await opened()
  const wang = ground.customer('wang')
  await wang.call(deskWithdraw, { requestId: aRequestId(), ticketNo, words: '' })
  expect(await opened()).not.toBe(ticketNo)
})

test('an answer that turns on proofs names them, and only those of the product; refused, nothing is there', async () => {
  const ticketNo = await opened()
  await act(ticketNo, { action: 'take' })
  const before = await dump(ground.db)
  for (const proofs of [[], [{ proofId: 'proof:of-somebody', ruling: 'confirmed' as const }]])
    expect(await act(ticketNo, { action: 'confirm', ...{ proofs } })).toMatchObject({
      code: 'DESK_PROOF_NEEDED',
    })
  expect(await dump(ground.db)).toEqual(before)
})

test('whoever ruled on a proof before does not judge the appeal about it', async () => {
  await layProof(ground, 'queued', {
    state: 'ruled',
    ruling: { outcome: 'altered', reason: '日期改过', by: 'staff-quality', at: 0 },
  })
  const ticketNo = await opened()
  expect(await act(ticketNo, { action: 'take' })).toMatchObject({ ok: false, code: 'DESK_ANOTHER_COLLEAGUE' })
})

test('a number that came from a page that is old changes nothing', async () => {
  const ticketNo = await opened()
  const rev = await revOf(ticketNo)
  await act(ticketNo, { action: 'take' })
  const quality = await ground.staff('quality')
  const late = { requestId: aRequestId(), ticketNo, rev, action: 'uphold' as const, words: '维持' }
  expect(await quality.call(staffDeskAct, late)).toMatchObject({ code: 'TICKET_CHANGED' })
})

test('nobody but the owner, agents and quality learns anything of an appeal, or changes it', async () => {
  const { ticketNo, rev } = await layDesk(ground, 'submitted')
  const before = await dump(ground.db)
  const chen = ground.customer('chen')
  const asChen = [
    chen.call(deskGet, { ticketNo }),
    chen.call(deskSay, { requestId: aRequestId(), ticketNo, words: '是我的', mediaIds: [] }),
    chen.call(deskWithdraw, { requestId: aRequestId(), ticketNo, words: '' }),
    chen.call(deskAnswer, { requestId: aRequestId(), ticketNo, agree: true, words: '', mediaIds: [] }),
  ]
  for (const answer of await Promise.all(asChen))
    expect(answer).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await chen.call(deskOpen, { requestId: aRequestId(), report: anAppeal() })).toMatchObject({
    code: 'PRODUCT_NOT_FOUND',
  })

  for (const { account, role } of staffAccounts) {
    const caller = await ground.staff(account)
    const seen = await caller.raw('staff', { endpoint: 'desk.get', request: { ticketNo } })
    const request = { requestId: aRequestId(), ticketNo, rev, action: 'uphold', words: '维持' }
    const changed = await caller.raw('staff', { endpoint: 'desk.act', request })
    const listed = JSON.stringify(await caller.raw('staff', { endpoint: 'desk.list', request: {} }))
    const may = role === 'agent' || role === 'quality'
    expect([account, seen.ok, listed.includes(ticketNo)]).toEqual([account, may, may])
    expect([account, changed.ok]).toEqual([account, false])
  }
  const { requests: _ids, ...after } = await dump(ground.db)
  expect(after).toEqual(before)
})

test('no query went without an index', async () => {
  await opened()
  await (await ground.staff('agent')).call(staffDeskList, {})
  await (await ground.staff('manager')).call(staffDeskList, { onlyOpen: true })
  expect(ground.host.unindexedQueries()).toEqual([])
})
