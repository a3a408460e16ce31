import { customerEndpoints } from '@/contract/customer'
import { ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import { warrantyCard, warrantyVerdict } from '@/contract/customer/warranty'
import { acceptTicket } from '@/contract/staff/command'
import { proofRule } from '@/contract/staff/proof'
import { staffTicketGet, staffTicketOpen } from '@/contract/staff/ticket'
import { addDays, chinaDay } from '@/domain/time/china'
import { warrantyRules } from '@/domain/warranty/rules'
import { PRODUCT_ID, PROOF_ID } from '../../builders/good-requests'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { layProduct, layProof } from '../ground/lay-proof'

const boughtOn = addDays(chinaDay(Date.now()), -200)

const entry = (day: string) => ({
  paper: 'digitalOrdinary' as const,
  invoiceCode: null,
  number: '25332000000012345678',
  day,
  amountFen: 129_900,
  seller: null,
  model: null,
})

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

/** An invoice of that day that a person confirmed, or that waits. */
const layInvoice = async (day: string, confidence: number): Promise<string> => {
  const proofId = `${PROOF_ID}-${laid++}`
  await ground.db.collection('proofs').where({ productId: PRODUCT_ID }).remove()
  return layProof(ground, confidence === 1 ? 'read' : 'queued', {
    _id: proofId,
    entry: entry(day),
    proof: {
      id: proofId,
      kind: 'invoice',
      day,
      line: null,
      model: null,
      serialNo: null,
      confidence,
      doubts: confidence === 1 ? [] : ['hardToRead'],
      ruledOut: null,
    },
    ...(confidence === 1 ? { state: 'confirmed' as const } : {}),
  })
}
let laid = 0

const verdictOfHers = async () => {
  const answer = await ground.customer('wang').call(warrantyVerdict, { productId: PRODUCT_ID })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

test('given a registered heater with a confirmed invoice, then it is covered for three years, by a named clause of a version', async () => {
  await layProduct(ground)
  const proofId = await layInvoice(boughtOn, 1)
  const { verdict, rules, product } = await verdictOfHers()
  expect(product).toMatchObject({ productId: PRODUCT_ID, name: '浴霸' })
  expect(verdict).toMatchObject({ verdict: 'covered', rule: { id: 'term.heater', version: '2026-11' } })
  expect(verdict.lastDay?.slice(4)).toBe(boughtOn.slice(4))
  expect(verdict.evidence).toMatchObject([{ id: proofId, used: true }])
  expect(rules.source).toBe(warrantyRules[0]?.source)
  expect(verdict.whatWouldChangeIt.length).toBeGreaterThan(0)
})

test('given the invoice is hard to read, then it is unclear and says what would change it; ruled on, it is covered', async () => {
  await layProduct(ground)
  const proofId = await layInvoice(boughtOn, 0.5)
  expect((await verdictOfHers()).verdict).toMatchObject({
    verdict: 'unclear',
    evidence: [{ used: true }],
    whatWouldChangeIt: expect.arrayContaining([expect.objectContaining({ id: 'person' })]),
  })
  const quality = await ground.staff('quality')
  const ruling = { requestId: aRequestId(), proofId, rev: 1, ruling: 'confirmed' as const }
  expect(await quality.call(proofRule, { ...ruling, reason: '看得清' })).toMatchObject({ ok: true })
  expect((await verdictOfHers()).verdict.verdict).toBe('covered')
})

test("given a repair of her registered heater, then the ticket carries its verdict to her, the agent's desk and back again when a proof is ruled on", async () => {
  await layProduct(ground)
  const proofId = await layInvoice(boughtOn, 0.5)
  const wang = ground.customer('wang')
  const report = aReport({ product: { line: 'heater', productId: PRODUCT_ID } })
  const sent = await wang.call(ticketSubmit, { requestId: aRequestId(), channel: 'boxCode', report })
  if (!sent.ok) throw new Error(sent.code)
  const { ticketNo } = sent.data
  expect(sent.data.ticket.verdict).toMatchObject({ cover: 'unclear', rulesVersion: '2026-11' })

  const quality = await ground.staff('quality')
  const ruling = { requestId: aRequestId(), proofId, rev: 1, ruling: 'confirmed' as const }
  expect(await quality.call(proofRule, { ...ruling, reason: '看得清' })).toMatchObject({ ok: true })
  const agent = await ground.staff('agent')
  const seen = await agent.call(staffTicketGet, { ticketNo })
  expect(seen).toMatchObject({ ok: true, data: { verdict: { cover: 'covered' }, rev: 1 } })

  const accept = { requestId: aRequestId(), ticketNo, rev: 1, confirmedByPhone: true, capFen: 0, note: '' }
  expect(await agent.call(acceptTicket, accept)).toMatchObject({ data: { verdict: { cover: 'covered' } } })
  const hers = await wang.call(ticketGet, { ticketNo })
  expect(hers).toMatchObject({
    data: { verdict: { cover: 'covered', words: expect.stringContaining('在保修期内') } },
  })
})

test('given no product is named, then the verdict is an honest unclear with what to bring', async () => {
  const wang = ground.customer('wang')
  const sent = await wang.call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: aReport(),
  })
  expect(sent).toMatchObject({
    ok: true,
    data: {
      ticket: { verdict: { cover: 'unclear', lastDay: null, words: expect.stringContaining('发票') } },
    },
  })
})

test("another customer's product can't be reported as one's own, and its proofs say nothing", async () => {
  await layProduct(ground)
  await layInvoice(boughtOn, 1)
  const chen = ground.customer('chen')
  const report = aReport({ product: { line: 'heater', productId: PRODUCT_ID } })
  const sent = await chen.call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report })
  expect(sent).toMatchObject({ ok: false, code: 'PRODUCT_NOT_FOUND' })
  expect(await chen.call(warrantyVerdict, { productId: PRODUCT_ID })).toMatchObject({
    code: 'PRODUCT_NOT_FOUND',
  })
})

test('an agent writes down a caller: the ticket has a verdict too', async () => {
  const agent = await ground.staff('agent')
  const opened = await agent.call(staffTicketOpen, { requestId: aRequestId(), report: aReport() })
  expect(opened).toMatchObject({ ok: true, data: { verdict: { cover: 'unclear' } } })
})

test('days in repair extend the term: a repair that was mended moves the last day', async () => {
  await layProduct(ground)
  await layInvoice(boughtOn, 1)
  const before = (await verdictOfHers()).verdict.lastDay ?? ''
  const product = { line: 'heater', productId: PRODUCT_ID } as const
  await layIn(ground, 'completed', { of: 'wang', report: { product }, at: Date.now() - 5 * 86_400_000 })
  const { verdict } = await verdictOfHers()
  expect((verdict.lastDay ?? '') > before).toBe(true)
  expect(verdict.evidence.map(({ kind }) => kind)).toContain('repair')
})

test('the card holds what the verdict says and nothing about its owner', async () => {
  const serialNo = null
  await layProduct(ground, 'wang', { serialNo })
  await layInvoice(boughtOn, 1)
  const answer = await ground.customer('wang').call(warrantyCard, { productId: PRODUCT_ID })
  expect(answer).toMatchObject({ ok: true, data: { link: null, code: [], rulesVersion: '2026-11' } })
  expect(JSON.stringify(answer)).not.toContain('openid')
  expect(Object.keys(customerEndpoints)).toContain('warranty.card')
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
