import type { Installation } from '@/contract/ticket/installation'
import { type ChecklistAnswer, ceilingLabel } from '@/contract/ticket/installation'
import type { Product } from '@/contract/ticket/report'
import { skillFor } from '@/domain/dispatch/place'
import { type FittingRules, fittingRules2026 } from './fitting-rules'
import { type SafetyNote, safetyNotes } from './safety-notes'

/** What a fitting needs: which certificate, how long, how many go, and why, for dispatchers and technicians. */
export interface WorkPlan {
  /** `installation:heater` */
  skill: string
  minutes: number
  crew: 1 | 2
  why: string[]
  /** Not empty: a person looks at it before anybody is sent. */
  safety: SafetyNote[]
  rulesVersion: string
}

/** The plan of a fitting. What the customer isn't sure of counts as the harder of the two. */
export const planWork = (
  installation: Omit<Installation, 'photos'>,
  line: Product['line'],
  rules: FittingRules = fittingRules2026,
): WorkPlan => {
  const forTwo = whyTwo(installation, line, rules)
  const longer = whyLonger(installation, line, rules)
  const safety = safetyNotes(installation, rules)
  const minutes = longer.reduce((sum, part) => sum + part.minutes, rules.workMinutes[installation.work])
  return {
    skill: skillFor('installation', line),
    minutes: Math.min(rules.mostMinutes, minutes),
    crew: forTwo.length > 0 ? 2 : 1,
    why: [...forTwo, ...longer.filter((part) => part.minutes > 0).map((part) => part.words)],
    safety,
    rulesVersion: rules.version,
  }
}

const whyTwo = (
  { heightCm, work, checklist }: Omit<Installation, 'photos'>,
  line: Product['line'],
  rules: FittingRules,
): string[] => [
  ...(heightCm > rules.aloneUpToCm
    ? [`顶高 ${heightCm} 厘米，超过 ${rules.aloneUpToCm} 厘米，要两位师傅，一人扶梯。`]
    : []),
  ...(work === 'replacement' && checklist.oldOneHeavy === 'yes' ? ['旧的很重，要两位师傅一起拆。'] : []),
  ...(rules.linesForTwo.includes(line) ? ['机器重，要两位师傅一起装。'] : []),
]

const whyLonger = (
  { ceiling, wiring, earth, duct, work, checklist }: Omit<Installation, 'photos'>,
  line: Product['line'],
  rules: FittingRules,
): { minutes: number; words: string }[] => {
  const hatch = counted(checklist.accessHatch) === 'yes' ? 0 : rules.noHatchMinutes
  const heavy = work === 'replacement' && checklist.oldOneHeavy === 'yes' ? rules.heavyMinutes : 0
  const parts: [number, string][] = [
    [rules.lineMinutes[line], '这类产品要装主机和管路'],
    [rules.ceilingMinutes[ceiling], `吊顶：${ceilingLabel[ceiling]}`],
    [rules.wiringMinutes[wiring], '线的情况不清楚，要现场看'],
    [rules.earthMinutes[earth], '接地不清楚，要现场测'],
    [
      rules.ductMinutes[duct],
      duct === 'shaft' ? '风管接公共烟道，要装止回阀' : '风管孔没开或不清楚，可能要打孔',
    ],
    [hatch, '没有检修口或不清楚，要先开口'],
    [heavy, '旧的很重，拆下来要时间'],
  ]
  return parts.map(([minutes, words]) => ({ minutes, words: `${words}，多 ${minutes} 分钟。` }))
}

const counted = (answer: ChecklistAnswer | undefined): ChecklistAnswer => answer ?? 'unsure'
