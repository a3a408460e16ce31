import type { Installation } from '@/contract/ticket/installation'
import { type FittingRules, fittingRules2026 } from './fitting-rules'

/** A wire must not be touched, or the house isn't ready: read before anything else, and looked at by a person. */
export interface SafetyNote {
  because: 'noEarth' | 'aluminiumWire' | 'noWire' | 'noOwnBreaker' | 'bareCeiling' | 'tooHigh'
  /** To the customer. */
  words: string
}

export type Home = Pick<Installation, 'earth' | 'wiring' | 'ceiling' | 'heightCm' | 'checklist'>

/** Why nobody is sent before a person has looked at it. The customer isn't refused; empty when all is well. */
export const safetyNotes = (home: Home, rules: FittingRules = fittingRules2026): SafetyNote[] => [
  ...(home.earth === 'no' ? [note('noEarth')] : []),
  ...(home.wiring === 'aluminium' ? [note('aluminiumWire')] : []),
  ...(home.wiring === 'none' ? [note('noWire')] : []),
  ...(home.checklist.ownBreaker === 'no' ? [note('noOwnBreaker')] : []),
  ...(home.ceiling === 'bare' ? [note('bareCeiling')] : []),
  ...(home.heightCm > rules.ladderUpToCm ? [note('tooHigh')] : []),
]

const words: Record<SafetyNote['because'], string> = {
  noEarth: '没有接地线不能装：漏电时它保命。请先别动线，客服会打电话给您，说清楚怎么补。',
  aluminiumWire: '浴霸功率大，铝线会发热起火，要先换成铜线。请先别动线，客服会打电话给您。',
  noWire: '顶上还没有留线，要先请电工布好线。客服会打电话给您，说清楚要什么线。',
  noOwnBreaker: '浴霸要有自己的、带漏电保护的空气开关。客服会打电话给您，说清楚怎么装。',
  bareCeiling: '要先吊好顶才能装。客服会打电话给您，跟吊顶的师傅把开孔尺寸对好。',
  tooHigh: '这么高要搭架子。客服会打电话给您，先把怎么装说好。',
}

const note = (because: SafetyNote['because']): SafetyNote => ({ because, words: words[because] })
