import {
  afterDecline,
  type Decline,
  declineRefusal,
  declineRules,
  declineUntil,
} from '@/domain/dispatch/decline'
import { inForceOn } from '@/domain/dispatch/policy'
import { HOUR_MS, momentOf } from '@/domain/time/china'
import { need, saturday } from '@/test/builders/dispatch'

const rules = inForceOn(declineRules, '2026-03-14')
const decline = (change: Partial<Decline> = {}): Decline => ({
  status: 'dispatched',
  outletId: 'x',
  givenAt: saturday,
  by: 'x',
  reason: '师傅请假了',
  declinedOfLate: 0,
  ...change,
})

test.each<[string, Partial<Decline>, number, string | null]>([
  ['in time', {}, HOUR_MS, null],
  ['at the last moment', {}, 2 * HOUR_MS, null],
  ['just too late', {}, 2 * HOUR_MS + 1, 'DECLINE_TOO_LATE'],
  ['with a technician named already', { status: 'assigned' }, HOUR_MS, null],
  ['after the start', { status: 'enRoute' }, HOUR_MS, 'NOT_IN_THIS_STATE'],
  ['by another outlet', { by: 'y' }, HOUR_MS, 'NOT_FOUND'],
  ['without a reason', { reason: ' ' }, HOUR_MS, 'REASON_NEEDED'],
  ['once too often', { declinedOfLate: 10 }, HOUR_MS, 'DECLINES_USED_UP'],
])('%s', (_, change, laterMs, refusal) => {
  expect(declineRefusal(decline(change), rules, saturday + laterMs)).toBe(refusal)
})

test('what is given in the evening can be given back in the morning', () => {
  expect(declineUntil(momentOf('2026-03-14', '19:30'), rules)).toBe(momentOf('2026-03-15', '10:00'))
})

test('the next one is asked, without the seat of the one that declined', () => {
  const next = afterDecline(need({ seatAt: 'x' }), 'x')
  expect(next).toMatchObject({ declinedBy: ['x'], seatAt: null })
  expect(afterDecline(next, 'x').declinedBy).toEqual(['x'])
  expect(afterDecline(need({ seatAt: 'y' }), 'x').seatAt).toBe('y')
})
