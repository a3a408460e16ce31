import type { Answer } from '@/contract/knowledge/answer'
import type { AskedQuestion } from './questions'

/** Shares from 0 to 1; `foreign` is null where no question was foreign. */
export interface Figures {
  top1: number
  top3: number
  /** Mean of 1 / rank; 0 for one that wasn't found. */
  mrr: number
  /** Of the foreign ones, those that were told so. */
  foreign: number | null
  p95Ms: number
}

export interface Outcome {
  readonly asked: AskedQuestion
  readonly answer: Answer
  /** From 1; 0 where the topic isn't among the hits. */
  readonly rank: number
  readonly ms: number
}

/** What is said before all else whenever somebody asks about these. */
const SAFETY = ['safety.electric', 'safety.smoke', 'safety.lamp-burst']

/** Others use the machine too: a question's time is the middle one of three, after a round to warm up. */
const ROUNDS = 3

/** Asks each question. */
export const askAll = (questions: readonly AskedQuestion[], ask: (question: string) => Answer): Outcome[] => {
  for (const { q } of questions) ask(q)
  const rounds = Array.from({ length: ROUNDS }, () => questions.map(({ q }) => timeOf(() => ask(q))))
  return questions.map((asked, place) => {
    const answer = ask(asked.q)
    const hits = answer.kind === 'found' ? answer.hits : []
    const ms = percentile(
      rounds.map((times) => times[place] ?? 0),
      0.5,
    )
    return { asked, answer, rank: hits.findIndex(({ topic }) => topic === asked.topic) + 1, ms }
  })
}

const timeOf = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

export const figuresOf = (outcomes: readonly Outcome[]): Figures => {
  const ours = outcomes.filter(({ asked }) => asked.topic !== null)
  const foreign = outcomes.filter(({ asked }) => asked.topic === null)
  return {
    top1: round(shareOf(ours, ({ rank }) => rank === 1)),
    top3: round(shareOf(ours, ({ rank }) => rank >= 1 && rank <= 3)),
    mrr: round(ours.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / (ours.length || 1)),
    foreign:
      foreign.length === 0 ? null : round(shareOf(foreign, ({ answer }) => answer.kind === 'notFound')),
    p95Ms: round(
      percentile(
        outcomes.map(({ ms }) => ms),
        0.95,
      ),
    ),
  }
}

/** About shock, smoke or a burst lamp, and nothing was said first. There must be none. */
export const withoutStop = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ asked, answer }) => SAFETY.includes(asked.topic ?? '') && answer.stop === null)

/** Nothing to do with safety, and a warning all the same: a price, to be kept low. */
export const needlessStops = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(
    ({ asked, answer }) => !/^safety|^install.wiring/.test(asked.topic ?? '') && answer.stop !== null,
  )

const shareOf = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / (outcomes.length || 1)

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0

const round = (value: number): number => Math.round(value * 10_000) / 10_000
