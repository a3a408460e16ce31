import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dispatchNow } from '@/cloudfunctions/shared/dispatch/dispatch-now'
import { dispatchesOf } from '@/cloudfunctions/shared/repositories/dispatches'
import { eventsOf } from '@/cloudfunctions/shared/repositories/events'
import { declineTicket } from '@/contract/staff/dispatch'
import { momentOf } from '@/domain/time/china'
import { aFitting, aFittingForTwo } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { MODULE, shelfAt, shelve } from '../../builders/stock'
import { aDispatchGround, type DispatchGround, friday, manager } from './ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const dispatched = (ticketNo: string) => dispatchNow(ground.services, ticketNo)

test('given two outlets that can take it, then the nearer one has it, a place is booked, and why is kept', async () => {
  await ground.outlet('near', { km: 1 })
  await ground.outlet('far', { km: 9 })
  const ticketNo = await ground.ticket()

  expect(await dispatched(ticketNo)).toBe('given')

  const ticket = await ground.read(ticketNo)
  expect(ticket).toMatchObject({
    status: 'dispatched',
    outletId: 'near',
    rounds: 1,
    seat: { outletId: 'near', skill: 'repair:heater', ...friday },
  })
  const [kept] = await dispatchesOf(ground.db, ticketNo)
  expect(kept).toMatchObject({
    seq: ticket.seq,
    by: 'rule',
    outcome: 'given',
    given: { outletId: 'near' },
    losers: [{ outletId: 'far', why: expect.stringContaining('比选中的远') }],
  })
  const told = await eventsOf(ground.db, ticketNo)
  expect(told.at(-1)).toMatchObject({ type: 'dispatched', by: { kind: 'clock' } })
  // the customer reads the reason: nothing of how busy anybody is
  expect(JSON.stringify(told.at(-1))).not.toMatch(/在办|评价|单/)
})

test('given eight at the same time, then it is dispatched once and one place is taken', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => dispatched(ticketNo)))
  expect(outcomes.filter((outcome) => outcome === 'given')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'notDue')).toHaveLength(7)
  expect((await ground.read(ticketNo)).rounds).toBe(1)
  const { data: seats } = await ground.db
    .collection('seats')
    .where({ outletId: 'near', skill: 'repair:heater', ...friday })
    .get()
  expect(seats).toHaveLength(1)
  const { data: decisions } = await ground.db.collection('dispatches').where({ ticketNo }).get()
  expect(decisions).toHaveLength(1)
})

test('given six tickets at the same time and an outlet that takes two, then two go there and four elsewhere', async () => {
  await ground.outlet('small', { km: 1, most: 2, visits: 9 })
  await ground.outlet('large', { km: 30, most: 50, visits: 9 })
  const tickets = await Promise.all(Array.from({ length: 6 }, () => ground.ticket()))
  await Promise.all(tickets.map(dispatched))
  const to = (await Promise.all(tickets.map(ground.read))).map(({ outletId }) => outletId)
  expect(to.filter((outletId) => outletId === 'small')).toHaveLength(2)
  expect(to.filter((outletId) => outletId === 'large')).toHaveLength(4)
})

test('given seven tickets and three places in the window, then three are given and four queued, none without a place', async () => {
  await ground.outlet('near', { visits: 3 })
  const tickets = await Promise.all(Array.from({ length: 7 }, () => ground.ticket()))
  const outcomes = await Promise.all(tickets.map(dispatched))
  expect(outcomes.filter((outcome) => outcome === 'given')).toHaveLength(3)
  expect(outcomes.filter((outcome) => outcome === 'queued')).toHaveLength(4)
  const seats = (await Promise.all(tickets.map(ground.read))).flatMap(({ seat }) => seat?.seatId ?? [])
  expect(new Set(seats).size).toBe(3)
})

