import { promiseWhenLate } from '@/domain/booking/late'
import { momentOf } from '@/domain/time/china'

test.each([
  ['at noon', '2026-03-11', '12:01', '2026-03-11', '14:30'],
  ['at six', '2026-03-11', '18:00', '2026-03-11', '20:00'],
  ['a minute later: the rest of it runs in the morning', '2026-03-11', '18:01', '2026-03-12', '09:00'],
  ['by night', '2026-03-11', '23:10', '2026-03-12', '10:30'],
])('who is late %s is promised a time at which people open their doors', (_, day, clock, onDay, at) => {
  expect(promiseWhenLate(momentOf(day, clock))).toBe(momentOf(onDay, at))
})
