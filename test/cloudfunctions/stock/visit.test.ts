import { sweepReservations } from '@/cloudfunctions/clock/sweep-reservations'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { dispatchNow } from '@/cloudfunctions/shared/dispatch/dispatch-now'
import { type Outcome, Undone } from '@/cloudfunctions/shared/idempotency'
import { dayStock } from '@/cloudfunctions/shared/parts/day-stock'
import { eventsOf } from '@/cloudfunctions/shared/repositories/events'
import { requisitionsOfTicket } from '@/cloudfunctions/shared/repositories/requisitions'
import { changeTicket, type TicketRef } from '@/cloudfunctions/shared/ticket/change'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { awaitPart, cancelTicketByStaff } from '@/contract/staff/command'
import { redispatchTicket } from '@/contract/staff/dispatch'
import { stockArrive, stockDecide, stockList, stockRequisitions } from '@/contract/staff/stock'
import type { Actor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import type { PartLine } from '@/domain/ticket/ticket'
import { DAY_MS } from '@/domain/time/china'
import { aMember } from '../../builders/people'
import { aRequestId } from '../../builders/request-id'
import { MODULE, shelfAt, shelve } from '../../builders/stock'
import { aDispatchGround, agent, clock, type DispatchGround, dispatcher, manager } from '../dispatch/ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
  await ground.outlet('near')
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const technician = aMember('technician', { outletId: 'near', technicianId: 'tech-near-0' })
const SHELF = 'outlet:near'
const VAN = 'van:tech-near-0'
const WAREHOUSE = 'warehouse:zj'

const lay = (placeId: string, quantity: number) => shelve(ground.db, placeId, quantity, { now: ground.now() })

const goes = (ticketNo: string, ...commands: Command[]): Promise<Outcome<TicketRef>> =>
  inTransaction(ground.db, async (tx) => {
    let outcome: Outcome<TicketRef> = { ok: false, code: 'NOT_FOUND' }
    for (const command of commands) {
      const change = { ticketNo, actor: clock, now: ground.now(), command: () => command }
      outcome = await changeTicket(tx, change)
    }
    return outcome
  }).catch((error: unknown) => {
    if (error instanceof Undone) return { ok: false, code: error.code }
    throw error
  })

const toTheDoor: Command[] = [
  {
    type: 'assign',
    technician: { technicianId: 'tech-near-0', outletId: 'near', name: '李建国', badgeNo: 'A100' },
  },
  { type: 'depart' },
  { type: 'arrive' },
]

const done = (...parts: PartLine[]): Command => ({
  type: 'complete',
  work: { summary: '换了取暖模块', fees: [], totalFen: 0, parts, mediaIds: ['media:one'] },
  confirmation: { kind: 'signature' },
})

const used = (quantity: number): PartLine => ({ name: 'PTC 取暖模块 2100 瓦', quantity, partId: MODULE })

const call = async <E extends Endpoint>(actor: Actor, endpoint: E, request: RequestOf<E>) => {
  const answer = await ground.call(actor, endpoint, request)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data as ResponseOf<E>
}

const on = async (ticketNo: string) => ({
  requestId: aRequestId(),
  ticketNo,
  rev: (await ground.read(ticketNo)).rev,
})

const atTheDoor = async (): Promise<string> => {
  const ticketNo = await ground.ticket()
  await dispatchNow(ground.services, ticketNo)
  expect(await goes(ticketNo, ...toTheDoor)).toMatchObject({ ok: true })
  return ticketNo
}

describe('A finished visit', () => {
  test('given the kept part was used, then it leaves the shelf by its reservation', async () => {
    await lay(SHELF, 2)
    const ticketNo = await atTheDoor()
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 2, reservations: [{ ticketNo }] })
    expect(await goes(ticketNo, done(used(1)))).toMatchObject({ ok: true })
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 1, reservations: [] })
  })

  test('given it was not needed after all, then it is free again', async () => {
    await lay(SHELF, 1)
    const ticketNo = await atTheDoor()
    expect(await goes(ticketNo, done({ name: '清洗', quantity: 1 }))).toMatchObject({ ok: true })
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 1, reservations: [] })
  })

  test('given more were used than kept, then the van gives, and then the shelf', async () => {
    await lay(SHELF, 3)
    await lay(VAN, 1)
    const ticketNo = await atTheDoor()
    expect(await goes(ticketNo, done(used(3)))).toMatchObject({ ok: true })
    expect((await shelfAt(ground.db, VAN)).onHand).toBe(0)
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 1, reservations: [] })
  })

  test('given a part that lies nowhere, then it is refused and nothing at all has changed', async () => {
    await lay(SHELF, 1)
    const ticketNo = await atTheDoor()
    const before = await ground.read(ticketNo)
    const shelf = await shelfAt(ground.db, SHELF)
    expect(await goes(ticketNo, done(used(2)))).toEqual({ ok: false, code: 'PART_GONE' })
    expect(await ground.read(ticketNo)).toEqual(before)
    expect(await shelfAt(ground.db, SHELF)).toEqual(shelf)
  })

  test('given a note is added to a finished visit, then nothing is used twice', async () => {
    await lay(SHELF, 5)
    const ticketNo = await atTheDoor()
    await goes(ticketNo, done(used(1)), { type: 'note', note: '客户很满意' })
    expect((await shelfAt(ground.db, SHELF)).onHand).toBe(4)
  })
})

