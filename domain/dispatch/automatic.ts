import type { TicketKind } from '@/contract/ticket/vocabulary'
import { firstOpenMoment, type Hours } from '@/domain/time/working-time'
import type { DispatchDecision } from './decide-dispatch'

/** What is known about how much a need can be relied on. */
export interface Footing {
  kind: TicketKind
  /** `door`: the address's own coordinates; `division`: only the district's middle; `far`: not even that. */
  place: 'door' | 'division' | 'far'
  /** A window was agreed on and hasn't gone by. */
  hasWindow: boolean
  /** The calendar says whether people work that day. */
  dayIsKnown: boolean
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
  doubts: { placeIsDivision: number; placeIsFar: number; lineUnknown: number; closeCall: number }
  /** Below that margin two outlets weigh about the same. Metres of weight. */
  closeCallM: number
  safetyByHand: boolean
  /** After so many rounds a dispatcher takes over. */
  roundsMost: number
}

export type Way =
  | { way: 'automatic' }
  | { way: 'byHand'; why: readonly string[] }
  /** Nothing speaks against it but the hour: the rule tries again from that moment on, epoch ms. */
  | { way: 'later'; at: number }

export const automaticRules: readonly AutomaticRules[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    kinds: ['repair', 'installation'],
    hours: { from: '08:00', to: '20:00' },
    leastConfidence: 0.6,
    doubts: { placeIsDivision: 0.3, placeIsFar: 0.6, lineUnknown: 0.3, closeCall: 0.1 },
    closeCallM: 200,
    safetyByHand: true,
    roundsMost: 3,
  },
]

/** Whether the decision may stand by itself, and when; else every reason why a dispatcher looks at it. @param now epoch ms */
export const wayOf = (
  decision: DispatchDecision,
  footing: Footing,
  rules: AutomaticRules,
  now: number,
): Way => {
  const why = [
    ...(decision.outcome === 'noCandidate' ? decision.why : []),
    ...(rules.kinds.includes(footing.kind) ? [] : ['这类工单要由调度员来派。']),
    ...(footing.hasWindow ? [] : ['还没跟客户约好上门时间，请先约好再派。']),
    ...(footing.dayIsKnown ? [] : ['那天的节假日安排还没公布，请跟网点商量。']),
    ...(rules.safetyByHand && footing.isSafety ? ['涉及用电安全，请先看一眼再派。'] : []),
    ...(footing.roundsBefore < rules.roundsMost ? [] : [`已经派过 ${footing.roundsBefore} 次，请人工跟进。`]),
    ...(confidenceOf(decision, footing, rules) >= rules.leastConfidence ? [] : doubtsOf(footing)),
  ]
  if (why.length > 0) return { way: 'byHand', why }
  const at = firstOpenMoment(now, rules.hours)
  return at === now ? { way: 'automatic' } : { way: 'later', at }
}

/** 0 to 1. */
export const confidenceOf = (
  decision: DispatchDecision,
  { place, lineIsKnown }: Footing,
  { doubts, closeCallM }: AutomaticRules,
): number => {
  const isClose = decision.outcome === 'given' && decision.marginM !== null && decision.marginM < closeCallM
  const doubt =
    (place === 'division' ? doubts.placeIsDivision : place === 'far' ? doubts.placeIsFar : 0) +
    (lineIsKnown ? 0 : doubts.lineUnknown) +
    (isClose ? doubts.closeCall : 0)
  return Math.max(0, 1 - doubt)
}

const doubtsOf = ({ place, lineIsKnown }: Footing): string[] => {
  const where = { door: [], division: ['地址只到区县'], far: ['这个区县还没有坐标，只能按省会估'] }
  const doubts = [...where[place], ...(lineIsKnown ? [] : ['产品还不清楚'])]
  return [`${doubts.length === 0 ? '几家条件相近' : doubts.join('，')}，请核对后再派。`]
}
