import { refreshPoints } from '@/cloudfunctions/clock/refresh-points'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import {
  stockArrive,
  stockAsk,
  stockCheck,
  stockCount,
  stockDecide,
  stockHistory,
  stockList,
  stockReceive,
  stockRequisitions,
  stockReturn,
  stockSend,
  stockSetPoint,
} from '@/contract/staff/stock'
import type { Actor } from '@/domain/ticket/actor'
import { DAY_MS } from '@/domain/time/china'
import { aMember } from '../../builders/people'
import { aRequestId } from '../../builders/request-id'
import { shelfAt, shelve } from '../../builders/stock'
import { aDispatchGround, type DispatchGround, dispatcher, manager } from '../dispatch/ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
  await ground.outlet('near')
  await ground.outlet('far', { km: 9 })
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const partId = 'heat-lamp-275'
const SHELF = 'outlet:near'
const VAN = 'van:tech-near-0'
const WAREHOUSE = 'warehouse:zj'
const her = manager('near')

const call = async <E extends Endpoint>(actor: Actor, endpoint: E, request: RequestOf<E>) => {
  const answer = await ground.call(actor, endpoint, request)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data as ResponseOf<E>
}

const on = (placeId: string) => ({ requestId: aRequestId(), placeId, partId })
const lay = (placeId: string, quantity: number) =>
  shelve(ground.db, placeId, quantity, { partId, now: ground.now() })

test('an outlet’s manager keeps its shelf and its vans, a dispatcher the warehouse, and nobody another’s', async () => {
  const named = async (actor: Actor) =>
    (await call(actor, stockList, {})).places.map(({ placeId, name }) => `${placeId} ${name}`)
  expect(await named(her)).toEqual(['outlet:near near网点', 'van:tech-near-0 李建国的车（A100）'])
  expect(await named(dispatcher)).toEqual(['warehouse:zj 浙江调度中心仓库'])
  expect(await named(aMember('dispatcher', { centreId: 'sh' }))).toEqual([])
  for (const [actor, placeId] of [
    [her, 'outlet:far'],
    [her, 'van:tech-far-0'],
    [her, WAREHOUSE],
    [dispatcher, SHELF],
    [dispatcher, 'warehouse:sh'],
  ] as const) {
    expect(await ground.call(actor, stockList, { placeId })).toMatchObject({ code: 'PLACE_UNKNOWN' })
    for (const [endpoint, more] of [
      [stockReceive, { quantity: 1, source: '总部' }],
      [stockCount, { counted: 0 }],
      [stockReturn, { quantity: 1 }],
      [stockSetPoint, { point: null }],
    ] as const) {
      const request = { ...on(placeId), ...more } as RequestOf<typeof endpoint>
      expect(await ground.call(actor, endpoint, request)).toMatchObject({ code: 'PLACE_UNKNOWN' })
    }
    const check = await ground.call(actor, stockCheck, { placeId })
    expect(check).toMatchObject({ code: 'PLACE_UNKNOWN' })
    const history = await ground.call(actor, stockHistory, { placeId, partId })
    expect(history).toMatchObject({ code: 'PLACE_UNKNOWN' })
  }
})

test('received, counted, brought back: each is on the shelf and in its history, in words', async () => {
  await call(her, stockReceive, { ...on(SHELF), quantity: 6, source: '总部' })
  const counted = await call(her, stockCount, { ...on(SHELF), counted: 5 })
  expect(counted).toMatchObject({ shelf: { onHand: 5, free: 5 }, dropped: [] })
  await call(her, stockReturn, { ...on(SHELF), quantity: 2 })
  const { entries } = await call(her, stockHistory, { placeId: SHELF, partId })
  expect(entries.map(({ words, change }) => `${words} ${change}`)).toEqual([
    '退回 2 件 2',
    '盘点 5 件，比账上少 1 件 -1',
    '入库 6 件，来自总部 6',
  ])
  expect(await call(her, stockCheck, { placeId: SHELF })).toEqual({ shelves: 1, entries: 3, faults: [] })
})

