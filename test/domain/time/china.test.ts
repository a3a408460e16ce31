import fc from 'fast-check'
import { addDays, chinaDay, chinaTime, daysBetween, momentOf } from '@/domain/time/china'

const anyMoment = fc.integer({ min: 0, max: Date.UTC(2099, 11, 31) })

test('the day in China changes at 16:00 UTC, whatever zone the phone is in', () => {
  expect(chinaDay(Date.UTC(2026, 2, 13, 15, 59, 59, 999))).toBe('2026-03-13')
  expect(chinaDay(Date.UTC(2026, 2, 13, 16))).toBe('2026-03-14')
})

test('the wall clock is read to the minute, with the weekday', () => {
  expect(chinaTime(Date.UTC(2026, 1, 28, 17, 5))).toEqual({
    year: 2026,
    month: 3,
    day: 1,
    hour: 1,
    minute: 5,
    weekday: 0,
  })
})

test('a moment and its wall clock are each other', () => {
  fc.assert(
    fc.property(anyMoment, (at) => {
      const { hour, minute } = chinaTime(at)
      const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      expect(momentOf(chinaDay(at), clock)).toBe(Math.floor(at / 60_000) * 60_000)
    }),
  )
})

test('days are counted over leap days and the nights when other countries change their clocks', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2)
  expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2)
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: -800, max: 800 }), (at, count) => {
      expect(daysBetween(chinaDay(at), addDays(chinaDay(at), count))).toBe(count)
    }),
  )
})