describe('lesson: a fitting for two takes the time of one, and the second technician’s is sold again', () => {
  const skills = ['installation:heater']
  const fitting = () => ground.ticketOf(aFittingForTwo({ wish: friday }, ground.now()))
  const placesOf = async (outletId: string) => {
    const { data } = await ground.db
      .collection('seats')
      .where({ outletId, skill: skills[0], ...friday })
      .get()
    return data as { state: string; ticketNo: string }[]
  }

  test('given one place left at the nearer outlet, then it goes to the one with two, and both are its own', async () => {
    await ground.outlet('near', { km: 1, skills, visits: 1, technicians: 2 })
    await ground.outlet('far', { km: 9, skills, visits: 1, technicians: 2 })
    const alone = await ground.ticketOf(aFitting({ wish: friday }, ground.now()))
    expect(await dispatched(alone)).toBe('given')
    const ticketNo = await fitting()
    expect(await dispatched(ticketNo)).toBe('given')
    expect(await ground.read(ticketNo)).toMatchObject({ outletId: 'far', seat: { outletId: 'far' } })
    expect(await placesOf('near')).toMatchObject([{ state: 'booked', ticketNo: alone }])
    expect(await placesOf('far')).toMatchObject([
      { state: 'booked', ticketNo },
      { state: 'booked', ticketNo },
    ])
  })

  test('given four of them at the same time and five places, then two are given and two queued', async () => {
    await ground.outlet('near', { skills, visits: 1, technicians: 5 })
    const tickets = await Promise.all(Array.from({ length: 4 }, fitting))
    const outcomes = await Promise.all(tickets.map(dispatched))
    expect([...outcomes].sort()).toEqual(['given', 'given', 'queued', 'queued'])
    expect((await placesOf('near')).filter(({ state }) => state === 'booked')).toHaveLength(4)
  })

  test('given it is rejected by the outlet, then both places are free', async () => {
    await ground.outlet('near', { skills, visits: 1, technicians: 2 })
    const ticketNo = await fitting()
    await dispatched(ticketNo)
    const { rev } = await ground.read(ticketNo)
    const request = { requestId: aRequestId(), ticketNo, rev, reason: '师傅生病了' }
    expect(await ground.call(manager('near'), declineTicket, request)).toMatchObject({ ok: true })
    expect((await placesOf('near')).map(({ state }) => state)).toEqual(['free', 'free'])
  })
})

test('given nobody who can take it, then it waits for the dispatcher with every reason', async () => {
  await ground.outlet('expired', { until: '2026-03-12' })
  await ground.outlet('full', { most: 0 })
  await ground.outlet('booked', { visits: 0 })
  await ground.outlet('other', { skills: ['repair:cooler'] })
  const ticketNo = await ground.ticket()
  expect(await dispatched(ticketNo)).toBe('queued')
  const { status, queued } = await ground.read(ticketNo)
  expect(status).toBe('accepted')
  expect([...(queued?.why ?? [])].sort()).toEqual([
    '1 家：3月13日上午已经约满。',
    '1 家：3月13日持证的师傅不够。',
    '1 家：在办的单已到上限。',
    '1 家：没有这类服务的授权。',
  ])
  expect(await dispatched(ticketNo)).toBe('notDue')
})

test.each([
  ['a safety symptom', { fault: 'smoke-burning' }, '涉及用电安全，请先看一眼再派。'],
  ['an unknown product in a district', { line: 'unknown' }, '地址只到区县，产品还不清楚，请核对后再派。'],
] as const)('%s is looked at by a dispatcher, with what the rule would do', async (_, change, why) => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket({
    ...('fault' in change && {
      fault: { symptom: change.fault, description: '', tried: [], powerIsOff: true },
    }),
    ...('line' in change && { product: { line: change.line } }),
  })
  expect(await dispatched(ticketNo)).toBe('queued')
  expect((await ground.read(ticketNo)).queued?.why).toEqual([why])
  const [kept] = await dispatchesOf(ground.db, ticketNo)
  expect(kept).toMatchObject({ outcome: 'queued', given: null, reason: expect.stringContaining('near网点') })
})

test('given a place at an outlet, then that outlet has it though another is nearer and its own window is full', async () => {
  await ground.outlet('near', { km: 5, visits: 1 })
  const first = await ground.ticket()
  expect(await dispatched(first)).toBe('given')
  const place = (await ground.read(first)).seat
  if (place === null) throw new Error('no place')
  // the customer puts the window off and back: outlet let go, place kept by hand
  await ground.db
    .collection('tickets')
    .doc(first)
    .update({
      status: 'accepted',
      outletId: null,
      state: ground.db.command.set({
        status: 'accepted',
        at: ground.now(),
        acceptance: { at: ground.now(), confirmedByPhone: true, capFen: 0 },
      }),
    })
  expect(await dispatched(first)).toBe('given')
  expect((await ground.read(first)).seat).toEqual(place)
})

test('given night, then nobody is asked; in the morning the clock asks', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  ground.pass(momentOf('2026-03-11', '23:00') - ground.now())
  expect(await dispatched(ticketNo)).toBe('later')
  expect((await ground.read(ticketNo)).queued).toBeNull()
  ground.pass(momentOf('2026-03-12', '08:00') - ground.now())
  expect(await dispatched(ticketNo)).toBe('given')
})

test('given a part that one outlet lacks, then the one that has it goes before', async () => {
  await ground.outlet('near', { km: 1 })
  await ground.outlet('far', { km: 9 })
  await shelve(ground.db, 'outlet:near', 0, { now: ground.now() })
  await shelve(ground.db, 'outlet:far', 2, { now: ground.now() })
  const ticketNo = await ground.ticket()
  expect(await dispatched(ticketNo)).toBe('given')
  expect((await ground.read(ticketNo)).outletId).toBe('far')
  const [kept] = await dispatchesOf(ground.db, ticketNo)
  expect(kept?.losers).toMatchObject([
    { outletId: 'near', why: '可能要换的PTC 取暖模块 2100 瓦要到3月27日才有，赶不上3月13日。' },
  ])
})