test('given somebody wrote into a shelf past the ledger, then the check says what the entries add up to', async () => {
  await lay(SHELF, 4)
  await ground.db.collection('shelves').doc(`shelf:${SHELF}:${partId}`).update({ onHand: 9 })
  const { faults } = await call(her, stockCheck, { placeId: SHELF })
  expect(faults).toMatchObject([{ partId, stored: 9, computed: 4, words: '账面 9 件，逐笔加起来是 4 件。' }])
})

test('into a van it is handed over at once; to the centre it is a parcel that has to arrive', async () => {
  await lay(SHELF, 5)
  await call(her, stockSend, { ...on(SHELF), quantity: 2, toPlaceId: VAN })
  expect((await shelfAt(ground.db, VAN, partId)).onHand).toBe(2)
  await call(her, stockSend, { ...on(SHELF), quantity: 1, toPlaceId: WAREHOUSE, expectedOn: '2026-03-13' })
  expect((await shelfAt(ground.db, SHELF, partId)).onHand).toBe(2)
  expect((await shelfAt(ground.db, WAREHOUSE, partId)).onHand).toBe(0)
  const [parcel] = (await call(dispatcher, stockList, {})).parcels
  expect(parcel).toMatchObject({ quantity: 1, fromName: 'near网点', expectedOn: '2026-03-13' })
  const arrive = { requestId: aRequestId(), transferId: parcel?.transferId ?? '', arrived: 1 }
  expect(await ground.call(her, stockArrive, arrive)).toMatchObject({ code: 'TRANSFER_NOT_FOUND' })
  const tooMany = { ...arrive, requestId: aRequestId(), arrived: 2 }
  expect(await ground.call(dispatcher, stockArrive, tooMany)).toMatchObject({ code: 'MORE_THAN_SENT' })
  await call(dispatcher, stockArrive, { ...arrive, requestId: aRequestId() })
  expect((await shelfAt(ground.db, WAREHOUSE, partId)).onHand).toBe(1)
})

test.each([
  ['more than lies there', { quantity: 6, toPlaceId: VAN }, 'PART_GONE'],
  ['to itself', { quantity: 1, toPlaceId: SHELF }, 'SAME_PLACE'],
  ['to another outlet', { quantity: 1, toPlaceId: 'outlet:far' }, 'PLACE_UNKNOWN'],
  ['for a day that is over', { quantity: 1, toPlaceId: WAREHOUSE, expectedOn: '2026-03-10' }, 'DAY_IS_PAST'],
] as const)('sending %s is refused, and nothing moves', async (_, more, code) => {
  await lay(SHELF, 5)
  expect(await ground.call(her, stockSend, { ...on(SHELF), ...more })).toMatchObject({ code })
  expect((await shelfAt(ground.db, SHELF, partId)).onHand).toBe(5)
})

test.each([0, -1, 1.5, 10_000, '2', null, Number.NaN])('%p pieces are refused as they come', (quantity) => {
  for (const endpoint of [stockReceive, stockReturn, stockAsk]) {
    const request = { ...on(SHELF), quantity, source: '总部' }
    expect(endpoint.request.safeParse(request).success).toBe(false)
  }
})

test('a part that no catalogue knows lies nowhere', async () => {
  const request = { requestId: aRequestId(), placeId: SHELF, partId: 'no-such', quantity: 1, source: '总部' }
  expect(await ground.call(her, stockReceive, request)).toMatchObject({ code: 'PART_UNKNOWN' })
})

test('a shelf at its point is to be filled up; what is asked for already counts as there', async () => {
  await lay(SHELF, 2)
  const { shelf } = await call(her, stockSetPoint, { ...on(SHELF), point: { reorderAt: 2, fillTo: 8 } })
  expect(shelf).toMatchObject({ point: { reorderAt: 2, fillTo: 8, by: 'hand' }, suggested: 6 })
  await call(her, stockAsk, { requestId: aRequestId(), partId, quantity: 6 })
  const [row] = (await call(her, stockList, {})).shelves
  expect(row).toMatchObject({ coming: 6, suggested: 0 })
  const wrong = { ...on(SHELF), point: { reorderAt: 8, fillTo: 8 } }
  expect(await ground.call(her, stockSetPoint, wrong)).toMatchObject({ code: 'QUANTITY_WRONG' })
})

