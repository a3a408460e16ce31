import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import type { SymptomId } from '@/contract/ticket/symptom'
import { bookUrgent } from '../common-nodes'
import type { TriageNode, TriageTree } from '../tree'

/** Where somebody might get hurt nothing is tried: stop, one question that helps the technician, a visit. */
const danger = (symptom: SymptomId, rule: StopRuleId, question: TriageNode): TriageTree => ({
  symptom,
  nodes: { start: { kind: 'stop', rule, to: 'question' }, question, bookUrgent },
})

const ask = (words: string, options: readonly (readonly [id: string, words: string])[]): TriageNode => ({
  kind: 'ask',
  words,
  options: options.map(([id, said]) => ({ id, words: said, to: 'bookUrgent' })),
})

export const loosePanel = danger(
  'loose-panel',
  'falling',
  ask('现在是什么样？不用走近看。', [
    ['edge', '一边翘起来、歪了'],
    ['hanging', '半挂着，要掉'],
    ['fallen', '已经掉下来了'],
  ]),
)

export const lampBurst = danger(
  'lamp-burst',
  'glass',
  ask('炸的是哪一个？不用走近看。', [
    ['one', '一个取暖灯泡'],
    ['more', '不止一个'],
    ['cover', '灯罩或玻璃面板'],
  ]),
)

export const tripsBreaker = danger(
  'trips-breaker',
  'electric',
  ask('什么时候跳闸？凭记忆就好，别再试。', [
    ['atOnce', '一开就跳'],
    ['heating', '开取暖才跳'],
    ['later', '用一会儿才跳'],
    ['wet', '淋了水、下雨以后'],
  ]),
)

export const electricShock = danger(
  'electric-shock',
  'electric',
  ask('碰到哪里觉得麻？别再去碰。', [
    ['switch', '墙上的开关'],
    ['heater', '浴霸本身'],
    ['water', '花洒、水龙头、水里'],
  ]),
)

export const smokeBurning = danger(
  'smoke-burning',
  'fire',
  ask('看到、闻到的是什么？', [
    ['smell', '只有焦糊味'],
    ['smoke', '冒过烟'],
    ['sparks', '有火花、火光'],
    ['switch', '开关那里烧黑了'],
  ]),
)
