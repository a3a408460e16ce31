import { figuresOf, needlessStops, type Outcome, withoutStop } from './measure'

/** The figures beside their goals, and on demand what went wrong. */
export const reportOf = (outcomes: readonly Outcome[], withMisses: boolean): string => {
  const { top1, top3, mrr, foreign, p95Ms } = figuresOf(outcomes)
  const lines = [
    `${outcomes.length} questions`,
    `top-1    ${percent(top1)}   goal 85 %`,
    `top-3    ${percent(top3)}   goal 95 %`,
    `mrr      ${mrr.toFixed(3)}`,
    `foreign  ${foreign === null ? '    –  ' : percent(foreign)}   goal 80 %`,
    `p95      ${p95Ms.toFixed(2)} ms   goal 10 ms`,
    `safety questions without the stop rule   ${withoutStop(outcomes).length}   goal 0`,
    `other questions with one                 ${needlessStops(outcomes).length}`,
  ]
  return [...lines, ...(withMisses ? missesOf(outcomes) : [])].join('\n')
}

const missesOf = (outcomes: readonly Outcome[]): string[] => [
  '',
  ...outcomes
    .filter(({ asked, answer, rank }) => (asked.topic === null ? answer.kind === 'found' : rank !== 1))
    .map(({ asked, answer }) => `${asked.q}   ${asked.topic ?? 'foreign'}   → ${said(answer)}`),
  ...withoutStop(outcomes).map(({ asked }) => `no stop rule: ${asked.q}`),
  ...needlessStops(outcomes).map(({ asked, answer }) => `stop rule ${answer.stop}: ${asked.q}`),
]

const said = (answer: Outcome['answer']): string =>
  answer.kind === 'notFound'
    ? 'not found'
    : answer.hits
        .slice(0, 3)
        .map(({ topic, share }) => `${topic} ${share.toFixed(2)}`)
        .join(', ')

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`
