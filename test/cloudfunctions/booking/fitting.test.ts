import { bookingHold, bookingRelease, bookingWindows, ticketReschedule } from '@/contract/customer/booking'
import { ticketCancel, ticketSubmit } from '@/contract/customer/ticket'
import type { InstallationReport } from '@/contract/ticket/report'
import type { Window } from '@/domain/ticket/window'
import { aFitting, aFittingForTwo } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { allOf } from '../ground/dump'
import { aGround, type Ground, type PersonId } from '../ground/ground'
import { aWindow, layFittingTown, type Town } from './town'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround({ env: { DISPATCH: 'byHand' } })
})
afterAll(() => ground.close())
beforeEach(async () => {
  for (const openid of ['openid-wang', 'openid-chen', 'openid-zhou']) {
    await ground.db.collection('tickets').where({ openid, open: true }).update({ open: false })
  }
})

type Kind = 'forOne' | 'forTwo'

const reportIn = (kind: Kind, { divisionCode }: Town, wish: Window): InstallationReport => {
  const fitting = kind === 'forTwo' ? aFittingForTwo({ wish }) : aFitting({ wish })
  return { ...fitting, address: { ...fitting.address, divisionCode } }
}

const errandIn = (kind: Kind, town: Town) => {
  const { installation } = reportIn(kind, town, aWindow())
  return { kind: 'installation', line: 'heater', installation, divisionCode: town.divisionCode } as const
}

const hold = (who: PersonId, kind: Kind, town: Town, window: Window, requestId = aRequestId()) =>
  ground.customer(who).call(bookingHold, { requestId, errand: errandIn(kind, town), window })

const heldBy = async (who: PersonId, kind: Kind, town: Town, window: Window): Promise<string> => {
  const answer = await hold(who, kind, town, window)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.seatId
}

const submit = (who: PersonId, kind: Kind, town: Town, wish: Window, seatId: string) =>
  ground.customer(who).call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: reportIn(kind, town, wish),
    seatId,
  })

const bookedBy = async (who: PersonId, kind: Kind, town: Town, window: Window) => {
  const seatId = await heldBy(who, kind, town, window)
  const answer = await submit(who, kind, town, window, seatId)
  if (!answer.ok) throw new Error(answer.code)
  return { ticketNo: answer.data.ticketNo, seatId }
}

