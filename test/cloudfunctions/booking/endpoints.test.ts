import {
  bookingHold,
  bookingRelease,
  bookingWindows,
  ticketChase,
  ticketReschedule,
} from '@/contract/customer/booking'
import { ticketCancel, ticketSubmit } from '@/contract/customer/ticket'
import { rescheduleByStaff, staffBookingHold, staffBookingWindows } from '@/contract/staff/booking'
import { rejectTicket } from '@/contract/staff/command'
import { staffTicketOpen } from '@/contract/staff/ticket'
import type { Window } from '@/domain/ticket/window'
import { addDays, chinaDay } from '@/domain/time/china'
import { anErrand } from '../../builders/errand'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { allOf } from '../ground/dump'
import { aGround, type Ground, type PersonId } from '../ground/ground'
import { aWindow, door, layTown, type Town } from './town'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround({ env: { DISPATCH: 'byHand' } })
})
afterAll(() => ground.close())
/** Five open tickets a person are the most; each test begins without. */
beforeEach(async () => {
  for (const openid of ['openid-wang', 'openid-chen', 'openid-zhou']) {
    await ground.db.collection('tickets').where({ openid, open: true }).update({ open: false })
  }
})

const errandIn = ({ divisionCode }: Town) => anErrand({ divisionCode, at: door })

const hold = (who: PersonId, town: Town, window: Window, requestId = aRequestId()) =>
  ground.customer(who).call(bookingHold, { requestId, errand: errandIn(town), window })

const heldBy = async (who: PersonId, town: Town, window: Window) => {
  const answer = await hold(who, town, window)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

const reportIn = (town: Town, wish: Window) =>
  aReport({ wish, address: { ...aReport().address, divisionCode: town.divisionCode } })

const submit = (who: PersonId, town: Town, wish: Window, seatId?: string) =>
  ground.customer(who).call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: reportIn(town, wish),
    ...(seatId === undefined ? {} : { seatId }),
  })

const bookedBy = async (who: PersonId, town: Town, window: Window) => {
  const { seatId } = await heldBy(who, town, window)
  const answer = await submit(who, town, window, seatId)
  if (!answer.ok) throw new Error(answer.code)
  return { ticketNo: answer.data.ticketNo, seatId }
}

