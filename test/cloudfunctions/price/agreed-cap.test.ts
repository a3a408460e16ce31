import { priceEstimate } from '@/contract/customer/price'
import { ticketAnswerFee, ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import type { RequestOf } from '@/contract/endpoint'
import { acceptTicket, askFee, completeTicket } from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffPriceEstimate } from '@/contract/staff/price'
import { staffTicketGet, staffTicketOpen } from '@/contract/staff/ticket'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { CODE, layIn } from '../ground/lay-in'
import { aPhoto } from '../ground/photo'

let ground: Ground
let wang: Caller
let agent: Caller
let technician: Caller
beforeAll(async () => {
  ground = await aGround()
  wang = ground.customer('wang')
  agent = await ground.staff('agent')
  technician = await ground.staff('technician')
}, 60_000)
afterAll(() => ground.close())

const report = aReport({
  product: { line: 'heater', model: 'Q360' },
  fault: { ...aReport().fault, symptom: 'cold-wind-only' },
})
const ask = {
  kind: 'repair' as const,
  product: report.product,
  symptom: report.fault.symptom,
  divisionCode: report.address.divisionCode,
}

const submit = (more: Partial<RequestOf<typeof ticketSubmit>> = {}) =>
  wang.call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report, ...more })

const estimated = async () => {
  const answer = await wang.call(priceEstimate, ask)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const accepting = async (ticketNo: string, capFen: number) => {
  const found = await agent.call(staffTicketGet, { ticketNo })
  if (!found.ok) throw new Error(found.code)
  const { rev } = found.data
  return agent.call(acceptTicket, {
    requestId: aRequestId(),
    ticketNo,
    rev,
    confirmedByPhone: true,
    capFen,
    note: '',
  })
}

describe('the cap that a customer agrees to before the visit', () => {
  test('given what was on the screen is agreed to, then the ticket keeps it and shows it to both sides', async () => {
    const { lowFen, highFen, capFen, words, listVersion, catalogueVersion } = await estimated()
    const submitted = await submit({ agreedCapFen: capFen })
    if (!submitted.ok) throw new Error(submitted.code)
    const agreed = {
      lowFen,
      highFen,
      capFen,
      words,
      listVersion,
      catalogueVersion,
      agreedAt: expect.any(Number),
    }
    expect(submitted.data.ticket.estimate).toEqual(agreed)
    const { ticketNo } = submitted.data
    expect(await agent.call(staffTicketGet, { ticketNo })).toMatchObject({ data: { estimate: agreed } })
  })

  test('given the list has become dearer meanwhile, then it is refused and no ticket is made', async () => {
    const { capFen } = await estimated()
    expect(await submit({ agreedCapFen: capFen - 1 })).toMatchObject({ ok: false, code: 'ESTIMATE_CHANGED' })
  })

  test('given it has become cheaper, then the lower cap holds', async () => {
    const { capFen } = await estimated()
    expect(await submit({ agreedCapFen: capFen + 100 })).toMatchObject({
      data: { ticket: { estimate: { capFen } } },
    })
  })

  test('given it is accepted, then not above what was agreed to', async () => {
    const { capFen } = await estimated()
    const submitted = await submit({ agreedCapFen: capFen })
    if (!submitted.ok) throw new Error(submitted.code)
    const { ticketNo } = submitted.data
    expect(await accepting(ticketNo, capFen + 1)).toMatchObject({ ok: false, code: 'CAP_ABOVE_ESTIMATE' })
    expect(await accepting(ticketNo, capFen)).toMatchObject({ ok: true, data: { capFen } })
  })

  test('given nobody was asked, then the agent agrees on a cap by phone', async () => {
    const submitted = await submit()
    if (!submitted.ok) throw new Error(submitted.code)
    expect(submitted.data.ticket.estimate?.agreedAt).toBeNull()
    expect(await accepting(submitted.data.ticketNo, 90_000)).toMatchObject({ ok: true })
  })

  test('given a caller, then the agent reads out the same figures and writes down the yes', async () => {
    const told = await agent.call(staffPriceEstimate, ask)
    const shown = await estimated()
    expect(told).toEqual({ ok: true, data: shown })
    const opened = await agent.call(staffTicketOpen, {
      requestId: aRequestId(),
      report,
      agreedCapFen: shown.capFen,
    })
    expect(opened).toMatchObject({
      data: { estimate: { capFen: shown.capFen, agreedAt: expect.any(Number) } },
    })
    const less = { requestId: aRequestId(), report, agreedCapFen: shown.capFen - 1 }
    expect(await agent.call(staffTicketOpen, less)).toMatchObject({ code: 'ESTIMATE_CHANGED' })
  })
})

describe('the way beyond the free radius, for which no rate is published', () => {
  const distance = { name: '路程费', amountFen: 3_000, entry: 'list/2026-11/distance' }

  const asking = async (amountFen = distance.amountFen) => {
    const { ticketNo, rev } = await layIn(ground, 'onSite')
    const asked = await technician.call(askFee, {
      requestId: aRequestId(),
      ticketNo,
      rev,
      fees: [{ ...distance, amountFen }],
      totalFen: amountFen,
      reason: '网点到您家 32 公里',
    })
    if (!asked.ok) throw new Error(asked.code)
    return { ticketNo, rev: asked.data.rev, askId: asked.data.feeAsk?.askId ?? '' }
  }

  const finish = async (ticketNo: string, rev: number, amountFen = distance.amountFen) =>
    technician.call(completeTicket, {
      requestId: aRequestId(),
      ticketNo,
      rev,
      summary: '换好了',
      fees: [{ ...distance, amountFen }],
      totalFen: amountFen,
      parts: [],
      mediaIds: [await aPhoto(technician, staffMediaPrepare, staffMediaConfirm)],
      confirmation: { kind: 'code', code: CODE },
    })

  test('given the sum is far below the cap, then it is asked about all the same, and charged after the yes', async () => {
    const { ticketNo, rev, askId } = await asking()
    const shown = await wang.call(ticketGet, { ticketNo })
    expect(shown).toMatchObject({ data: { feeAsk: { apartFen: 3_000, capFen: 26_000 } } })
    expect(await finish(ticketNo, rev)).toMatchObject({ ok: false, code: 'FEE_NOT_ON_LIST' })
    const agreed = { requestId: aRequestId(), ticketNo, askId, agree: true }
    expect(await wang.call(ticketAnswerFee, agreed)).toMatchObject({ data: { capFen: 26_000 } })
    expect(await finish(ticketNo, rev + 1, 3_001)).toMatchObject({ ok: false, code: 'FEE_ABOVE_LIST' })
    expect(await finish(ticketNo, rev + 1)).toMatchObject({ ok: true })
  })

  test('given a no, then it is not charged', async () => {
    const { ticketNo, rev, askId } = await asking()
    await wang.call(ticketAnswerFee, { requestId: aRequestId(), ticketNo, askId, agree: false })
    expect(await finish(ticketNo, rev + 1)).toMatchObject({ ok: false, code: 'FEE_NOT_ON_LIST' })
  })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
