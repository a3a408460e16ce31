import { HOUR_MS } from '@/domain/time/china'
import { given } from '../../../builders/given'
import { livedOn, outlet, WEDNESDAY_TEN } from '../../../builders/life'
import { aManager, mei } from '../../../builders/people'
import { aReport } from '../../../builders/report'
import { aTicketIn, commandOf } from '../../../builders/ticket-in'

const { decline, amend, queue, dispatch, redispatch, reopen } = commandOf
const seat = {
  seatId: `seat:${outlet.outletId}:repair:heater:2026-03-12:morning:0`,
  outletId: outlet.outletId,
  skill: 'repair:heater',
  date: '2026-03-12',
  half: 'morning' as const,
}
const withSeat = () => {
  const life = aTicketIn('assigned')
  return { ...life, ticket: { ...life.ticket, seat } }
}
const asReported = aReport({}, WEDNESDAY_TEN)

describe('declining', () => {
  test('gives the place back and remembers who is not to be asked again', () => {
    const after = given(withSeat()).when(decline).by(aManager).becomes('accepted', { type: 'declined' })
    expect(after).toMatchObject({ seat: null, declinedBy: [outlet.outletId] })
  })

  test.each([
    ['another outlet', { ...decline, outletId: 'outlet:elsewhere' }, 'NOT_FOUND'],
    ['no reason', { ...decline, reason: ' ' }, 'REASON_NEEDED'],
    ['too many of late', { ...decline, declinedOfLate: 10 }, 'DECLINES_USED_UP'],
  ] as const)('given %s, then it stays where it is', (_, command, code) => {
    given(aTicketIn('dispatched')).when(command).by(aManager).isRefused(code)
  })

  test('given two open hours went by, then it is too late', () => {
    const life = aTicketIn('dispatched')
    given(life)
      .when(decline, life.now + 3 * HOUR_MS)
      .by(aManager)
      .isRefused('DECLINE_TOO_LATE')
  })

  test('given the technician is on the way, then it can not be given back', () => {
    given(aTicketIn('enRoute')).when(decline).by(aManager).isRefused('NOT_IN_THIS_STATE')
  })
})

describe('lesson: an assignment that stays after the needed skill changed', () => {
  test('given another product line, then outlet, technician and place are let go', () => {
    const report = { ...asReported, product: { line: 'freshAir' as const } }
    const after = given(withSeat())
      .when({ ...amend, report })
      .becomes('accepted', { type: 'amended', letGo: true })
    expect(after).toMatchObject({ seat: null, declinedBy: [], report: { product: { line: 'freshAir' } } })
  })

  test('given a corrected model of the same line, then the appointment stays', () => {
    const report = { ...asReported, product: { ...asReported.product, model: 'E170' } }
    const after = given(withSeat())
      .when({ ...amend, report })
      .becomes('assigned', { type: 'amended', letGo: false })
    expect(after.seat).toEqual(seat)
  })

  test('given nothing is another, or the window, or the kind, then it is no amendment', () => {
    given(withSeat())
      .when({ ...amend, report: asReported })
      .isRefused('NOT_IN_THIS_STATE')
    given(withSeat())
      .when({ ...amend, report: { ...asReported, wish: { date: '2026-03-13', half: 'morning' } } })
      .isRefused('BAD_REQUEST')
  })
})

describe('dispatching with a place', () => {
  test('given a place at the picked outlet, then it stays; at another one, then it is given back', () => {
    const life = aTicketIn('accepted')
    const held = { ...life, ticket: { ...life.ticket, seat } }
    expect(given(held).when(dispatch).becomes('dispatched').seat).toEqual(seat)
    const other = { ...dispatch, outlet: { ...outlet, outletId: 'outlet:elsewhere' } }
    expect(given(held).when(other).becomes('dispatched').seat).toBeNull()
  })

  test('given a place of another outlet or window, then nothing is dispatched with it', () => {
    const life = aTicketIn('accepted')
    for (const wrong of [
      { ...seat, outletId: 'outlet:elsewhere' },
      { ...seat, date: '2026-03-13' },
      { ...seat, skill: 'installation:heater' },
    ]) {
      given(life)
        .when({ ...dispatch, seat: wrong })
        .isRefused('SEAT_UNKNOWN')
    }
  })
})

test('a dispatcher takes it back, and it waits in the list once', () => {
  const back = livedOn(withSeat(), [redispatch])
  expect(back.ticket).toMatchObject({ seat: null, state: { status: 'accepted' } })
  const waiting = livedOn(back, [queue])
  given(waiting).when(queue).isRefused('NOT_IN_THIS_STATE')
  expect(livedOn(waiting, [dispatch]).ticket.queued).toBeNull()
})

test('a reopened ticket starts its visit afresh', () => {
  const life = livedOn(aTicketIn('completed'), [reopen], mei)
  expect(life.ticket).toMatchObject({ seat: null, needsWindow: true, rounds: 0, chased: null, promise: null })
})