const roomOf = async (who: PersonId, town: Town, window: Window) => {
  const answer = await ground.customer(who).call(bookingWindows, { errand: errandIn(town) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.windows.find((one) => one.date === window.date && one.half === window.half)
}

const seat = async (seatId: string) => (await allOf(ground.db, 'seats')).find(({ _id }) => _id === seatId)

describe('windows', () => {
  test('are offered for the next two weeks, the soonest first, the nearest outlet first', async () => {
    const town = await layTown(ground, 2, 3)
    const answer = await ground.customer('wang').call(bookingWindows, { errand: errandIn(town) })
    const windows = answer.ok ? answer.data.windows : []
    expect(windows.length).toBeGreaterThan(26)
    const keys = windows.map(({ date, half }) => `${date} ${half === 'morning' ? 0 : 1}`)
    expect(keys).toEqual([...keys].sort())
    expect(windows.every(({ room }) => room === 'plenty' || room === 'unknown')).toBe(true)
    expect(windows[3]?.outlets.map(({ outletId }) => outletId)).toEqual([town.outletId, town.farOutletId])
  })

  test('where no outlet does such work there are none, and the wish stands as before', async () => {
    const nowhere = { divisionCode: '331124', outletId: '', farOutletId: '' }
    const answer = await ground.customer('wang').call(bookingWindows, { errand: errandIn(nowhere) })
    expect(answer).toMatchObject({ ok: true, data: { windows: [] } })
    expect(await hold('wang', nowhere, aWindow())).toMatchObject({ ok: false, code: 'WINDOW_NOT_AVAILABLE' })
    expect(await submit('wang', nowhere, aWindow())).toMatchObject({ ok: true })
  })

  test('a technician on leave has no places on those days', async () => {
    const town = await layTown(ground, 2)
    const { date } = aWindow()
    await ground.db
      .collection('technicians')
      .where({ outletId: town.outletId })
      .update({ leave: [{ from: date, to: date, half: 'morning' }] })
    expect((await roomOf('wang', town, { date, half: 'morning' }))?.room).toBe('closed')
    expect((await roomOf('wang', town, { date, half: 'afternoon' }))?.room).toBe('few')
    expect(await hold('wang', town, { date, half: 'morning' })).toMatchObject({
      code: 'WINDOW_NOT_AVAILABLE',
    })
  })
})

describe('a hold', () => {
  test('lesson: the slot is gone while the customer fills in the form (calcom/cal.diy#5386): held for five minutes', async () => {
    const town = await layTown(ground, 1)
    const held = await heldBy('wang', town, aWindow())
    expect(held.heldUntil - held.now).toBeLessThanOrEqual(300_000)
    expect(held.heldUntil - held.now).toBeGreaterThan(240_000)
    expect((await roomOf('chen', town, aWindow()))?.room).toBe('full')
    expect(await hold('chen', town, aWindow())).toMatchObject({ ok: false, code: 'SEAT_GONE' })
    expect(await submit('wang', town, aWindow(), held.seatId)).toMatchObject({ ok: true })
  })

  test('lapses by the clock alone: the place is free for anybody, and no timer ran', async () => {
    const town = await layTown(ground, 1)
    const { seatId } = await heldBy('wang', town, aWindow())
    await lapse(seatId)
    expect((await roomOf('chen', town, aWindow()))?.room).toBe('few')
    expect(await hold('chen', town, aWindow())).toMatchObject({ ok: true, data: { seatId } })
    expect(await submit('wang', town, aWindow(), seatId)).toMatchObject({ ok: false, code: 'SEAT_GONE' })
  })

  test('that lapsed is still its holder’s to book while nobody else took it', async () => {
    const town = await layTown(ground, 1)
    const { seatId } = await heldBy('wang', town, aWindow())
    await lapse(seatId)
    expect(await submit('wang', town, aWindow(), seatId)).toMatchObject({ ok: true })
  })

  test('asked for eight times at once by one wish is one place', async () => {
    const town = await layTown(ground, 5)
    const requestId = aRequestId()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => hold('wang', town, aWindow(), requestId)),
    )
    expect(new Set(answers.map((answer) => answer.ok && answer.data.seatId)).size).toBe(1)
    expect((await seatsOf(town)).filter(({ state }) => state === 'held')).toHaveLength(1)
  })

  test('a person has one: the next lets the one before go', async () => {
    const town = await layTown(ground, 1)
    const first = await heldBy('wang', town, aWindow())
    const second = await heldBy('wang', town, aWindow(1))
    expect((await seat(first.seatId))?.state).toBe('free')
    expect((await seat(second.seatId))?.state).toBe('held')
    expect(await hold('chen', town, aWindow())).toMatchObject({ ok: true })
  })

  test('once more for the same window keeps the place, even where it is the last', async () => {
    const town = await layTown(ground, 1)
    const first = await heldBy('wang', town, aWindow())
    const again = await heldBy('wang', town, aWindow())
    expect(again.seatId).toBe(first.seatId)
    expect(again.heldUntil).toBeGreaterThanOrEqual(first.heldUntil)
  })

  test('let go since is not taken anew by a late repeat, which would cost the next one', async () => {
    const town = await layTown(ground, 3)
    const requestId = aRequestId()
    await hold('wang', town, aWindow(), requestId)
    const { seatId } = await heldBy('wang', town, aWindow(1))
    expect(await hold('wang', town, aWindow(), requestId)).toMatchObject({ code: 'SEAT_GONE' })
    expect((await seat(seatId))?.state).toBe('held')
  })

  test('the same request id for another window is refused, and leaves the first', async () => {
    const town = await layTown(ground, 2)
    const requestId = aRequestId()
    await hold('wang', town, aWindow(), requestId)
    expect(await hold('wang', town, aWindow(1), requestId)).toMatchObject({ code: 'REQUEST_ID_REUSED' })
    const held = (await seatsOf(town)).filter(({ state }) => state === 'held')
    expect(held.map(({ date, half }) => ({ date, half }))).toEqual([aWindow()])
  })

  test('let go is free at once; let go by another it stays', async () => {
    const town = await layTown(ground, 1)
    const { seatId } = await heldBy('wang', town, aWindow())
    const letGo = (who: PersonId) =>
      ground.customer(who).call(bookingRelease, { requestId: aRequestId(), seatId })
    expect(await letGo('chen')).toEqual({ ok: true, data: { released: false } })
    expect(await hold('chen', town, aWindow())).toMatchObject({ code: 'SEAT_GONE' })
    expect(await letGo('wang')).toEqual({ ok: true, data: { released: true } })
    expect(await hold('chen', town, aWindow())).toMatchObject({ ok: true })
  })

  test('goes to the next outlet where the nearest is full', async () => {
    const town = await layTown(ground, 1, 1)
    const [first, second] = [await heldBy('wang', town, aWindow()), await heldBy('chen', town, aWindow())]
    expect([first.outletId, second.outletId]).toEqual([town.outletId, town.farOutletId])
    expect(await hold('zhou', town, aWindow())).toMatchObject({ code: 'SEAT_GONE' })
  })

  test('given a function that is killed between hold and submission, then the place is still held', async () => {
    const town = await layTown(ground, 1)
    const { seatId } = await heldBy('wang', town, aWindow())
    ground.host.functions.kill('customer')
    // whoever calls while it dies gets no answer
    await roomOf('chen', town, aWindow()).catch(() => null)
    expect(await hold('chen', town, aWindow())).toMatchObject({ code: 'SEAT_GONE' })
    expect(await submit('wang', town, aWindow(), seatId)).toMatchObject({ ok: true })
  })
})