test('points follow what was used of late, once a day; what a person said stays', async () => {
  await lay(SHELF, 60)
  await lay(WAREHOUSE, 9)
  await call(her, stockSetPoint, { ...on(SHELF), point: null })
  const use = { type: 'issued', at: ground.now() - DAY_MS, placeId: SHELF, partId, quantity: 30 }
  await ground.db.collection('stockEntries').add({ _id: 'entry:used', ...use, seq: 9 })
  expect(await refreshPoints(ground.services)).toBe(1)
  const [row] = (await call(her, stockList, {})).shelves
  // one a day, two days to come and three to spare; a week's more
  expect(row?.point).toEqual({ reorderAt: 5, fillTo: 12, by: 'use' })
  expect(await refreshPoints(ground.services)).toBe(0)
  await call(her, stockSetPoint, { ...on(SHELF), point: { reorderAt: 1, fillTo: 2 } })
  ground.pass(DAY_MS)
  await refreshPoints(ground.services)
  expect((await call(her, stockList, {})).shelves[0]?.point).toMatchObject({ reorderAt: 1, by: 'hand' })
})

describe('A requisition', () => {
  const ask = async (quantity = 3) =>
    (await call(her, stockAsk, { requestId: aRequestId(), partId, quantity })).requisition
  const step = (requisitionId: string, rev: number, command: RequestOf<typeof stockDecide>['command']) => ({
    requestId: aRequestId(),
    requisitionId,
    rev,
    command,
  })
  const approve = (quantity: number) => ({ type: 'approve', quantity, promisedOn: '2026-03-16' }) as const

  test('fewer may be given than asked for, never more; nobody gives to themselves', async () => {
    await lay(WAREHOUSE, 5)
    const { requisitionId } = await ask()
    const more = step(requisitionId, 1, approve(4))
    expect(await ground.call(dispatcher, stockDecide, more)).toMatchObject({ code: 'QUANTITY_WRONG' })
    const own = step(requisitionId, 1, approve(2))
    expect(await ground.call(her, stockDecide, own)).toMatchObject({ code: 'FORBIDDEN' })
    const foreign = step(requisitionId, 1, { type: 'withdraw' })
    expect(await ground.call(manager('far'), stockDecide, foreign)).toMatchObject({
      code: 'REQUISITION_NOT_FOUND',
    })
    await call(dispatcher, stockDecide, step(requisitionId, 1, approve(2)))
    expect((await shelfAt(ground.db, WAREHOUSE, partId)).reservations).toMatchObject([{ quantity: 2 }])
    const late = step(requisitionId, 1, { type: 'refuse', reason: '没有了' })
    expect(await ground.call(dispatcher, stockDecide, late)).toMatchObject({ code: 'REQUISITION_CHANGED' })
    const { requisition } = await call(her, stockDecide, step(requisitionId, 2, { type: 'withdraw' }))
    expect(requisition).toMatchObject({ status: 'withdrawn', steps: [] })
    expect(await shelfAt(ground.db, WAREHOUSE, partId)).toMatchObject({ onHand: 5, reservations: [] })
  })

  test('approved before the factory has sent it, it waits; sending what isn’t there is refused', async () => {
    await lay(WAREHOUSE, 1)
    const { requisitionId } = await ask()
    await call(dispatcher, stockDecide, step(requisitionId, 1, approve(3)))
    expect((await shelfAt(ground.db, WAREHOUSE, partId)).reservations).toEqual([])
    const send = step(requisitionId, 2, { type: 'send', promisedOn: '2026-03-16' })
    expect(await ground.call(dispatcher, stockDecide, send)).toMatchObject({ code: 'PART_GONE' })
    await lay(WAREHOUSE, 4)
    await call(dispatcher, stockDecide, { ...send, requestId: aRequestId() })
    expect((await shelfAt(ground.db, WAREHOUSE, partId)).onHand).toBe(2)
    const [own] = (await call(her, stockRequisitions, {})).requisitions
    expect(own).toMatchObject({ status: 'sent', words: expect.stringContaining('发出 3 件') })
  })
})
