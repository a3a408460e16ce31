import type { TicketKind } from '@/contract/ticket/vocabulary'
import { chinaDay, momentOf } from '@/domain/time/china'
import type { Hours } from '@/domain/time/working-time'
import type { DispatchDecision } from './decide-dispatch'

/** What is known about how much a need can be relied on. */
export interface Footing {
  kind: TicketKind
  /** `door`: the address's own coordinates; `division`: only the district's middle. */
  place: 'door' | 'division'
  /** Whether the product line was told, or taken for a heater. */
  lineIsKnown: boolean
  /** Power off and keep away: a person looks at it first. */
  isSafety: boolean
  /** How often it was dispatched before, declines and changes included. */
  roundsBefore: number
}

/** When a decision may stand without a dispatcher, as data with a version and a date of effect. */
export interface AutomaticRules {
  version: string
  effectiveOn: string
  kinds: readonly TicketKind[]
  /** Outlets are only asked while somebody is there. */
  hours: Hours
  leastConfidence: number
  /** Taken off a confidence of 1. */
  doubts: { placeIsDivision: number; lineUnknown: number; closeCall: number }
  /** Below that margin two outlets weigh about the same. Metres of weight. */
  closeCallM: number
  safetyByHand: boolean
  /** After so many rounds a dispatcher takes over. */
  roundsMost: number
}

export type Way = { way: 'automatic' } | { way: 'byHand'; why: readonly string[] }

export const automaticRules: readonly AutomaticRules[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    kinds: ['repair', 'installation'],
    hours: { from: '08:00', to: '20:00' },
    leastConfidence: 0.6,
    doubts: { placeIsDivision: 0.3, lineUnknown: 0.3, closeCall: 0.1 },
    closeCallM: 200,
    safetyByHand: true,
    roundsMost: 3,
  },
]

/** Whether the decision may stand by itself; else every reason why a dispatcher looks at it. @param now epoch ms */
export const wayOf = (
  decision: DispatchDecision,
  footing: Footing,
  rules: AutomaticRules,
  now: number,
): Way => {
  const why = [
    ...(decision.outcome === 'noCandidate' ? decision.why : []),
    ...(rules.kinds.includes(footing.kind) ? [] : ['这类工单要由调度员来派。']),
    ...(isOpen(rules.hours, now)
      ? []
      : [`自动派单的时间是 ${rules.hours.from}–${rules.hours.to}，现在网点不一定有人。`]),
    ...(rules.safetyByHand && footing.isSafety ? ['涉及用电安全，请先看一眼再派。'] : []),
    ...(footing.roundsBefore < rules.roundsMost ? [] : [`已经派过 ${footing.roundsBefore} 次，请人工跟进。`]),
    ...(confidenceOf(decision, footing, rules) >= rules.leastConfidence ? [] : doubtsOf(footing)),
  ]
  return why.length === 0 ? { way: 'automatic' } : { way: 'byHand', why }
}

/** 0 to 1. */
export const confidenceOf = (
  decision: DispatchDecision,
  { place, lineIsKnown }: Footing,
  { doubts, closeCallM }: AutomaticRules,
): number => {
  const isClose = decision.outcome === 'given' && decision.marginM !== null && decision.marginM < closeCallM
  const doubt =
    (place === 'division' ? doubts.placeIsDivision : 0) +
    (lineIsKnown ? 0 : doubts.lineUnknown) +
    (isClose ? doubts.closeCall : 0)
  return Math.max(0, 1 - doubt)
}

const doubtsOf = ({ place, lineIsKnown }: Footing): string[] => {
  const doubts = [...(place === 'division' ? ['地址只到区县'] : []), ...(lineIsKnown ? [] : ['产品还不清楚'])]
  return [`${doubts.length === 0 ? '几家条件相近' : doubts.join('，')}，请核对后再派。`]
}

const isOpen = ({ from, to }: Hours, now: number): boolean => {
  const today = chinaDay(now)
  return momentOf(today, from) <= now && now < momentOf(today, to)
}