describe('a place and its ticket', () => {
  test('lesson: the last slot is sold twice (alextselegidis/easyappointments#31, LibreBooking/librebooking#147, calcom/cal.diy#5820): of three at once one has it', async () => {
    const town = await layTown(ground, 1)
    const people: PersonId[] = ['wang', 'chen', 'zhou']
    const answers = await Promise.all(people.map((who) => hold(who, town, aWindow(2))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'SEAT_GONE')).toHaveLength(2)
  })

  test('are booked together; cancelling frees the place', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo, seatId } = await bookedBy('chen', town, aWindow(3))
    expect(await seat(seatId)).toMatchObject({ state: 'booked', ticketNo })
    const cancelled = await ground
      .customer('chen')
      .call(ticketCancel, { requestId: aRequestId(), ticketNo, reason: '自己修好了' })
    expect(cancelled).toMatchObject({ ok: true })
    expect(await seat(seatId)).toMatchObject({ state: 'free', ticketNo: null })
    expect(await hold('zhou', town, aWindow(3))).toMatchObject({ ok: true })
  })

  test('that is rejected frees its place as well', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo, seatId } = await bookedBy('zhou', town, aWindow(3))
    const agent = await ground.staff('agent')
    const rejected = await agent.call(rejectTicket, {
      requestId: aRequestId(),
      ticketNo,
      rev: 1,
      reason: '这个型号请联系经销商',
    })
    expect(rejected).toMatchObject({ ok: true })
    expect((await seat(seatId))?.state).toBe('free')
  })

  test('lesson: rescheduling without a cut-off, the old place not freed or the new one not taken (calcom/cal.diy#15647, #10776): both move together', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo, seatId } = await bookedBy('zhou', town, aWindow(4))
    const { seatId: next } = await heldBy('zhou', town, aWindow(6))
    const put = await putOff('zhou', ticketNo, aWindow(6), next)
    expect(put).toMatchObject({ ok: true })
    expect([(await seat(seatId))?.state, await seat(next)]).toEqual([
      'free',
      expect.objectContaining({ state: 'booked', ticketNo }),
    ])
  })

  test('lesson: rescheduling twelve times (calcom/cal.diy#15647): after the third it is refused, and nothing moves', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo, seatId } = await bookedBy('zhou', town, aWindow(4))
    await ground.db.collection('tickets').doc(ticketNo).update({ rescheduled: 3 })
    const { seatId: next } = await heldBy('zhou', town, aWindow(6))
    expect(await putOff('zhou', ticketNo, aWindow(6), next)).toMatchObject({ code: 'RESCHEDULES_USED_UP' })
    expect([(await seat(seatId))?.state, (await seat(next))?.state]).toEqual(['booked', 'held'])
  })

  test('when the new place is somebody else’s, the old one stays and the ticket is as it was', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo, seatId } = await bookedBy('zhou', town, aWindow(4))
    const { seatId: theirs } = await heldBy('wang', town, aWindow(6))
    expect(await putOff('zhou', ticketNo, aWindow(6), theirs)).toMatchObject({ ok: false, code: 'SEAT_GONE' })
    expect(await seat(seatId)).toMatchObject({ state: 'booked', ticketNo })
    expect((await seat(theirs))?.state).toBe('held')
  })

  test('agents book and put off for those who call', async () => {
    const town = await layTown(ground, 1)
    const agent = await ground.staff('agent')
    expect(await agent.call(staffBookingWindows, { errand: errandIn(town) })).toMatchObject({ ok: true })
    const held = await agent.call(staffBookingHold, {
      requestId: aRequestId(),
      errand: errandIn(town),
      window: aWindow(5),
    })
    if (!held.ok) throw new Error(held.code)
    const opened = await agent.call(staffTicketOpen, {
      requestId: aRequestId(),
      report: reportIn(town, aWindow(5)),
      seatId: held.data.seatId,
    })
    if (!opened.ok) throw new Error(opened.code)
    const { ticketNo, rev } = opened.data
    expect(await seat(held.data.seatId)).toMatchObject({ state: 'booked', ticketNo })
    const errand = { kind: 'ticket', ticketNo } as const
    const next = await agent.call(staffBookingHold, { requestId: aRequestId(), errand, window: aWindow(7) })
    if (!next.ok) throw new Error(next.code)
    const put = await agent.call(rescheduleByStaff, {
      requestId: aRequestId(),
      ticketNo,
      rev,
      wish: aWindow(7),
      seatId: next.data.seatId,
      reason: '客户来电',
    })
    expect(put).toMatchObject({ ok: true })
    expect((await seat(held.data.seatId))?.state).toBe('free')
  })

  test('a ticket is chased once in four hours', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo } = await bookedBy('wang', town, aWindow(4))
    const chase = () => ground.customer('wang').call(ticketChase, { requestId: aRequestId(), ticketNo })
    expect(await chase()).toMatchObject({ ok: true })
    expect(await chase()).toMatchObject({ ok: false, code: 'CHASE_TOO_SOON' })
  })
})