test('the technician’s pack says of each part of the model where it is, and when it can be had', async () => {
  await lay(SHELF, 3)
  await lay(VAN, 2)
  const ticketNo = await atTheDoor()
  const of = { technicianId: 'tech-near-0', outletId: 'near', centreId: 'zj' }
  const stock = (await dayStock(ground.db, of, ground.now()))(await ground.read(ticketNo))
  expect(stock.find(({ partId }) => partId === MODULE)).toEqual({
    partId: MODULE,
    name: 'PTC 取暖模块 2100 瓦',
    inVan: 2,
    kept: 1,
    atOutlet: 2,
    readyOn: '2026-03-11',
  })
  // the factory's twelve working days
  expect(stock.find(({ partId }) => partId === 'panel-8')).toMatchObject({ inVan: 0, readyOn: '2026-03-27' })
  expect(stock.find(({ partId }) => partId === 'lamp-board-18')).toMatchObject({ readyOn: null })
})

describe('A visit that comes to nothing', () => {
  const dispatched = async () => {
    await lay(SHELF, 1)
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    expect((await shelfAt(ground.db, SHELF)).reservations).toHaveLength(1)
    return ticketNo
  }

  test('cancelled, its part is free', async () => {
    const ticketNo = await dispatched()
    await call(agent, cancelTicketByStaff, { ...(await on(ticketNo)), reason: '客户不修了' })
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 1, reservations: [] })
  })

  test('taken back from its outlet, its part is free', async () => {
    const ticketNo = await dispatched()
    await call(dispatcher, redispatchTicket, { ...(await on(ticketNo)), reason: '换一家' })
    expect(await shelfAt(ground.db, SHELF)).toMatchObject({ onHand: 1, reservations: [] })
  })

  test('forgotten for a month, its part is anybody’s, and the clock writes it down', async () => {
    await dispatched()
    ground.pass(31 * DAY_MS)
    const { shelves } = await call(manager('near'), stockList, {})
    expect(shelves).toMatchObject([{ onHand: 1, reserved: 0, free: 1 }])
    expect(await sweepReservations(ground.services)).toBe(1)
    expect((await shelfAt(ground.db, SHELF)).reservations).toEqual([])
    expect(await sweepReservations(ground.services)).toBe(0)
  })
})

