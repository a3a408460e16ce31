import {
  outletCancelDropIn,
  outletDropIn,
  outletDropIns,
  outletGet,
  outletList,
} from '@/contract/customer/outlet'
import { dropInList, settleDropIn } from '@/contract/staff/outlet'
import { DROP_INS_A_HALF } from '@/domain/outlet/drop-in'
import { addDays, chinaDay } from '@/domain/time/china'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { byGuest } from './by-guest'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  await ground.close()
})

const dayAhead = (days: number) => addDays(chinaDay(Date.now()), days)
const take = (personId: 'wang' | 'chen' | 'zhou', more: object = {}) =>
  ground.customer(personId).call(outletDropIn, {
    requestId: aRequestId(),
    outletId: 'outlet-xihu',
    date: dayAhead(2),
    half: 'morning',
    what: '换灯泡',
    ...more,
  })

describe('the list', () => {
  test('given a place, then the nearest comes first, with how far it is', async () => {
    const found = await byGuest(ground, outletList, { at: { lat: 31.22, lng: 121.54 } })
    const [first, second] = found.ok ? found.data.outlets : []
    expect(first?.outletId).toBe('outlet-pudong')
    expect((first?.distanceM ?? 0) < (second?.distanceM ?? 0)).toBe(true)
    expect(first?.week).toHaveLength(7)
  })

  test('given a division, then it is measured from there; one that doesn’t exist is refused', async () => {
    const found = await byGuest(ground, outletList, { divisionCode: '330106' })
    expect(found.ok && found.data.outlets[0]?.outletId).toBe('outlet-xihu')
    expect(await byGuest(ground, outletList, { divisionCode: '999999' })).toMatchObject({
      code: 'DIVISION_UNKNOWN',
    })
  })

  test('given nobody there mends it, then the outlet is left out', async () => {
    const found = await byGuest(ground, outletList, { line: 'cooler' })
    expect(found.ok && found.data.outlets).toEqual([])
  })

  test('an outlet that isn’t there', async () => {
    expect(await byGuest(ground, outletGet, { outletId: 'outlet-nowhere' })).toMatchObject({
      code: 'OUTLET_NOT_FOUND',
    })
  })
})

describe('a number for the counter', () => {
  test('each gets their own, one a day; cancelled it may be taken anew and no number comes twice', async () => {
    const first = await take('wang')
    expect(first).toMatchObject({ ok: true, data: { number: '上 1', state: 'waiting' } })
    expect(await take('wang', { half: 'afternoon' })).toMatchObject({ code: 'DROP_IN_ALREADY' })
    expect(await take('chen')).toMatchObject({ ok: true, data: { number: '上 2' } })

    const dropInId = first.ok ? first.data.dropInId : ''
    const cancel = (personId: 'wang' | 'chen') =>
      ground.customer(personId).call(outletCancelDropIn, { requestId: aRequestId(), dropInId })
    expect(await cancel('chen')).toMatchObject({ code: 'DROP_IN_NOT_FOUND' })
    expect(await cancel('wang')).toMatchObject({ ok: true, data: { state: 'cancelled' } })
    expect(await cancel('wang')).toMatchObject({ code: 'DROP_IN_OVER' })
    expect(await take('wang')).toMatchObject({ ok: true, data: { number: '上 3' } })
    const mine = await ground.customer('wang').call(outletDropIns, {})
    expect(mine.ok && mine.data.dropIns.map(({ number }) => number)).toEqual(['上 3'])
  })

  test('twenty taps at once give one number', async () => {
    const date = dayAhead(3)
    const answers = await Promise.all(Array.from({ length: 20 }, () => take('zhou', { date })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('the counter takes no more than it can look after, and not when it is closed', async () => {
    const date = dayAhead(4)
    await ground.db
      .collection('dropInCounts')
      .doc(`outlet-xihu:${date}:morning`)
      .set({ date, given: 20, kept: DROP_INS_A_HALF })
    expect(await take('zhou', { date })).toMatchObject({ code: 'DROP_IN_FULL' })
    expect(await take('zhou', { date: dayAhead(-1) })).toMatchObject({ code: 'OUTLET_CLOSED_THEN' })
    expect(await take('zhou', { date: dayAhead(30) })).toMatchObject({ code: 'OUTLET_CLOSED_THEN' })
    expect(await take('zhou', { date, outletId: 'outlet-nowhere' })).toMatchObject({
      code: 'OUTLET_NOT_FOUND',
    })
  })

  test('its manager sees who comes, in order, and says who came; another outlet’s can’t', async () => {
    const date = dayAhead(5)
    await take('wang', { date, half: 'afternoon' })
    await take('chen', { date })
    const manager = await ground.staff('manager')
    const list = await manager.call(dropInList, { date })
    const rows = list.ok ? list.data.rows : []
    expect(rows.map(({ number }) => number)).toEqual(['上 1', '下 1'])
    expect(JSON.stringify(rows)).not.toMatch(/openid|1990000111/)
    const elsewhere = await ground.staff('manager-elsewhere')
    expect(await elsewhere.call(dropInList, { date })).toMatchObject({ data: { rows: [] } })
    const request = { dropInId: rows[0]?.dropInId ?? '', outcome: 'came' } as const
    expect(await elsewhere.call(settleDropIn, { requestId: aRequestId(), ...request })).toMatchObject({
      code: 'DROP_IN_NOT_FOUND',
    })
    expect(await manager.call(settleDropIn, { requestId: aRequestId(), ...request })).toMatchObject({
      ok: true,
      data: { state: 'came' },
    })
  })
})
