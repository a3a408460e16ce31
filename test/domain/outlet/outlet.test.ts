import type { Calendar } from '@/domain/booking/calendar'
import { DROP_INS_A_HALF, dropInRefusal, sayDropInNumber } from '@/domain/outlet/drop-in'
import { dayOf, sayOpen, weekOf } from '@/domain/outlet/opening'
import { momentOf } from '@/domain/time/china'

const hours = {
  workday: { from: '08:30', to: '18:00' },
  restDay: { from: '10:00', to: '12:00' },
  holiday: null,
}
/** 2026-03-16 is a Monday; here its Tuesday is a holiday and the Saturday after it a make-up day. */
const calendar: Calendar = (date) =>
  date === '2026-03-17'
    ? 'holiday'
    : date === '2026-03-21'
      ? 'workday'
      : date === '2026-03-22'
        ? 'restDay'
        : 'workday'
const silent: Calendar = () => null

test('a week says each day’s hours, and why a day is other than its weekday', () => {
  const week = weekOf(hours, calendar, momentOf('2026-03-16', '09:00'))
  expect(week.map(({ from, note }) => [from, note])).toEqual([
    ['08:30', null],
    [null, '节假日休息'],
    ['08:30', null],
    ['08:30', null],
    ['08:30', null],
    ['08:30', '调休，照常开门'],
    ['10:00', null],
  ])
})

test('a year whose holidays are not known yet goes by its weekdays, and says so', () => {
  expect(dayOf(hours, silent, '2029-03-17')).toMatchObject({
    from: '10:00',
    note: expect.stringContaining('先打电话'),
  })
})

test.each([
  ['2026-03-16', '07:00', '还没开门，今天 08:30 开'],
  ['2026-03-16', '09:00', '现在开门，今天 18:00 关'],
  ['2026-03-16', '18:00', '今天关门了，周三 3月18日 08:30 开'],
  ['2026-03-17', '09:00', '今天休息，明天 08:30 开'],
])('on %s at %s it says: %s', (day, clock, words) => {
  const now = momentOf(day, clock)
  expect(sayOpen(weekOf(hours, calendar, now), now)).toBe(words)
})

test('an outlet without hours is asked by phone', () => {
  expect(sayOpen([], 0)).toContain('打电话')
})

describe('a number for the counter', () => {
  const now = momentOf('2026-03-16', '09:00')
  const refusal = (date: string, half: 'morning' | 'afternoon', given = 0, at = now) =>
    dropInRefusal(dayOf(hours, calendar, date), half, given, at)

  test('is given while the counter is open in that half', () => {
    expect(refusal('2026-03-16', 'morning')).toBeNull()
    expect(refusal('2026-03-22', 'morning')).toBeNull()
  })

  test.each([
    ['2026-03-17', 'morning'],
    ['2026-03-22', 'afternoon'],
    ['2026-03-15', 'morning'],
    ['2026-03-30', 'morning'],
  ] as const)('is not given for %s in the %s: closed, over, or too far ahead', (date, half) => {
    expect(refusal(date, half)).toBe('OUTLET_CLOSED_THEN')
  })

  test('is not given for a half that is over', () => {
    expect(refusal('2026-03-16', 'morning', 0, momentOf('2026-03-16', '12:00'))).toBe('OUTLET_CLOSED_THEN')
  })

  test('is not given when all are', () => {
    expect(refusal('2026-03-16', 'morning', DROP_INS_A_HALF)).toBe('DROP_IN_FULL')
  })

  test('is short enough to be said', () => {
    expect([sayDropInNumber('morning', 7), sayDropInNumber('afternoon', 12)]).toEqual(['上 7', '下 12'])
  })
})
