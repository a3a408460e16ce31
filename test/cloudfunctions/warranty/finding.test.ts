import { deskOpen } from '@/contract/customer/desk'
import { inboxList } from '@/contract/customer/inbox'
import { ticketGet } from '@/contract/customer/ticket'
import { staffDeskAct } from '@/contract/staff/desk'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffTicketGet } from '@/contract/staff/ticket'
import { warrantyFind, warrantyFindings, warrantySettle } from '@/contract/staff/warranty'
import { addDays, chinaDay } from '@/domain/time/china'
import { anAppeal } from '../../builders/desk'
import { PRODUCT_ID, PROOF_ID } from '../../builders/good-requests'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { layProduct, layProof } from '../ground/lay-proof'
import { aPhoto } from '../ground/photo'

jest.setTimeout(60_000)

let ground: Ground
beforeEach(async () => {
  ground = await aGround()
  await layProduct(ground)
})
afterEach(() => ground.close())

/** A repair of her heater that goes on, bought so many days ago. */
const visited = async (daysAgo: number): Promise<string> => {
  const day = addDays(chinaDay(Date.now()), -daysAgo)
  const proof = { kind: 'invoice', line: null, model: null, serialNo: null, confidence: 1 } as const
  await layProof(ground, 'read', {
    state: 'confirmed',
    proof: { ...proof, id: PROOF_ID, day, doubts: [], ruledOut: null },
  })
  const product = { line: 'heater', productId: PRODUCT_ID } as const
  return (await layIn(ground, 'onSite', { of: 'wang', report: { product } })).ticketNo
}

const found = async (ticketNo: string) => {
  const technician = await ground.staff('technician')
  const photo = await aPhoto(technician, staffMediaPrepare, staffMediaConfirm)
  return technician.call(warrantyFind, {
    requestId: aRequestId(),
    ticketNo,
    exclusion: 'misuse',
    words: '插座电压 268 伏，电源板烧了',
    mediaIds: [photo],
  })
}

test('given a photo of what was wrong, then this repair is not covered, its owner is told at once and may see the photo', async () => {
  const ticketNo = await visited(400)
  expect(await found(ticketNo)).toMatchObject({ ok: true, data: { verdict: { cover: 'notCovered' } } })
  const wang = ground.customer('wang')
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({
    data: { verdict: { cover: 'notCovered', ruleId: 'exclusion.misuse' }, media: [{ kind: 'image' }] },
  })
  const inbox = await wang.call(inboxList, {})
  expect(inbox.ok && inbox.data.messages[0]?.title).toBe('师傅看到一个不在保修范围的原因')
})

test("lesson: faults are invented to charge for them: in the first months the outlet's word is not enough", async () => {
  const ticketNo = await visited(60)
  expect(await found(ticketNo)).toMatchObject({ data: { verdict: { cover: 'unclear' } } })
  const quality = await ground.staff('quality')
  const waiting = await quality.call(warrantyFindings, {})
  if (!waiting.ok) throw new Error(waiting.code)
  const [finding] = waiting.data.findings
  expect(finding).toMatchObject({ ticketNo, standing: 'outlet', media: [{ kind: 'image' }] })
  const settled = await quality.call(warrantySettle, {
    requestId: aRequestId(),
    findingId: finding?.findingId ?? '',
    standing: 'refuted',
    reason: '电压表没接好，照片上看不出',
  })
  expect(settled).toMatchObject({ ok: true, data: { standing: 'refuted' } })
  expect(await quality.call(staffTicketGet, { ticketNo })).toMatchObject({
    data: { verdict: { cover: 'covered' } },
  })
  expect(await quality.call(warrantyFindings, {})).toEqual({ ok: true, data: { findings: [] } })
})

test('given she appeals against what was found, when the quality team finds it wrong, then the repair is covered again', async () => {
  const ticketNo = await visited(400)
  const finding = await found(ticketNo)
  const findingId = finding.ok ? finding.data.findingId : ''
  const wang = ground.customer('wang')
  const appeal = await wang.call(deskOpen, { requestId: aRequestId(), report: anAppeal({ ticketNo }) })
  if (!appeal.ok) throw new Error(appeal.code)
  const quality = await ground.staff('quality')
  const onIt = { ticketNo: appeal.data.ticketNo, words: '换了表再测是 226 伏' }
  await quality.call(staffDeskAct, { ...onIt, requestId: aRequestId(), rev: 1, action: 'take' })
  const proofs = [{ proofId: findingId, ruling: 'noProof' as const }]
  expect(
    await quality.call(staffDeskAct, { ...onIt, requestId: aRequestId(), rev: 2, action: 'change', proofs }),
  ).toMatchObject({ ok: true, data: { status: 'answered' } })
  expect(await wang.call(ticketGet, { ticketNo })).toMatchObject({ data: { verdict: { cover: 'covered' } } })
})

test("nothing is found from afar: not before somebody is there, nor at somebody else's visit, nor without a photo", async () => {
  const technician = await ground.staff('technician')
  const photo = await aPhoto(technician, staffMediaPrepare, staffMediaConfirm)
  const { ticketNo } = await layIn(ground, 'assigned', { of: 'wang' })
  const request = { ticketNo, exclusion: 'misuse' as const, words: '电压高' }
  const early = { ...request, requestId: aRequestId(), mediaIds: [photo] }
  expect(await technician.call(warrantyFind, early)).toMatchObject({ code: 'NOT_IN_THIS_STATE' })
  const bare = { ...request, requestId: aRequestId(), mediaIds: [] }
  expect(await technician.raw('staff', { endpoint: 'warranty.find', request: bare })).toMatchObject({
    code: 'BAD_REQUEST',
  })
  const colleague = await ground.staff('technician-elsewhere')
  const foreign = { ...request, requestId: aRequestId(), mediaIds: [photo] }
  expect(await colleague.call(warrantyFind, foreign)).toMatchObject({ code: 'NOT_FOUND' })
})

test('an appeal names only a visit of the own', async () => {
  const { ticketNo } = await layIn(ground, 'onSite', { of: 'chen' })
  const report = anAppeal({ ticketNo })
  expect(await ground.customer('wang').call(deskOpen, { requestId: aRequestId(), report })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('no query went without an index', async () => {
  await visited(60)
  await (await ground.staff('quality')).call(warrantyFindings, {})
  expect(ground.host.unindexedQueries()).toEqual([])
})
