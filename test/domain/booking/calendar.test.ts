import { type Calendar, withOverrides } from '@/domain/booking/calendar'
import { bookableDay, roomOf } from '@/domain/booking/offer'
import { momentOf } from '@/domain/time/china'

describe('entered by hand', () => {
  const silent: Calendar = () => null

  test('a whole year goes by its weekdays but for the days that are named', () => {
    const calendar = withOverrides(silent, {
      years: [2099],
      days: { '2099-10-01': 'holiday', '2099-10-10': 'workday' },
    })
    expect(['2099-10-01', '2099-10-02', '2099-10-10', '2099-10-11'].map(calendar)).toEqual([
      'holiday',
      'workday',
      'workday',
      'restDay',
    ])
    expect(calendar('2100-01-01')).toBeNull()
  })

  test('a day that was moved wins over the calendar', () => {
    const calendar = withOverrides(() => 'workday', { years: [], days: { '2026-05-04': 'holiday' } })
    expect([calendar('2026-05-04'), calendar('2026-05-05')]).toEqual(['holiday', 'workday'])
  })
})

describe('a window', () => {
  const now = momentOf('2026-12-24', '09:00')
  const inYear =
    (year: string): Calendar =>
    (date) =>
      date.startsWith(year) ? 'workday' : null

  test.each([
    ['today, in time', '2026-12-24', 'afternoon', { ok: true, kind: 'workday' }],
    ['today, with notice enough', '2026-12-24', 'morning', { ok: true, kind: 'workday' }],
    ['yesterday', '2026-12-23', 'afternoon', { ok: false, code: 'WINDOW_NOT_AVAILABLE' }],
    ['beyond the horizon', '2027-01-08', 'morning', { ok: false, code: 'WINDOW_NOT_AVAILABLE' }],
    ['in a year without a calendar', '2027-01-04', 'morning', { ok: false, code: 'CALENDAR_UNKNOWN' }],
  ] as const)('%s', (_, date, half, expected) => {
    expect(bookableDay({ date, half }, now, 14, inYear('2026'))).toEqual(expected)
  })

  test('can’t be had when its end is too near', () => {
    const late = momentOf('2026-12-24', '11:00')
    const today = { date: '2026-12-24', half: 'morning' } as const
    expect(bookableDay(today, late, 14, inYear('2026'))).toEqual({ ok: false, code: 'WINDOW_NOT_AVAILABLE' })
  })

  test.each([
    [0, 0, 'closed'],
    [4, 0, 'full'],
    [4, 2, 'few'],
    [4, 3, 'plenty'],
  ])('of %i places with %i free is %s', (capacity, free, room) => {
    expect(roomOf(capacity, free)).toBe(room)
  })
})
