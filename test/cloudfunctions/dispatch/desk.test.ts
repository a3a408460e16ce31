import { dispatchWaiting } from '@/cloudfunctions/clock/dispatch-waiting'
import { dispatchNow } from '@/cloudfunctions/shared/dispatch/dispatch-now'
import { assignTicket, dispatchTicket } from '@/contract/staff/command'
import {
  dispatchDecisions,
  dispatchQueue,
  outletDayPlan,
  setLeave,
  technicianList,
} from '@/contract/staff/dispatch'
import { staffTicketChoices } from '@/contract/staff/ticket'
import { HOUR_MS, momentOf } from '@/domain/time/china'
import { sayClock } from '@/domain/time/say'
import { aMember } from '../../builders/people'
import { aRequestId } from '../../builders/request-id'
import { shelve } from '../../builders/stock'
import { aDispatchGround, agent, type DispatchGround, dispatcher, friday, manager } from './ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const on = async (ticketNo: string) => ({
  requestId: aRequestId(),
  ticketNo,
  rev: (await ground.read(ticketNo)).rev,
})

const answered = <Data>(answer: { ok: true; data: Data } | { ok: false; code: string }): Data => {
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

test('the dispatcher’s queue: who was chased most comes first, then who was promised first, each with why it waits', async () => {
  const first = await ground.ticket()
  ground.pass(HOUR_MS)
  const second = await ground.ticket()
  ground.pass(HOUR_MS)
  const chased = await ground.ticket({}, { type: 'chase' })
  for (const ticketNo of [first, second, chased]) await dispatchNow(ground.services, ticketNo)
  const queue = answered(await ground.call(dispatcher, dispatchQueue, {}))
  expect(queue.rows.map(({ ticketNo }) => ticketNo)).toEqual([chased, first, second])
  expect(queue.rows[0]).toMatchObject({ chased: 1, queued: true, why: ['这个地区还没有授权的网点。'] })
  expect(queue.automatic).toBe(true)
})

test('a dispatcher of another centre sees none of it, and nobody else has a queue', async () => {
  const ticketNo = await ground.ticket()
  const elsewhere = aMember('dispatcher', { centreId: 'sh' })
  expect(answered(await ground.call(elsewhere, dispatchQueue, {})).rows).toEqual([])
  expect(await ground.call(elsewhere, dispatchDecisions, { ticketNo })).toMatchObject({ code: 'NOT_FOUND' })
  for (const who of [agent, manager('near'), aMember('technician', { technicianId: 'tech-near-0' })])
    expect(await ground.call(who, dispatchQueue, {})).toMatchObject({ code: 'FORBIDDEN' })
})

test('the choices say of each outlet how far, how busy, which place, which part, and why it would win or lose', async () => {
  await ground.outlet('best', { km: 1, visits: 2 })
  await ground.outlet('able', { km: 9 })
  await ground.outlet('booked', { km: 3, visits: 0 })
  await ground.outlet('cooler', { km: 2, skills: ['repair:cooler'] })
  const { db } = ground
  await shelve(db, 'outlet:best', 1, { now: ground.now() })
  await shelve(db, 'warehouse:zj', 3, { now: ground.now() })
  const ticketNo = await ground.ticket()
  const { outlets, unseen } = answered(await ground.call(dispatcher, staffTicketChoices, { ticketNo }))
  expect(outlets).toMatchObject([
    {
      outletId: 'best',
      standing: 'best',
      refusal: null,
      distance: '1.4 公里',
      load: '在办 0／20 单',
      seat: '2 个空位',
      part: 'PTC 取暖模块 2100 瓦有货',
    },
    { outletId: 'cooler', standing: 'unable', why: '没有这类服务的授权。' },
    { outletId: 'booked', standing: 'unable', refusal: null, seat: '上午约满', why: '3月13日上午已经约满。' },
    { outletId: 'able', standing: 'able', part: 'PTC 取暖模块 2100 瓦 2 天到货' },
  ])
  expect(outlets[1]?.refusal).toContain('没有这类服务的授权')
  expect(unseen).toBeNull()
  const ofManager = await ground.call(manager('best'), staffTicketChoices, { ticketNo })
  expect(ofManager).toMatchObject({ code: 'NOT_FOUND' })
})

test('an outlet’s manager never learns how busy the others are', async () => {
  await ground.outlet('near')
  await ground.outlet('far', { km: 9 })
  const ticketNo = await ground.ticket()
  await dispatchNow(ground.services, ticketNo)
  const { outlets, technicians } = answered(
    await ground.call(manager('near'), staffTicketChoices, { ticketNo }),
  )
  expect(outlets).toEqual([])
  expect(technicians).toMatchObject([{ technicianId: 'tech-near-0', refusal: null }])
})

test('given the dispatcher picks another than the rule would, then both are in the decision', async () => {
  await ground.outlet('near')
  await ground.outlet('far', { km: 9 })
  const ticketNo = await ground.ticket()
  const pick = { ...(await on(ticketNo)), outletId: 'far', reason: '上次也是他们修的' }
  expect(await ground.call(dispatcher, dispatchTicket, pick)).toMatchObject({ ok: true })
  expect((await ground.read(ticketNo)).seat).toMatchObject({ outletId: 'far', ...friday })
  const { decisions } = answered(await ground.call(manager('far'), dispatchDecisions, { ticketNo }))
  expect(decisions).toMatchObject([
    {
      by: 'hand',
      outletName: 'far网点',
      reason: '上次也是他们修的',
      why: [expect.stringContaining('按规则没有选它：比选中的远')],
      losers: [{ outletName: 'near网点', why: '按规则会派给它，调度员另选了一家。' }],
    },
  ])
})

test('given a function was killed between accepting and dispatching, then the clock finds the ticket', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  expect(await dispatchWaiting(ground.services)).toBe(1)
  expect((await ground.read(ticketNo)).outletId).toBe('near')
  expect(await dispatchWaiting(ground.services)).toBe(0)
})

