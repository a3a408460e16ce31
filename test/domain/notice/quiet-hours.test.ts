import { afterQuietHours } from '@/domain/notice/quiet-hours'
import { afterBusy, backoffMs } from '@/domain/notice/retry'
import { momentOf } from '@/domain/time/china'

describe('quiet hours', () => {
  test.each([
    ['21:59', '2026-03-11', '21:59'],
    ['22:00', '2026-03-12', '08:00'],
    ['23:30', '2026-03-12', '08:00'],
  ])('what is due at %s in China rings on %s at %s', (clock, day, rings) => {
    expect(afterQuietHours('accepted', momentOf('2026-03-11', clock))).toBe(momentOf(day, rings))
  })

  test('what is due in the small hours rings at eight the same day', () => {
    expect(afterQuietHours('rate', momentOf('2026-03-12', '03:00'))).toBe(momentOf('2026-03-12', '08:00'))
  })

  test('somebody on the way may ring at any hour', () => {
    const night = momentOf('2026-03-11', '23:30')
    expect(afterQuietHours('onTheWay', night)).toBe(night)
  })
})

describe('waiting before another try', () => {
  test('doubles up to its limit and is spread over half of it', () => {
    const waits = [1, 2, 3, 20].map((tries) => [
      backoffMs(afterBusy, tries, 0),
      backoffMs(afterBusy, tries, 0.999),
    ])
    expect(waits.map(([soonest]) => soonest)).toEqual([2500, 5000, 10_000, 300_000])
    for (const [soonest = 0, latest = 0] of waits) expect(latest).toBeGreaterThan(soonest * 1.9)
  })
})
