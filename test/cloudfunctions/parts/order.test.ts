import { deskAnswer, deskGet, deskOpen, deskWithdraw } from '@/contract/customer/desk'
import { partCheck, partWhere } from '@/contract/customer/part'
import type { PartOrder } from '@/contract/desk/report'
import type { RequestOf } from '@/contract/endpoint'
import { staffDeskAct, staffDeskGet } from '@/contract/staff/desk'
import { stockReceive } from '@/contract/staff/stock'
import { anOrder } from '../../builders/desk'
import { aRequestId } from '../../builders/request-id'
import { aSerial } from '../../builders/serial'
import { allOf } from '../ground/dump'
import { aGround, type Caller, type Ground } from '../ground/ground'

const LAMP = 'heat-lamp-275'
const XIHU = 'outlet:outlet-xihu'

let ground: Ground
let wang: Caller
let agent: Caller
let manager: Caller
beforeEach(async () => {
  ground = await aGround()
  wang = ground.customer('wang')
  agent = await ground.staff('agent')
  manager = await ground.staff('manager')
}, 60_000)
afterEach(async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  await ground.close()
})

const receive = async (by: Caller, placeId: string, quantity: number) =>
  expect(
    await by.call(stockReceive, { requestId: aRequestId(), placeId, partId: LAMP, quantity, source: '总仓' }),
  ).toMatchObject({ ok: true })

const order = (more: Partial<PartOrder> = {}) =>
  wang.call(deskOpen, { requestId: aRequestId(), report: anOrder(more) })