test('what waits for a dispatcher is left alone by the clock, and by night nobody is looked at', async () => {
  const ticketNo = await ground.ticket()
  expect(await dispatchWaiting(ground.services)).toBe(1)
  expect((await ground.read(ticketNo)).queued).not.toBeNull()
  expect(await dispatchWaiting(ground.services)).toBe(0)
  const another = await ground.ticket()
  ground.pass(momentOf('2026-03-11', '21:00') - ground.now())
  expect(await dispatchWaiting(ground.services)).toBe(0)
  expect((await ground.read(another)).queued).toBeNull()
})

describe('the day plan of an outlet', () => {
  const plan = async (outletId: string, date: string = friday.date) =>
    answered(await ground.call(manager(outletId), outletDayPlan, { date }))

  test('orders its visits over its technicians, with times within the windows, lunch and the way home', async () => {
    await ground.outlet('near', { technicians: 2, visits: 4 })
    const districts = ['330106', '330105', '330102', '330108', '330109', '330110']
    for (const [at, divisionCode] of districts.entries()) {
      const ticketNo = await ground.ticket({
        address: { divisionCode, region: ['浙江省', '杭州市', '某区'], detail: '1 号' },
        wish: { ...friday, half: at % 2 === 0 ? 'morning' : 'afternoon' },
      })
      await dispatchNow(ground.services, ticketNo)
    }
    const { technicians, unplanned } = await plan('near')
    expect(unplanned).toEqual([])
    const stops = technicians.flatMap((one) => one.stops)
    expect(stops).toHaveLength(6)
    for (const { half, beginAt } of stops) {
      expect(sayClock(beginAt) >= (half === 'morning' ? '08:30' : '13:30')).toBe(true)
      expect(sayClock(beginAt) <= (half === 'morning' ? '11:00' : '17:00')).toBe(true)
    }
    const busy = technicians.find((one) => one.stops.some(({ half }) => half === 'afternoon'))
    expect(busy?.lunchAt).not.toBeNull()
    expect((busy?.backAt ?? 0) > (busy?.leaveAt ?? 0)).toBe(true)
    expect(JSON.stringify(technicians)).not.toMatch(/王女士|19900001111|1 号/)
  })

  test('says why a visit has no place in it, and who isn’t at work', async () => {
    await ground.outlet('near', { technicians: 1 })
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    const leave = [{ from: friday.date, to: friday.date }]
    const away = await ground.call(manager('near'), setLeave, {
      requestId: aRequestId(),
      technicianId: 'tech-near-0',
      rev: 0,
      leave,
    })
    expect(away).toMatchObject({ ok: true, data: { visitsToMove: [] } })
    const { technicians, unplanned } = await plan('near')
    expect(technicians).toMatchObject([{ away: '这天请假', stops: [], backAt: null }])
    expect(unplanned).toMatchObject([{ ticketNo, why: '这天上班的师傅里没有人有这项资质。' }])
  })

  test('an empty day is an empty plan, and a year without a calendar is refused', async () => {
    await ground.outlet('near')
    expect(await plan('near', '2026-03-20')).toMatchObject({ unplanned: [], technicians: [{ stops: [] }] })
    const far = await ground.call(manager('near'), outletDayPlan, { date: '2099-03-20' })
    expect(far).toMatchObject({ ok: false, code: 'CALENDAR_UNKNOWN' })
  })
})