test('given it goes to an outlet that has the part, then one is kept for it there; declined, it is free again', async () => {
  await ground.outlet('near')
  await shelve(ground.db, 'outlet:near', 1, { now: ground.now() })
  const ticketNo = await ground.ticket()
  await dispatched(ticketNo)
  const { reservations, rev } = await ground.read(ticketNo)
  expect(reservations).toMatchObject([{ placeId: 'outlet:near', partId: MODULE, quantity: 1 }])
  expect((await shelfAt(ground.db, 'outlet:near')).reservations).toMatchObject([{ ticketNo, quantity: 1 }])

  const request = { requestId: aRequestId(), ticketNo, rev, reason: '师傅生病了' }
  expect(await ground.call(manager('near'), declineTicket, request)).toMatchObject({ ok: true })
  expect((await ground.read(ticketNo)).reservations).toEqual([])
  expect(await shelfAt(ground.db, 'outlet:near')).toMatchObject({ onHand: 1, reservations: [] })
})

test('given two visits and one piece, then it is kept for one of them, and both are dispatched', async () => {
  await ground.outlet('near')
  await shelve(ground.db, 'outlet:near', 1, { now: ground.now() })
  await shelve(ground.db, 'warehouse:zj', 9, { now: ground.now() })
  const tickets = await Promise.all([ground.ticket(), ground.ticket()])
  expect(await Promise.all(tickets.map(dispatched))).toEqual(['given', 'given'])
  const kept = (await Promise.all(tickets.map(ground.read))).flatMap(({ reservations }) => reservations)
  expect(kept).toHaveLength(1)
  expect((await shelfAt(ground.db, 'outlet:near')).reservations).toHaveLength(1)
})

test('given a part that nobody counts, then nobody is held back for it', async () => {
  await ground.outlet('near')
  expect(await dispatched(await ground.ticket())).toBe('given')
})

test('given a hundred outlets of which only the farthest can take it, then it is found', async () => {
  await Promise.all(
    Array.from({ length: 100 }, (_, at) => ground.outlet(`full-${at}`, { km: 1 + at / 10, most: 0 })),
  )
  await ground.outlet('last', { km: 40 })
  const ticketNo = await ground.ticket()
  expect(await dispatched(ticketNo)).toBe('given')
  expect((await ground.read(ticketNo)).outletId).toBe('last')
})

test('given a map service, then the way by road decides, and no door is told to it', async () => {
  const asked: string[] = []
  const service = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://maps').searchParams
    asked.push(`${query.get('from')} to ${query.get('to')}`)
    // across the river: the nearer one has to drive round
    const rows = (query.get('from') ?? '').split(';').map((_, at) => ({
      elements: [{ distance: at === 0 ? 30_000 : 4_000 }],
    }))
    response.end(JSON.stringify({ status: 0, message: '', result: { rows } }))
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  const maps = { MAPS_KEY: 'key', MAPS_API_URL: `http://127.0.0.1:${port}` }
  await ground.outlet('near', { km: 1 })
  await ground.outlet('far', { km: 3 })
  const ticketNo = await ground.ticket()
  const withMaps = { ...ground.services, environment: { ...ground.services.environment, ...maps } }
  expect(await dispatchNow(withMaps, ticketNo)).toBe('given')
  service.close()
  expect((await ground.read(ticketNo)).outletId).toBe('far')
  const [kept] = await dispatchesOf(ground.db, ticketNo)
  expect(kept?.reason).toMatch(/^路程 4.0 公里/)
  // the middle of 西湖区, whoever lives there
  expect(asked).toEqual([expect.stringContaining('to 30.270000,120.120000')])
})

test('given the map service is out of order, then ways are estimated and the log says so', async () => {
  const maps = { MAPS_KEY: 'key', MAPS_API_URL: 'http://127.0.0.1:9', MAPS_TIMEOUT_MS: '500' }
  await ground.outlet('near', { km: 1 })
  const ticketNo = await ground.ticket()
  const withMaps = { ...ground.services, environment: { ...ground.services.environment, ...maps } }
  expect(await dispatchNow(withMaps, ticketNo)).toBe('given')
  expect(ground.log).toContainEqual({ level: 'warn', what: 'ways were estimated', code: 'busy' })
})

test('given a day of a year whose holidays nobody knows, then a dispatcher is told', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  const wish = { date: '2099-03-13', half: 'morning' }
  await ground.db.collection('tickets').doc(ticketNo).update({ report: { wish } })
  expect(await dispatched(ticketNo)).toBe('queued')
  expect((await ground.read(ticketNo)).queued?.why).toContain('那天的节假日安排还没公布，请跟网点商量。')
})

test('switched to by hand, then the rule touches nothing', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  const byHand = { ...ground.services, environment: { DISPATCH: 'byHand' } }
  expect(await dispatchNow(byHand, ticketNo)).toBe('notDue')
  expect((await ground.read(ticketNo)).status).toBe('accepted')
})
