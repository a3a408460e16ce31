import { noFigures, ofLate, withAsk, withDecline, withScore } from '@/domain/dispatch/running-figures'
import { DAY_MS } from '@/domain/time/china'
import { saturday } from '@/test/builders/dispatch'

const fresh = noFigures('xihu')

test('an outlet nobody has asked yet has neither scores nor asks', () => {
  expect(ofLate(fresh, saturday)).toEqual({
    recentScore: { mean: 0, count: 0 },
    recentAsks: { asked: 0, declined: 0 },
    lastAskedAt: null,
  })
})

test('asks and declines count for 30 days, scores for 90', () => {
  const then = saturday - 40 * DAY_MS
  const known = withScore(withDecline(withAsk(fresh, then), then), 2, then)
  const today = withScore(withAsk(known, saturday), 5, saturday)
  expect(ofLate(today, saturday)).toEqual({
    recentScore: { mean: 3.5, count: 2 },
    recentAsks: { asked: 1, declined: 0 },
    lastAskedAt: saturday,
  })
})

test('given a year of tickets every day, then no more than 90 days are kept', () => {
  let figures = fresh
  for (let day = 365; day >= 0; day--) figures = withAsk(figures, saturday - day * DAY_MS)
  expect(figures.days).toHaveLength(90)
  expect(ofLate(figures, saturday).recentAsks).toEqual({ asked: 30, declined: 0 })
  expect(figures.rev).toBe(366)
})

test('a day is kept as a sum, not score by score', () => {
  const figures = withScore(withScore(fresh, 1, saturday), 5, saturday)
  expect(figures.days).toEqual([{ day: '2026-03-14', asked: 0, declined: 0, scores: 2, scoreSum: 6 }])
})