const placed = async (more: Partial<PartOrder> = {}) => {
  const answer = await order(more)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const act = async (
  by: Caller,
  ticketNo: string,
  more: Omit<RequestOf<typeof staffDeskAct>, 'requestId' | 'ticketNo' | 'rev' | 'words'>,
) => {
  const seen = await by.call(staffDeskGet, { ticketNo })
  if (!seen.ok) throw new Error(seen.code)
  return by.call(staffDeskAct, { requestId: aRequestId(), ticketNo, rev: seen.data.rev, words: '', ...more })
}

/** What lies on a shelf, and how much of it is promised. */
const shelf = async (placeId: string) => {
  const { data } = await ground.db.collection('shelves').doc(`shelf:${placeId}:${LAMP}`).get()
  const [found] = data as { onHand: number; reservations: unknown }[]
  const reservations = (found?.reservations ?? []) as { quantity: number }[]
  return [found?.onHand ?? 0, reservations.reduce((sum, { quantity }) => sum + quantity, 0)]
}

const home: PartOrder['handover'] = {
  way: 'delivery',
  address: {
    divisionCode: '330106',
    region: ['浙江省', '杭州市', '西湖区'],
    detail: '文三路 90 号 3 幢 502',
  },
}

test('an order to be picked up: kept when placed, priced by the list, laid ready, handed out', async () => {
  await receive(manager, XIHU, 5)
  const { ticketNo, next, facts } = await placed()
  expect(next.detail).toContain('替您留着')
  expect(facts).toContainEqual({ label: '现货', value: '都替您留着了' })
  expect(await shelf(XIHU)).toEqual([5, 2])

  const dear = await act(agent, ticketNo, { action: 'confirm', totalFen: 7_001 })
  expect(dear).toMatchObject({ ok: false, code: 'FEE_ABOVE_LIST' })
  expect(await act(agent, ticketNo, { action: 'confirm', totalFen: 7_000 })).toMatchObject({ ok: true })
  expect(await act(manager, ticketNo, { action: 'ready' })).toMatchObject({ data: { status: 'ready' } })
  expect(await act(manager, ticketNo, { action: 'handOver' })).toMatchObject({ data: { status: 'done' } })
  expect(await shelf(XIHU)).toEqual([3, 0])
  expect(await act(manager, ticketNo, { action: 'note' })).toMatchObject({ code: 'REASON_NEEDED' })
  expect(await shelf(XIHU)).toEqual([3, 0])
})

test('an order that is withdrawn, or refused, gives its parts back to the shelf', async () => {
  await receive(manager, XIHU, 2)
  const first = await placed()
  expect(await shelf(XIHU)).toEqual([2, 2])
  const gone = { requestId: aRequestId(), ticketNo: first.ticketNo, words: '' }
  expect(await wang.call(deskWithdraw, gone)).toMatchObject({ data: { status: 'withdrawn' } })
  expect(await wang.call(deskWithdraw, gone)).toMatchObject({ data: { status: 'withdrawn' } })
  expect(await shelf(XIHU)).toEqual([2, 0])

  const second = await placed()
  const seen = await agent.call(staffDeskGet, { ticketNo: second.ticketNo })
  if (!seen.ok) throw new Error(seen.code)
  const refusal = {
    requestId: aRequestId(),
    ticketNo: second.ticketNo,
    rev: seen.data.rev,
    words: '这批召回了',
  }
  expect(await agent.call(staffDeskAct, { ...refusal, action: 'refuse' })).toMatchObject({ ok: true })
  expect(await shelf(XIHU)).toEqual([2, 0])
})

test('an order sent home: kept in the warehouse, out of it with the parcel, received by the customer', async () => {
  await receive(await ground.staff('dispatcher'), 'warehouse:centre-zj', 2)
  const { ticketNo } = await placed({ handover: home })
  expect(await shelf('warehouse:centre-zj')).toEqual([2, 2])
  const hidden = await agent.call(staffDeskGet, { ticketNo })
  expect(JSON.stringify(hidden)).not.toContain('3 幢 502')
  await act(agent, ticketNo, { action: 'confirm', totalFen: 7_000 })
  expect(JSON.stringify(await agent.call(staffDeskGet, { ticketNo }))).toContain('3 幢 502')
  expect(await manager.call(staffDeskGet, { ticketNo })).toMatchObject({ code: 'NOT_FOUND' })
  const sent = await act(agent, ticketNo, { action: 'send', parcelNo: 'SF100200300' })
  expect(sent).toMatchObject({ data: { status: 'sent', parcelNo: 'SF100200300' } })
  expect(await shelf('warehouse:centre-zj')).toEqual([0, 0])
  const came = { requestId: aRequestId(), ticketNo, agree: true, words: '', mediaIds: [] }
  expect(await wang.call(deskAnswer, came)).toMatchObject({ data: { status: 'done' } })
  expect(await shelf('warehouse:centre-zj')).toEqual([0, 0])
})

test('an order of what is not there: taken, promised for a day, and ready only once it came', async () => {
  const { ticketNo, next } = await placed()
  expect(next.detail).toContain('现在没有现货')
  await act(agent, ticketNo, { action: 'confirm', totalFen: 7_000 })
  const told = await wang.call(deskGet, { ticketNo })
  if (!told.ok) throw new Error(told.code)
  expect(told.data.next.byAt).toBeGreaterThan(Date.now() + 5 * 86_400_000)
  expect(await act(manager, ticketNo, { action: 'ready' })).toMatchObject({ ok: false, code: 'PART_GONE' })
  await receive(manager, XIHU, 2)
  expect(await act(manager, ticketNo, { action: 'ready' })).toMatchObject({ ok: true })
  expect(await shelf(XIHU)).toEqual([2, 2])
})

test('two orders for the last piece: both are taken, one has it kept', async () => {
  await receive(manager, XIHU, 2)
  const answers = await Promise.all([placed(), placed()])
  expect(answers.map(({ next }) => next.detail.includes('替您留着')).sort()).toEqual([false, true])
  expect(await shelf(XIHU)).toEqual([2, 2])
})

describe('what cannot be ordered is refused with the reason, and nothing moves', () => {
  test.each<[string, Partial<Record<keyof PartOrder, unknown>>, string]>([
    ['a part that nobody has', { items: [{ partId: 'flux-capacitor', quantity: 1 }] }, 'PART_UNKNOWN'],
    [
      'a part that is not made any more',
      { items: [{ partId: 'lamp-board-18', quantity: 1 }] },
      'PART_NOT_MADE',
    ],
    ['a part that does not fit', { model: 'Q360' }, 'PART_DOES_NOT_FIT'],
    ['a model that does not exist', { model: 'ZZ99999' }, 'MODEL_UNKNOWN'],
    [
      'an outlet that does not exist',
      { handover: { way: 'pickUp', outletId: 'outlet-moon' } },
      'OUTLET_NOT_FOUND',
    ],
    [
      'a place that does not exist',
      { handover: { ...home, address: { ...home.address, divisionCode: '999999' } } },
      'DIVISION_UNKNOWN',
    ],
    ["somebody else's product", { productId: 'product:of-nobody' }, 'PRODUCT_NOT_FOUND'],
    ['no piece', { items: [{ partId: LAMP, quantity: 0 }] }, 'BAD_REQUEST'],
    ['less than none', { items: [{ partId: LAMP, quantity: -1 }] }, 'BAD_REQUEST'],
    ['one and a half', { items: [{ partId: LAMP, quantity: 1.5 }] }, 'BAD_REQUEST'],
    ['ten thousand', { items: [{ partId: LAMP, quantity: 10_000 }] }, 'BAD_REQUEST'],
    ['nothing', { items: [] }, 'BAD_REQUEST'],
  ])('%s', async (_, change, code) => {
    await receive(manager, XIHU, 5)
    expect(await order(change as Partial<PartOrder>)).toMatchObject({ ok: false, code })
    expect(await shelf(XIHU)).toEqual([5, 0])
    expect(await allOf(ground.db, 'deskTickets')).toEqual([])
  })
})

describe('where a part is to be had', () => {
  test('given an outlet has it free, then it is named, without how many; what is kept for others does not count', async () => {
    await receive(manager, XIHU, 2)
    const ask = { partId: LAMP, divisionCode: '330106' }
    const found = await wang.call(partWhere, ask)
    expect(found).toMatchObject({ data: { outlets: [{ outletId: 'outlet-xihu', name: '西湖网点' }] } })
    expect(JSON.stringify(found)).not.toContain('free')
    await placed()
    expect(await wang.call(partWhere, ask)).toMatchObject({
      data: { outlets: [], promise: { readyOn: expect.stringMatching(/^20/) } },
    })
  })

  test('given no such part or place, then it says so', async () => {
    expect(await wang.call(partWhere, { partId: 'flux', divisionCode: '330106' })).toMatchObject({
      code: 'PART_UNKNOWN',
    })
    expect(await wang.call(partWhere, { partId: LAMP, divisionCode: '999999' })).toMatchObject({
      code: 'DIVISION_UNKNOWN',
    })
  })
})

describe("a part's code", () => {
  test('given it is ours, then the part is named, and whether it fits the model', async () => {
    const boxCode = aSerial({ itemCode: '9W1' })
    expect(await wang.call(partCheck, { boxCode })).toMatchObject({
      data: { verdict: 'genuine', partId: LAMP },
    })
    const wrong = await wang.call(partCheck, { boxCode, model: 'Q36O' })
    expect(wrong).toMatchObject({
      data: { verdict: 'genuineOtherModel', words: expect.stringContaining('Q360') },
    })
  })

  test("given it is a heater's, then it says so", async () => {
    expect(await wang.call(partCheck, { boxCode: aSerial() })).toMatchObject({
      data: { verdict: 'aProduct' },
    })
  })

  test.each([
    ['made up', 'H36 350 08W TK1 65W X6Y', /mistyped|notOurs/],
    ['too short', 'ABC', /unreadable/],
    ['of another site', 'https://evil.example/p/H3635008WTK165WX6Y', /unreadable/],
  ])('given it is %s, then it is not called genuine', async (_, boxCode, verdict) => {
    const checked = await wang.call(partCheck, { boxCode })
    if (!checked.ok) throw new Error(checked.code)
    expect(checked.data.verdict).toMatch(verdict)
    expect(checked.data.partId).toBeNull()
  })

  test('given somebody tries numbers out, then they are slowed down', async () => {
    for (let tries = 0; tries < 12; tries += 1) await wang.call(partCheck, { boxCode: `ABC${tries}` })
    expect(await wang.call(partCheck, { boxCode: 'ABC' })).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })
})