describe('bad input', () => {
  test('a division that does not exist is refused', async () => {
    const errand = anErrand({ divisionCode: '999999' })
    expect(await ground.customer('wang').call(bookingWindows, { errand })).toMatchObject({
      code: 'DIVISION_UNKNOWN',
    })
    const nowhere = { divisionCode: '999999', outletId: '', farOutletId: '' }
    expect(await submit('wang', nowhere, aWindow())).toMatchObject({ code: 'DIVISION_UNKNOWN' })
  })

  const today = () => chinaDay(Date.now())

  test.each([
    ['yesterday', () => addDays(today(), -1)],
    ['a year ago', () => addDays(today(), -365)],
    ['the fifteenth day from now', () => addDays(today(), 15)],
  ])('%s can’t be had, whatever the phone’s clock says', async (_, date) => {
    const town = await layTown(ground, 1)
    expect(await hold('wang', town, { date: date(), half: 'morning' })).toMatchObject({
      code: 'WINDOW_NOT_AVAILABLE',
    })
    expect(await seatsOf(town)).toEqual([])
  })

  test('a half-day there isn’t and a day there isn’t do not parse', async () => {
    for (const window of [
      { date: today(), half: 'evening' },
      { date: '2026-02-30', half: 'morning' },
    ]) {
      const request = { requestId: aRequestId(), errand: anErrand(), window }
      expect(
        await ground.customer('wang').raw('customer', { endpoint: 'booking.hold', request }),
      ).toMatchObject({ code: 'BAD_REQUEST' })
    }
  })

  test('a made-up key, another window’s, another skill’s and an outlet from elsewhere book nothing', async () => {
    const town = await layTown(ground, 2)
    const window = aWindow(8)
    const { seatId } = await heldBy('chen', town, window)
    const stem = `seat:${town.outletId}:repair:heater:${window.date}:${window.half}`
    const { date, half } = aWindow(9)
    const madeUp = {
      [`${stem}:1`]: 'SEAT_UNKNOWN',
      [`${stem}:99`]: 'SEAT_UNKNOWN',
      [`${stem}:007`]: 'SEAT_UNKNOWN',
      'seat:nowhere': 'SEAT_UNKNOWN',
      [`seat:${town.outletId}:repair:heater:${date}:${half}:0`]: 'SEAT_UNKNOWN',
      [`seat:${town.outletId}:repair:cooler:${window.date}:${window.half}:0`]: 'SEAT_UNKNOWN',
      [`seat:outlet-of-nobody:repair:heater:${window.date}:${window.half}:0`]: 'SEAT_UNKNOWN',
      [`seat:outlet-xihu:repair:heater:${window.date}:${window.half}:0`]: 'OUTLET_OUT_OF_AREA',
    }
    const before = (await allOf(ground.db, 'tickets')).length
    for (const [key, code] of Object.entries(madeUp)) {
      if (key === seatId) continue
      expect([key, await submit('chen', town, window, key)]).toEqual([
        key,
        expect.objectContaining({ ok: false, code }),
      ])
    }
    expect((await allOf(ground.db, 'tickets')).length).toBe(before)
    expect(await submit('wang', town, window, seatId)).toMatchObject({ ok: false, code: 'SEAT_GONE' })
  })

  test('somebody else’s ticket is no errand', async () => {
    const town = await layTown(ground, 1)
    const { ticketNo } = await bookedBy('wang', town, aWindow(8))
    const errand = { kind: 'ticket', ticketNo } as const
    expect(await ground.customer('chen').call(bookingWindows, { errand })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(
      await ground
        .customer('chen')
        .call(bookingHold, { requestId: aRequestId(), errand, window: aWindow(9) }),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('no query went without an index, and nothing failed', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  expect(ground.log.filter((line) => /"level":"error"/.test(line))).toEqual([])
})

const putOff = (who: PersonId, ticketNo: string, wish: Window, seatId: string) =>
  ground
    .customer(who)
    .call(ticketReschedule, { requestId: aRequestId(), ticketNo, wish, seatId, reason: '那天不在家' })

const seatsOf = async ({ outletId }: Town) =>
  (await allOf(ground.db, 'seats')).filter((one) => one.outletId === outletId)

/** Five minutes later, without waiting. */
const lapse = async (seatId: string): Promise<void> => {
  await ground.db
    .collection('seats')
    .doc(seatId)
    .update({ heldUntil: Date.now() - 1 })
}
