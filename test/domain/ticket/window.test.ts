import fc from 'fast-check'
import { isWindowOpen, openWindows, windowEnd, windowStart } from '@/domain/ticket/window'
import { chinaDay, MINUTE_MS, momentOf } from '@/domain/time/china'

const morning = { date: '2026-03-14', half: 'morning' } as const
const afternoon = { date: '2026-03-14', half: 'afternoon' } as const

test('a window begins and ends by the clock in China', () => {
  expect(new Date(windowStart(morning)).toISOString()).toBe('2026-03-14T00:30:00.000Z')
  expect(new Date(windowEnd(afternoon)).toISOString()).toBe('2026-03-14T10:00:00.000Z')
})

test('two hours before its end a window can still be wished for, a minute later not', () => {
  expect(isWindowOpen(morning, momentOf('2026-03-14', '10:00'), 14)).toBe(true)
  expect(isWindowOpen(morning, momentOf('2026-03-14', '10:01'), 14)).toBe(false)
})

describe('at midnight in China', () => {
  const midnight = momentOf('2026-03-14')

  test('a minute before, the day is still tomorrow, and the horizon ends a day sooner', () => {
    const before = openWindows(midnight - MINUTE_MS, 1)
    expect(before.map(({ date }) => date)).toEqual(['2026-03-14', '2026-03-14'])
  })

  test('at midnight it is today, and one more day is in reach', () => {
    expect(openWindows(midnight, 1)).toEqual([
      morning,
      afternoon,
      { date: '2026-03-15', half: 'morning' },
      { date: '2026-03-15', half: 'afternoon' },
    ])
  })
})

test('whatever the time, the windows on offer are open, in order and within the horizon', () => {
  fc.assert(
    fc.property(fc.integer({ min: momentOf('2026-01-01'), max: momentOf('2030-12-31') }), (now) => {
      const windows = openWindows(now, 14)
      expect(windows.length).toBeGreaterThanOrEqual(28)
      expect(windows.length).toBeLessThanOrEqual(30)
      expect(windows.every((window) => isWindowOpen(window, now, 14))).toBe(true)
      expect(windows.map(windowStart)).toEqual(windows.map(windowStart).sort((a, b) => a - b))
      expect(windows.every(({ date }) => date >= chinaDay(now))).toBe(true)
    }),
  )
})
