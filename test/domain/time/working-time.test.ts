import fc from 'fast-check'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { afterOpenTime, firstOpenMoment, hotlineHours } from '@/domain/time/working-time'

const anyMoment = fc.integer({ min: momentOf('2026-01-01'), max: momentOf('2030-12-31') })
const anyLength = fc.integer({ min: 0, max: 60 * HOUR_MS })
const at = (clock: string, day = '2026-03-11') => momentOf(day, clock)

test.each([
  ['by day', at('10:00'), at('12:00')],
  ['just before closing, the rest runs in the morning', at('19:00'), at('09:30', '2026-03-12')],
  ['at night it starts in the morning', at('23:00'), at('10:30', '2026-03-12')],
  ['after midnight it starts the same morning', at('00:30'), at('10:30')],
  ['exactly at closing it starts in the morning', at('20:00'), at('10:30', '2026-03-12')],
  ['ending exactly at closing it ends there', at('18:00'), at('20:00')],
])('two open hours, promised %s', (_, promised, due) => {
  expect(afterOpenTime(promised, 2 * HOUR_MS)).toBe(due)
})

test('more than a day of open time takes the days it needs', () => {
  expect(afterOpenTime(at('10:00'), 24 * HOUR_MS)).toBe(at('11:00', '2026-03-13'))
})

test('a promise never ends before it was made, nor while the hotline is shut', () => {
  fc.assert(
    fc.property(anyMoment, anyLength, (made, lengthMs) => {
      const due = afterOpenTime(made, lengthMs)
      expect(due - made).toBeGreaterThanOrEqual(lengthMs)
      const sinceMidnight = (due + 8 * HOUR_MS) % (24 * HOUR_MS)
      expect(sinceMidnight).toBeGreaterThanOrEqual(8.5 * HOUR_MS)
      expect(sinceMidnight).toBeLessThanOrEqual(20 * HOUR_MS)
    }),
  )
})

test('who asks later, or for more, is promised no sooner', () => {
  fc.assert(
    fc.property(anyMoment, anyLength, fc.nat({ max: 48 * HOUR_MS }), (made, lengthMs, more) => {
      const due = afterOpenTime(made, lengthMs)
      expect(afterOpenTime(made + more, lengthMs)).toBeGreaterThanOrEqual(due)
      expect(afterOpenTime(made, lengthMs + more)).toBeGreaterThanOrEqual(due)
    }),
  )
})

test('open time adds up: first one part, then the other, is the whole', () => {
  fc.assert(
    fc.property(
      anyMoment,
      anyLength,
      fc.integer({ min: MINUTE_MS, max: 20 * HOUR_MS }),
      (made, first, second) => {
        expect(afterOpenTime(afterOpenTime(made, first), second)).toBe(afterOpenTime(made, first + second))
      },
    ),
  )
})

test('the first open moment is now by day, the morning by night', () => {
  expect(firstOpenMoment(at('12:34'), hotlineHours)).toBe(at('12:34'))
  expect(firstOpenMoment(at('21:00'), hotlineHours)).toBe(at('08:30', '2026-03-12'))
})
