import { addDays, chinaDay } from '@/domain/time/china'

/**
 * How an outlet has been doing, day by day. A day with a single score still holds it: these figures are weighed
 * and never shown.
 */
export interface RunningFigures {
  outletId: string
  /** Epoch ms; null for never. */
  lastAskedAt: number | null
  /** The last 90 days on which anything happened, the oldest first. */
  days: readonly DayFigures[]
  /** One more at each change. */
  rev: number
}

export interface DayFigures {
  /** `2026-03-14`, in China. */
  day: string
  asked: number
  declined: number
  scores: number
  scoreSum: number
}

export interface OfLate {
  recentScore: { mean: number; count: number }
  recentAsks: { asked: number; declined: number }
  lastAskedAt: number | null
}

const SCORES_KEPT_DAYS = 90
const ASKS_COUNT_DAYS = 30

export const noFigures = (outletId: string): RunningFigures => ({
  outletId,
  lastAskedAt: null,
  days: [],
  rev: 0,
})

/** It was given a ticket. @param now epoch ms */
export const withAsk = (figures: RunningFigures, now: number): RunningFigures => ({
  ...onDay(figures, now, (day) => ({ ...day, asked: day.asked + 1 })),
  lastAskedAt: now,
})

/** It gave one back. */
export const withDecline = (figures: RunningFigures, now: number): RunningFigures =>
  onDay(figures, now, (day) => ({ ...day, declined: day.declined + 1 }))

/** One of its customers gave a score. */
export const withScore = (figures: RunningFigures, score: number, now: number): RunningFigures =>
  onDay(figures, now, (day) => ({ ...day, scores: day.scores + 1, scoreSum: day.scoreSum + score }))

/** What dispatch goes by: scores of 90 days, asks and declines of 30. */
export const ofLate = ({ days, lastAskedAt }: RunningFigures, now: number): OfLate => {
  const scored = since(days, SCORES_KEPT_DAYS, now)
  const asked = since(days, ASKS_COUNT_DAYS, now)
  const count = sum(scored, ({ scores }) => scores)
  return {
    recentScore: { count, mean: count === 0 ? 0 : sum(scored, ({ scoreSum }) => scoreSum) / count },
    recentAsks: { asked: sum(asked, (day) => day.asked), declined: sum(asked, (day) => day.declined) },
    lastAskedAt,
  }
}

const onDay = (
  figures: RunningFigures,
  now: number,
  change: (day: DayFigures) => DayFigures,
): RunningFigures => {
  const today = chinaDay(now)
  const kept = since(figures.days, SCORES_KEPT_DAYS, now)
  const known = kept.find(({ day }) => day === today)
  const none = { day: today, asked: 0, declined: 0, scores: 0, scoreSum: 0 }
  const others = kept.filter(({ day }) => day !== today)
  return { ...figures, days: [...others, change(known ?? none)].sort(byDay), rev: figures.rev + 1 }
}

const since = (days: readonly DayFigures[], length: number, now: number): DayFigures[] => {
  const first = addDays(chinaDay(now), 1 - length)
  return days.filter(({ day }) => day >= first)
}

const sum = (days: readonly DayFigures[], of: (day: DayFigures) => number): number =>
  days.reduce((total, day) => total + of(day), 0)

const byDay = (a: DayFigures, b: DayFigures): number => (a.day < b.day ? -1 : 1)
