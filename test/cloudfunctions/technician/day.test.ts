import { ticketAnswerFee, ticketGet } from '@/contract/customer/ticket'
import {
  arriveAtTicket,
  askFee,
  awaitPart,
  completeTicket,
  departForTicket,
  nobodyHome,
} from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import {
  callCustomer,
  type DayPack,
  handBackWork,
  technicianDay,
  technicianPosition,
} from '@/contract/staff/technician'
import { doorCodeAt } from '@/domain/field/door-code'
import { addDays, chinaDay, DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { layIn } from '../ground/lay-in'
import { aPhoto } from '../ground/photo'

jest.setTimeout(60_000)

let ground: Ground
let li: Caller
beforeAll(async () => {
  ground = await aGround()
  li = await ground.staff('technician')
})
afterAll(() => ground.close())

const today = () => chinaDay(Date.now())

const visitToday = async (status: Parameters<typeof layIn>[1], date = today()) => {
  const ticket = await layIn(ground, status)
  await ground.db
    .collection('tickets')
    .doc(ticket.ticketNo)
    .update({ report: { wish: { date, half: 'morning' } } })
  return ticket
}

const dayOf = async (caller: Caller): Promise<DayPack> => {
  const answer = await caller.call(technicianDay, {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}
const visitOf = async (ticketNo: string) => (await dayOf(li)).visits.find((one) => one.ticketNo === ticketNo)

const stored = async (collection: string, id: string): Promise<Record<string, unknown> | undefined> => {
  const { data } = await ground.db.collection(collection).doc(id).get()
  return (data as Record<string, unknown>[])[0]
}

describe('the pack of the day', () => {
  test('holds the door where the customer marked it', async () => {
    const { ticketNo } = await visitToday('assigned')
    const at = { lat: 30.27561, lng: 120.13123 }
    await ground.db
      .collection('tickets')
      .doc(ticketNo)
      .update({ report: { address: { at } } })
    expect((await visitOf(ticketNo))?.at).toEqual(at)
  })

  test('holds what a technician needs in a house without a net, and not the number of the customer', async () => {
    const { ticketNo, rev } = await visitToday('assigned')
    const pack = await dayOf(li)
    const visit = pack.visits.find((one) => one.ticketNo === ticketNo)
    expect(visit).toMatchObject({
      rev,
      status: 'assigned',
      detail: '文三路 100 号 2 幢 301 室',
      contactName: '王女士',
      capFen: expect.any(Number),
      workMinutes: 60,
    })
    expect(visit?.at).toBeNull()
    expect(visit?.checklist.length).toBeGreaterThan(4)
    expect(JSON.stringify(pack)).not.toContain('19900001111')
    expect(Math.abs(pack.now - Date.now())).toBeLessThan(60_000)
  })

  test('leaves out what is of another day, and says that it comes', async () => {
    const { ticketNo } = await visitToday('assigned', addDays(today(), 2))
    const pack = await dayOf(li)
    expect(pack.visits.map((visit) => visit.ticketNo)).not.toContain(ticketNo)
    expect(pack.later.map((visit) => visit.ticketNo)).toContain(ticketNo)
  })

  test('goes on with what was left of yesterday, and what is going on stands first', async () => {
    const left = await visitToday('assigned', addDays(today(), -1))
    const going = await visitToday('onSite')
    const numbers = (await dayOf(li)).visits.map(({ ticketNo }) => ticketNo)
    expect(numbers).toContain(left.ticketNo)
    expect(numbers[0]).toBe(going.ticketNo)
  })

  test("is nobody else's", async () => {
    const { ticketNo } = await visitToday('assigned')
    for (const account of ['technician-colleague', 'technician-elsewhere'] as const) {
      const { visits } = await dayOf(await ground.staff(account))
      expect(visits.map((visit) => visit.ticketNo)).not.toContain(ticketNo)
    }
  })
})

describe('the code at the door', () => {
  test('is the same six digits on both phones, and another for another ticket', async () => {
    const { ticketNo } = await visitToday('enRoute')
    const other = await visitToday('enRoute')
    const visit = await visitOf(ticketNo)
    const customer = await ground.customer('wang').call(ticketGet, { ticketNo })
    if (!customer.ok || visit === undefined) throw new Error('no ticket')
    const { doorCode } = customer.data
    expect(doorCode?.code).toMatch(/^\d{6}$/)
    expect(doorCodeAt(visit.doorCodes, (doorCode?.turnsAt ?? 0) - 1)).toBe(doorCode?.code)
    const others = (await visitOf(other.ticketNo))?.doorCodes.codes
    expect(others).not.toBe(visit.doorCodes.codes)
  })

  test('turns: of a day of codes hardly two are alike', async () => {
    const { ticketNo } = await visitToday('assigned')
    const codes = (await visitOf(ticketNo))?.doorCodes.codes.match(/\d{6}/g) ?? []
    expect(codes).toHaveLength(144)
    expect(new Set(codes).size).toBeGreaterThan(140)
  })

  test('is told to nobody before a technician is named, nor after the work', async () => {
    for (const status of ['dispatched', 'completed'] as const) {
      const { ticketNo } = await layIn(ground, status)
      const answer = await ground.customer('wang').call(ticketGet, { ticketNo })
      expect(answer.ok && answer.data.doorCode).toBeNull()
    }
  })
})

describe('a call', () => {
  const ask = (caller: Caller, ticketNo: string) =>
    caller.call(callCustomer, { requestId: aRequestId(), ticketNo })

  test('goes by a number in the middle, the same while it lasts, and another when it has lapsed', async () => {
    const { ticketNo } = await visitToday('assigned')
    const [first, second] = [await ask(li, ticketNo), await ask(li, ticketNo)]
    if (!first.ok || !second.ok) throw new Error('no number')
    expect(first.data.number).toMatch(/^199\d{8}$/)
    expect(first.data.number).not.toBe('19900001111')
    expect(second.data.number).toBe(first.data.number)
    expect(first.data.expiresAt).toBeGreaterThan(Date.now() + HOUR_MS)
    await ground.db
      .collection('privateNumbers')
      .doc(`number:${ticketNo}:tech-li`)
      .update({ expiresAt: Date.now() - 1 })
    expect(await ask(li, ticketNo)).toMatchObject({ ok: true })
    const after = await stored('privateNumbers', `number:${ticketNo}:tech-li`)
    expect(Number(after?.expiresAt)).toBeGreaterThan(Date.now())
  })

  test("a colleague's customer can't be called, nor one whose ticket is over", async () => {
    const { ticketNo } = await visitToday('assigned')
    expect(await ask(await ground.staff('technician-colleague'), ticketNo)).toMatchObject({
      code: 'NOT_FOUND',
    })
    const { ticketNo: closed } = await layIn(ground, 'closed')
    expect(await ask(li, closed)).toMatchObject({ code: 'NOT_IN_THIS_STATE' })
  })
})

describe('the position', () => {
  const tell = (ticketNo: string, caller = li) =>
    caller.call(technicianPosition, { requestId: aRequestId(), ticketNo, lat: 30.27415, lng: 120.15515 })

  test('is kept on the way alone, to a hundredth of a degree, told as a range, and gone with the arrival', async () => {
    const { ticketNo, rev } = await visitToday('enRoute')
    expect(await tell(ticketNo)).toEqual({ ok: true, data: { kept: true } })
    expect(await stored('positions', `position:${ticketNo}`)).toMatchObject({ lat: 30.27, lng: 120.16 })

    const seen = await ground.customer('wang').call(ticketGet, { ticketNo })
    if (!seen.ok) throw new Error(seen.code)
    const { eta } = seen.data
    expect((eta?.toAt ?? 0) - (eta?.fromAt ?? 0)).toBeGreaterThanOrEqual(10 * MINUTE_MS)
    expect(JSON.stringify(seen.data)).not.toContain('30.27')

    await li.call(arriveAtTicket, { requestId: aRequestId(), ticketNo, rev })
    expect(await stored('positions', `position:${ticketNo}`)).toBeUndefined()
    expect(await tell(ticketNo)).toEqual({ ok: true, data: { kept: false } })
    expect(await stored('positions', `position:${ticketNo}`)).toBeUndefined()
  })

  test('is not taken before the departure, nor from anybody else', async () => {
    const { ticketNo } = await visitToday('assigned')
    expect(await tell(ticketNo)).toEqual({ ok: true, data: { kept: false } })
    expect(await tell(ticketNo, await ground.staff('technician-colleague'))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('above the cap', () => {
  const fees = [{ name: '新风电机 60 瓦', amountFen: 32_800, entry: 'catalogue/2026-11/part:fan-motor-60' }]
  const finish = async (ticketNo: string, rev: number) =>
    li.call(completeTicket, {
      requestId: aRequestId(),
      ticketNo,
      rev,
      summary: '换了电机',
      fees,
      totalFen: 32_800,
      parts: [],
      mediaIds: [await aPhoto(li, staffMediaPrepare, staffMediaConfirm)],
      confirmation: { kind: 'signature', mediaId: await aPhoto(li, staffMediaPrepare, staffMediaConfirm) },
    })
  const askFor = async (ticketNo: string, rev: number) => {
    const answer = await li.call(askFee, {
      requestId: aRequestId(),
      ticketNo,
      rev,
      fees,
      totalFen: 32_800,
      reason: '电机烧了',
    })
    if (!answer.ok) throw new Error(answer.code)
    return { rev: answer.data.rev, askId: answer.data.feeAsk?.askId ?? '' }
  }
  const say = (ticketNo: string, askId: string, agree: boolean, who: 'wang' | 'chen' = 'wang') =>
    ground.customer(who).call(ticketAnswerFee, { requestId: aRequestId(), ticketNo, askId, agree })

  test('nothing is charged before the customer said yes on the own phone; both stand in the history', async () => {
    const { ticketNo, rev } = await visitToday('onSite')
    const asked = await askFor(ticketNo, rev)
    expect(await finish(ticketNo, asked.rev)).toMatchObject({ ok: false, code: 'FEE_ABOVE_CAP' })
    expect((await visitOf(ticketNo))?.feeAsk).toEqual({ askId: asked.askId, totalFen: 32_800 })

    expect(await say(ticketNo, asked.askId, true, 'chen')).toMatchObject({ code: 'NOT_FOUND' })
    const agreed = await say(ticketNo, asked.askId, true)
    if (!agreed.ok) throw new Error(agreed.code)
    expect(agreed.data.capFen).toBe(32_800)
    expect(agreed.data.timeline.map(({ type }) => type).slice(0, 2)).toEqual(['feeAgreed', 'feeAsked'])

    expect(await finish(ticketNo, asked.rev + 1)).toMatchObject({ ok: true })
  })

  test('a no leaves the cap where it was', async () => {
    const { ticketNo, rev } = await visitToday('onSite')
    const asked = await askFor(ticketNo, rev)
    expect(await say(ticketNo, asked.askId, false)).toMatchObject({ ok: true })
    expect(await finish(ticketNo, asked.rev + 1)).toMatchObject({ ok: false, code: 'FEE_ABOVE_CAP' })
    expect(await say(ticketNo, asked.askId, true)).toMatchObject({ ok: false, code: 'FEE_ASK_GONE' })
  })
})

test('a part that is missing becomes a requisition together with the wait, once', async () => {
  const { ticketNo, rev } = await visitToday('onSite')
  const request = {
    requestId: aRequestId(),
    ticketNo,
    rev,
    partName: '取暖模块',
    quantity: 2,
    expectedOn: addDays(today(), 3),
  }
  await Promise.all([li.call(awaitPart, request), li.call(awaitPart, request)])
  const { data } = await ground.db
    .collection('requisitions')
    .where({ outletId: 'outlet-xihu' })
    .limit(100)
    .get()
  const mine = (data as { ticketNo: string }[]).filter((one) => one.ticketNo === ticketNo)
  expect(mine).toHaveLength(1)
  expect(mine[0]).toMatchObject({
    partName: '取暖模块',
    quantity: 2,
    outletId: 'outlet-xihu',
    state: { status: 'asked' },
  })
})

test('nobody home gives the visit back to its outlet, and a repetition is answered as the first', async () => {
  const { ticketNo, rev } = await visitToday('enRoute')
  const request = { requestId: aRequestId(), ticketNo, rev, reason: '敲门没人应，电话没人接' }
  expect(await li.call(nobodyHome, request)).toEqual({ ok: true, data: {} })
  expect(await li.call(nobodyHome, request)).toEqual({ ok: true, data: {} })
  expect(await stored('tickets', ticketNo)).toMatchObject({ status: 'dispatched', technicianId: null })
})

test.each([-DAY_MS, DAY_MS])(
  'a phone whose clock is %i ms off can neither backdate the visit nor put it into the future',
  async (wrongBy) => {
    const { ticketNo, rev } = await visitToday('assigned')
    const before = Date.now()
    await li.call(departForTicket, { requestId: aRequestId(), ticketNo, rev, happenedAt: before + wrongBy })
    const answer = await ground.customer('wang').call(ticketGet, { ticketNo })
    if (!answer.ok) throw new Error(answer.code)
    const departed = answer.data.timeline.find(({ type }) => type === 'departed')
    expect(departed?.at ?? 0).toBeLessThanOrEqual(Date.now())
    expect(departed?.at ?? 0).toBeGreaterThan(before - 2 * HOUR_MS)
  },
)

describe('work that could not be entered any more', () => {
  const handBack = (caller: Caller, ticketNo: string, requestId = aRequestId()) =>
    caller.call(handBackWork, { requestId, ticketNo, what: '换好了灯泡，客户签了名', happenedAt: Date.now() })

  test('stays with the ticket as a note, also when it is no longer theirs', async () => {
    const { ticketNo, rev } = await visitToday('enRoute')
    await li.call(nobodyHome, { requestId: aRequestId(), ticketNo, rev, reason: '没人' })
    expect(await handBack(li, ticketNo)).toEqual({ ok: true, data: {} })
    const { data } = await ground.db.collection('events').where({ ticketNo }).limit(100).get()
    const notes = (data as { type: string; note?: string }[]).filter(({ type }) => type === 'noted')
    expect(notes).toHaveLength(1)
    expect(notes[0]?.note).toContain('换好了灯泡')
  })

  test('is taken from nobody who was never named for it', async () => {
    const { ticketNo } = await visitToday('assigned')
    for (const account of ['technician-colleague', 'technician-elsewhere'] as const)
      expect(await handBack(await ground.staff(account), ticketNo)).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