describe('days off', () => {
  const request = (change: object) => ({
    requestId: aRequestId(),
    technicianId: 'tech-near-0',
    rev: 0,
    leave: [{ from: '2026-03-13', to: '2026-03-14' }],
    ...change,
  })

  beforeEach(() => ground.outlet('near'))

  test('given days off, then no more tickets come for them, and who is named already is told about', async () => {
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    const pick = { ...(await on(ticketNo)), technicianId: 'tech-near-0' }
    await ground.call(manager('near'), assignTicket, pick)
    const set = answered(await ground.call(manager('near'), setLeave, request({})))
    expect(set).toMatchObject({
      visitsToMove: [ticketNo],
      technician: { rev: 1, leave: [{ to: '2026-03-14' }] },
    })
    const next = await ground.ticket()
    expect(await dispatchNow(ground.services, next)).toBe('queued')
    const list = answered(await ground.call(manager('near'), technicianList, {}))
    expect(list.technicians).toMatchObject([{ name: '李建国', inHand: 1, bound: false, rev: 1 }])
  })

  test('a technician on leave can’t be named', async () => {
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    await ground.call(manager('near'), setLeave, request({}))
    const pick = { ...(await on(ticketNo)), technicianId: 'tech-near-0' }
    expect(await ground.call(manager('near'), assignTicket, pick)).toMatchObject({ code: 'TECHNICIAN_AWAY' })
  })

  test.each([
    ['days that end before they begin', { leave: [{ from: '2026-03-14', to: '2026-03-13' }] }, 'LEAVE_WRONG'],
    ['days gone by', { leave: [{ from: '2026-03-01', to: '2026-03-10' }] }, 'LEAVE_WRONG'],
    ['an older version', { rev: 7 }, 'TECHNICIAN_CHANGED'],
    ['somebody who doesn’t exist', { technicianId: 'tech-nobody' }, 'TECHNICIAN_NOT_FOUND'],
  ])('%s: refused', async (_, change, code) => {
    const answer = await ground.call(manager('near'), setLeave, request(change))
    expect(answer).toMatchObject({ ok: false, code })
  })

  test('another outlet’s technician doesn’t exist here', async () => {
    const answer = await ground.call(manager('far'), setLeave, request({}))
    expect(answer).toMatchObject({ ok: false, code: 'TECHNICIAN_NOT_FOUND' })
  })
})
