import type { Command } from '@/domain/ticket/command'
import { decide } from '@/domain/ticket/decide'
import { termsOf2026 } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import { windowEnd, windowStart } from '@/domain/ticket/window'
import { addDays, HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { given } from '../../../builders/given'
import { anAgent, type Life, livedOn, outlet } from '../../../builders/life'
import { mei, theClock } from '../../../builders/people'
import { aTicketIn, commandOf } from '../../../builders/ticket-in'

const { reschedule, chase, runLate, nobodyHome, partArrived } = commandOf
const monday = reschedule.wish
const aSeat = (outletId: string, date: string = monday.date) => ({
  seatId: `seat:${outletId}:repair:heater:${date}:morning:0`,
  outletId,
  skill: 'repair:heater',
  date,
  half: 'morning' as const,
})
const here = aSeat(outlet.outletId)
const elsewhere = aSeat('outlet:elsewhere')

const ticketAfter = ({ ticket }: Life, command: Command, at: number, by = mei): Ticket => {
  const decision = decide(ticket, command, by, at, termsOf2026)
  if (!decision.ok) throw new Error(decision.code)
  return decision.ticket
}

describe('lesson: rescheduling without a cut-off or a limit, and the old place not freed, or the new one not taken', () => {
  test('given a place at the outlet, when put off to another place there, then the new one takes the place of the old', () => {
    const life = aTicketIn('assigned')
    const held = { ...life, ticket: { ...life.ticket, seat: aSeat(outlet.outletId, '2026-03-12') } }
    const after = given(held)
      .when({ ...reschedule, seat: here })
      .by(mei)
      .becomes('dispatched', { booked: true, letGo: false, side: 'customer' } as object)
    expect(after).toMatchObject({ seat: here, rescheduled: 1, report: { wish: monday } })
  })

  test('given another outlet has the new place, then the old outlet is let go and somebody is picked anew', () => {
    const after = given(aTicketIn('assigned'))
      .when({ ...reschedule, seat: elsewhere })
      .by(mei)
      .becomes('accepted', { letGo: true } as object)
    expect(after.seat).toEqual(elsewhere)
  })

  test('given four hours before the window, then it can still be put off; a moment later only by phone', () => {
    const life = aTicketIn('assigned')
    const cutoff = windowStart(life.ticket.report.wish) - termsOf2026.rescheduleCutoffMs
    given(life).when(reschedule, cutoff).by(mei).becomes('accepted')
    given(life)
      .when(reschedule, cutoff + 1)
      .by(mei)
      .isRefused('RESCHEDULE_TOO_LATE')
    given(life)
      .when(reschedule, cutoff + 1)
      .by(anAgent)
      .becomes('accepted')
  })

  test('given it was put off three times, then the fourth is told to call', () => {
    const life = aTicketIn('accepted')
    const dates = ['2026-03-17', '2026-03-18', '2026-03-19'].map(
      (date): Command => ({ ...reschedule, wish: { date, half: 'morning' } }),
    )
    const thrice = livedOn(life, dates, mei)
    expect(thrice.ticket.rescheduled).toBe(3)
    given(thrice).when(reschedule).by(mei).isRefused('RESCHEDULES_USED_UP')
    given(thrice).when(reschedule).by(anAgent).becomes('accepted')
  })

  test.each([
    ['the same window', { date: '2026-03-12', half: 'morning' }],
    ['yesterday', { date: '2026-03-10', half: 'morning' }],
    ['beyond the horizon', { date: '2026-03-26', half: 'morning' }],
  ] as const)('given %s, then nothing changes', (_, wish) => {
    given(aTicketIn('accepted'))
      .when({ ...reschedule, wish })
      .by(mei)
      .isRefused('WINDOW_NOT_AVAILABLE')
  })

  test('given a place of another half-day than the window, then it is no place of this visit', () => {
    given(aTicketIn('accepted'))
      .when({ ...reschedule, seat: aSeat(outlet.outletId, '2026-03-17') })
      .by(mei)
      .isRefused('SEAT_UNKNOWN')
  })
})

describe('a window that we could not keep', () => {
  test('given nobody was at home, then the outlet waits for another window, free of limit and cut-off', () => {
    const life = livedOn(aTicketIn('onSite'), [nobodyHome])
    expect(life.ticket).toMatchObject({ state: { status: 'dispatched' }, seat: null, needsWindow: true })
    const after = ticketAfter(life, { ...reschedule, seat: here }, life.now + 1)
    expect(after).toMatchObject({ needsWindow: false, rescheduled: 0, state: { status: 'dispatched' } })
  })

  test('given the part has come, then the customer picks a window anew', () => {
    const life = livedOn(aTicketIn('awaitingPart'), [partArrived])
    expect(life.ticket).toMatchObject({ needsWindow: true, seat: null })
  })
})

describe('chasing', () => {
  test('is counted, and limited in time and number', () => {
    const life = livedOn(aTicketIn('accepted'), [chase], mei)
    expect(life.ticket.chased).toEqual({ times: 1, lastAt: life.now })
    given(life).when(chase).by(mei).isRefused('CHASE_TOO_SOON')
    let { ticket, now } = life
    for (const times of [2, 3]) {
      now += termsOf2026.chaseEveryMs
      ticket = ticketAfter({ ...life, ticket }, chase, now)
      expect(ticket.chased?.times).toBe(times)
    }
    given({ ...life, ticket, now: now + 9 * HOUR_MS })
      .when(chase)
      .by(mei)
      .isRefused('CHASES_USED_UP')
  })
})

describe('a technician who is late', () => {
  const life = aTicketIn('assigned')
  const over = windowEnd(life.ticket.report.wish)
  const promise = { ...runLate, promisedAt: over + 2 * HOUR_MS }

  test('given the window is over, then a new promise is made, once', () => {
    const after = given(life)
      .when(promise, over + MINUTE_MS)
      .by(theClock)
      .becomes('assigned', { type: 'ranLate' })
    given({ ...life, ticket: after, now: over + 3 * HOUR_MS })
      .when({ ...promise, promisedAt: over + 6 * HOUR_MS })
      .by(theClock)
      .isRefused('NOT_IN_THIS_STATE')
  })

  test('given the window still runs, or a promise in the past, then nothing is said', () => {
    given(life).when(promise, over).by(theClock).isRefused('NOT_IN_THIS_STATE')
    given(life)
      .when({ ...promise, promisedAt: over + 1 }, over + MINUTE_MS)
      .by(theClock)
      .isRefused('NOT_IN_THIS_STATE')
  })
})

test('what is written down without a net is told with its own time, and a phone clock that is days off is not believed', () => {
  const life = aTicketIn('assigned')
  const now = life.now + 3 * HOUR_MS
  const toldAt = (happenedAt: number) => {
    const decision = decide(life.ticket, { type: 'depart', happenedAt }, anAgent, now, termsOf2026)
    return decision.ok ? decision.event.happenedAt : decision.code
  }
  expect(toldAt(now - HOUR_MS)).toBe(now - HOUR_MS)
  expect(toldAt(now + 24 * HOUR_MS)).toBeUndefined()
  expect(toldAt(momentOf(addDays('2026-03-11', -1), '10:00'))).toBe(life.ticket.state.at)
  expect(toldAt(now - 1)).toBeUndefined()
})

test('given a departure and an arrival that are told together hours later, then each keeps its own time', () => {
  const life = aTicketIn('assigned')
  const now = life.now + 5 * HOUR_MS
  const departed = decide(
    life.ticket,
    { type: 'depart', happenedAt: now - 3 * HOUR_MS },
    anAgent,
    now,
    termsOf2026,
  )
  if (!departed.ok) throw new Error(departed.code)
  const arrived = decide(
    departed.ticket,
    { type: 'arrive', happenedAt: now - 2 * HOUR_MS },
    anAgent,
    now,
    termsOf2026,
  )
  if (!arrived.ok) throw new Error(arrived.code)
  expect([departed.event.happenedAt, arrived.event.happenedAt]).toEqual([
    now - 3 * HOUR_MS,
    now - 2 * HOUR_MS,
  ])
})