const roomFor = async (kind: Kind, town: Town, window: Window) => {
  const answer = await ground.customer('zhou').call(bookingWindows, { errand: errandIn(kind, town) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data.windows.find((one) => one.date === window.date && one.half === window.half)
}

const placesOf = async ({ outletId }: Town, { date, half }: Window) =>
  (await allOf(ground.db, 'seats')).filter(
    (seat) => seat.outletId === outletId && seat.date === date && seat.half === half,
  )

const statesOf = async (town: Town, window: Window) =>
  (await placesOf(town, window)).map(({ state }) => state).sort()

describe('lesson: a fitting for two technicians takes one place, and the second one’s time is sold again', () => {
  test('it takes two places: with three at work nobody else who needs two gets in, somebody who needs one does', async () => {
    const town = await layFittingTown(ground, 3)
    const { ticketNo } = await bookedBy('wang', 'forTwo', town, aWindow())
    expect(await placesOf(town, aWindow())).toMatchObject([
      { state: 'booked', ticketNo },
      { state: 'booked', ticketNo },
    ])
    expect(await roomFor('forTwo', town, aWindow())).toMatchObject({ room: 'full', outlets: [] })
    expect(await hold('chen', 'forTwo', town, aWindow())).toMatchObject({ ok: false, code: 'SEAT_GONE' })
    expect((await roomFor('forOne', town, aWindow()))?.room).toBe('few')
    expect(await hold('chen', 'forOne', town, aWindow())).toMatchObject({ ok: true })
    expect((await roomFor('forOne', town, aWindow()))?.room).toBe('full')
  })

  test('of three at once on four places, two have both theirs and none has half', async () => {
    const town = await layFittingTown(ground, 4)
    const people: PersonId[] = ['wang', 'chen', 'zhou']
    const answers = await Promise.all(people.map((who) => hold(who, 'forTwo', town, aWindow())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'SEAT_GONE')).toHaveLength(1)
    expect(await statesOf(town, aWindow())).toEqual(['held', 'held', 'held', 'held'])
  })

  test('asked for eight times at once by one wish it is two places', async () => {
    const town = await layFittingTown(ground, 6)
    const requestId = aRequestId()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => hold('wang', 'forTwo', town, aWindow(), requestId)),
    )
    expect(new Set(answers.map((answer) => answer.ok && answer.data.seatId)).size).toBe(1)
    expect((await statesOf(town, aWindow())).filter((state) => state === 'held')).toHaveLength(2)
  })

  test('a person has one hold: the next lets both places before go', async () => {
    const town = await layFittingTown(ground, 2)
    await heldBy('wang', 'forTwo', town, aWindow())
    await heldBy('wang', 'forTwo', town, aWindow(1))
    expect(await statesOf(town, aWindow())).toEqual(['free', 'free'])
    expect(await statesOf(town, aWindow(1))).toEqual(['held', 'held'])
  })

  test('cancelling frees both', async () => {
    const town = await layFittingTown(ground, 2)
    const { ticketNo } = await bookedBy('wang', 'forTwo', town, aWindow())
    const request = { requestId: aRequestId(), ticketNo, reason: '不装了' }
    expect(await ground.customer('wang').call(ticketCancel, request)).toMatchObject({ ok: true })
    expect(await statesOf(town, aWindow())).toEqual(['free', 'free'])
    expect(await hold('chen', 'forTwo', town, aWindow())).toMatchObject({ ok: true })
  })

  test('put off, both move', async () => {
    const town = await layFittingTown(ground, 2)
    const { ticketNo } = await bookedBy('chen', 'forTwo', town, aWindow(4))
    const errand = { kind: 'ticket', ticketNo } as const
    const customer = ground.customer('chen')
    const next = await customer.call(bookingHold, { requestId: aRequestId(), errand, window: aWindow(6) })
    if (!next.ok) throw new Error(next.code)
    const { seatId } = next.data
    const wish = { requestId: aRequestId(), ticketNo, wish: aWindow(6), seatId, reason: '那天不在家' }
    expect(await customer.call(ticketReschedule, wish)).toMatchObject({ ok: true })
    expect(await statesOf(town, aWindow(4))).toEqual(['free', 'free'])
    expect(await placesOf(town, aWindow(6))).toMatchObject([
      { state: 'booked', ticketNo },
      { state: 'booked', ticketNo },
    ])
  })

  test('let go, both are free; by its second place it is neither let go nor booked', async () => {
    const town = await layFittingTown(ground, 2)
    const seatId = await heldBy('wang', 'forTwo', town, aWindow())
    const second = (await placesOf(town, aWindow())).find(({ _id }) => _id !== seatId)?._id ?? ''
    const letGo = (id: string) =>
      ground.customer('wang').call(bookingRelease, { requestId: aRequestId(), seatId: id })
    expect(await letGo(second)).toEqual({ ok: true, data: { released: false } })
    expect(await submit('wang', 'forOne', town, aWindow(), second)).toMatchObject({ code: 'SEAT_GONE' })
    expect(await statesOf(town, aWindow())).toEqual(['held', 'held'])
    expect(await letGo(seatId)).toEqual({ ok: true, data: { released: true } })
    expect(await statesOf(town, aWindow())).toEqual(['free', 'free'])
  })

  test('a place that was held for one is none for two: there is no ticket, and the hold stays', async () => {
    const town = await layFittingTown(ground, 2)
    const before = (await allOf(ground.db, 'tickets')).length
    const seatId = await heldBy('zhou', 'forOne', town, aWindow())
    expect(await submit('zhou', 'forTwo', town, aWindow(), seatId)).toMatchObject({ code: 'SEAT_UNKNOWN' })
    expect((await allOf(ground.db, 'tickets')).length).toBe(before)
    expect(await statesOf(town, aWindow())).toEqual(['held'])
  })

  test('given a lapsed hold of which somebody took one place, then neither is booked', async () => {
    const town = await layFittingTown(ground, 2)
    const seatId = await heldBy('wang', 'forTwo', town, aWindow())
    for (const { _id } of await placesOf(town, aWindow())) {
      const seat = ground.db.collection('seats').doc(_id)
      await seat.update({ heldUntil: Date.now() - 1 })
      // so that the other one is the only free place
      if (_id === seatId) await seat.update({ heldUntil: Date.now() + 60_000 })
    }
    const theirs = await heldBy('chen', 'forOne', town, aWindow())
    expect(theirs).not.toBe(seatId)
    expect(await submit('wang', 'forTwo', town, aWindow(), seatId)).toMatchObject({ code: 'SEAT_GONE' })
    expect(await statesOf(town, aWindow())).toEqual(['held', 'held'])
    expect(await submit('chen', 'forOne', town, aWindow(), theirs)).toMatchObject({ ok: true })
  })

  test('given places that were stored before visits for two, then they are held and booked as ever', async () => {
    const town = await layFittingTown(ground, 2)
    await heldBy('wang', 'forOne', town, aWindow())
    await heldBy('wang', 'forOne', town, aWindow(1))
    const _ = ground.db.command
    await ground.db
      .collection('seats')
      .where({ outletId: town.outletId, skill: 'installation:heater', ...aWindow() })
      .update({ besides: _.remove(), beside: _.remove() })
    expect(await placesOf(town, aWindow())).toEqual([expect.not.objectContaining({ beside: null })])
    await bookedBy('chen', 'forTwo', town, aWindow())
    expect(await statesOf(town, aWindow())).toEqual(['booked', 'booked'])
  })
})

test('no query went without an index, and nothing failed', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  expect(ground.log.filter((line) => /"level":"error"/.test(line))).toEqual([])
})