describe('A visit that waits for a part of the catalogue', () => {
  const waits = async (more: Partial<RequestOf<typeof awaitPart>> = {}) => {
    const ticketNo = await atTheDoor()
    const request = { ...(await on(ticketNo)), partName: '取暖模块', partId: MODULE, ...more }
    return { ticketNo, answer: await ground.call(technician, awaitPart, request) }
  }

  test('given it lies at the outlet, then it is kept there for today, and nobody is asked for it', async () => {
    await lay(VAN, 1)
    const ticketNo = await atTheDoor()
    await lay(SHELF, 1)
    const request = { ...(await on(ticketNo)), partName: '取暖模块', partId: MODULE }
    await call(technician, awaitPart, request)
    const { state, reservations } = await ground.read(ticketNo)
    expect(state).toMatchObject({ partName: 'PTC 取暖模块 2100 瓦', expectedOn: '2026-03-11' })
    expect(reservations).toMatchObject([{ placeId: SHELF, partId: MODULE }])
    expect(await requisitionsOfTicket(ground.db, ticketNo)).toEqual([])
  })

  test(`given it lies at the centre, then the lead time is the promise; a later day is told; come, the visit goes on
    with the part kept for it`, async () => {
    await lay(WAREHOUSE, 3)
    const { ticketNo } = await waits()
    // two working days from Wednesday's morning
    expect((await ground.read(ticketNo)).state).toMatchObject({
      status: 'awaitingPart',
      expectedOn: '2026-03-13',
    })
    const [asked] = (await call(dispatcher, stockRequisitions, {})).requisitions
    expect(asked).toMatchObject({
      ticketNo,
      partId: MODULE,
      status: 'asked',
      atCentre: 3,
      readyOn: '2026-03-13',
    })

    const step = { requisitionId: asked?.requisitionId ?? '' }
    const approve = { type: 'approve', quantity: 1, promisedOn: '2026-03-16' } as const
    await call(dispatcher, stockDecide, { ...step, requestId: aRequestId(), rev: 1, command: approve })
    expect(await shelfAt(ground.db, WAREHOUSE)).toMatchObject({ onHand: 3, reservations: [{ quantity: 1 }] })
    expect((await ground.read(ticketNo)).state).toMatchObject({ expectedOn: '2026-03-16' })
    const told = (await eventsOf(ground.db, ticketNo)).filter(({ type }) => type === 'partAwaited')
    expect(told).toMatchObject([{ expectedOn: '2026-03-13' }, { expectedOn: '2026-03-16' }])

    const send = { type: 'send', promisedOn: '2026-03-16' } as const
    await call(dispatcher, stockDecide, { ...step, requestId: aRequestId(), rev: 2, command: send })
    expect(await shelfAt(ground.db, WAREHOUSE)).toMatchObject({ onHand: 2, reservations: [] })
    const { parcels } = await call(manager('near'), stockList, {})
    expect(parcels).toMatchObject([{ partId: MODULE, quantity: 1, expectedOn: '2026-03-16', ticketNo }])

    const parcel = { requestId: aRequestId(), transferId: parcels[0]?.transferId ?? '', arrived: 1 }
    expect(await call(manager('near'), stockArrive, parcel)).toMatchObject({
      ticketNo,
      shelf: { onHand: 1, free: 0, reserved: 1 },
    })
    const after = await ground.read(ticketNo)
    expect(after).toMatchObject({ status: 'dispatched', needsWindow: true })
    expect(after.reservations).toMatchObject([{ placeId: SHELF, partId: MODULE, quantity: 1 }])
    expect((await call(manager('near'), stockList, {})).parcels).toEqual([])
    const twice = await ground.call(manager('near'), stockArrive, { ...parcel, requestId: aRequestId() })
    expect(twice).toMatchObject({ code: 'TRANSFER_NOT_FOUND' })
  })

  test('given an empty parcel, then what is missing is written down and the visit waits on', async () => {
    await lay(WAREHOUSE, 1)
    const { ticketNo } = await waits()
    const [asked] = (await call(dispatcher, stockRequisitions, {})).requisitions
    const step = { requisitionId: asked?.requisitionId ?? '' }
    const approve = { type: 'approve', quantity: 1, promisedOn: '2026-03-13' } as const
    await call(dispatcher, stockDecide, { ...step, requestId: aRequestId(), rev: 1, command: approve })
    const send = { type: 'send', promisedOn: '2026-03-13' } as const
    await call(dispatcher, stockDecide, { ...step, requestId: aRequestId(), rev: 2, command: send })
    const [parcel] = (await call(manager('near'), stockList, {})).parcels
    const request = { requestId: aRequestId(), transferId: parcel?.transferId ?? '', arrived: 0 }
    expect(await call(manager('near'), stockArrive, request)).toMatchObject({ ticketNo: null })
    expect((await ground.read(ticketNo)).status).toBe('awaitingPart')
    const [own] = (await call(manager('near'), stockRequisitions, {})).requisitions
    expect(own).toMatchObject({ status: 'arrived', words: expect.stringContaining('少了 1 件') })
  })

  test('given a later day by the person, then that one is promised; an earlier one is not', async () => {
    await lay(WAREHOUSE, 3)
    const later = await waits({ expectedOn: '2026-03-20' })
    expect((await ground.read(later.ticketNo)).state).toMatchObject({ expectedOn: '2026-03-20' })
    const earlier = await waits({ expectedOn: '2026-03-11' })
    expect((await ground.read(earlier.ticketNo)).state).toMatchObject({ expectedOn: '2026-03-13' })
  })

  test('given a part that doesn’t exist, or one that nobody makes and no day, then it is refused in words', async () => {
    expect((await waits({ partId: 'no-such-part' })).answer).toMatchObject({ code: 'PART_UNKNOWN' })
    expect((await waits({ partId: 'lamp-board-18' })).answer).toMatchObject({ code: 'EXPECTED_DAY_NEEDED' })
  })

  test('given a name that no catalogue knows, then it is asked for by that name as ever', async () => {
    const ticketNo = await atTheDoor()
    const request = { ...(await on(ticketNo)), partName: '老式灯罩', expectedOn: '2026-03-18', quantity: 2 }
    await call(technician, awaitPart, request)
    expect(await requisitionsOfTicket(ground.db, ticketNo)).toMatchObject([
      {
        partId: null,
        partName: '老式灯罩',
        quantity: 2,
        expectedOn: '2026-03-18',
        state: { status: 'asked' },
      },
    ])
  })
})
