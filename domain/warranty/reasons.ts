import type { PartFamily } from '@/contract/product/part-family'
import type { Evidence } from '@/contract/product/verdict'
import { termClause } from './clauses'
import type { Laid } from './evidence'
import type { Reach } from './reach'
import type { Basis, KnownLine } from './rules'
import { sayDate } from './say-date'
import type { Starts } from './starts'

interface Reasoned {
  line: KnownLine
  part: PartFamily | null
  /** The certain one first. */
  reaches: readonly (Reach | null)[]
  /** The last one holds only if what is doubted turns out right. */
  isDoubted: boolean
  evidence: readonly Evidence[]
  starts: Starts
  laid: Laid
}

const fromWords: Record<Basis, (day: string, graceMonths: number) => string> = {
  purchase: (day) => `从购买那天算起：${day}。`,
  fitting: (day) => `从安装那天算起：${day}。`,
  handover: (day) => `从精装房交付算起：${day}。`,
  production: (day, graceMonths) => `从生产当月的月底，再宽限 ${graceMonths} 个月算起：${day}。`,
}

const disagreeWords: Record<string, string> = {
  purchase: '几张购买凭证的日期不一样，先按早的算，请客服核对。',
  fitting: '几份安装记录的日期不一样，先按早的算，请客服核对。',
  handover: '几份交付单的日期不一样，先按早的算，请客服核对。',
}

/** How it was reckoned, one step a sentence, then what didn't count and why. */
export const reasonsOf = ({ line, part, reaches, isDoubted, evidence, starts, laid }: Reasoned): string[] => [
  ...known(reaches).flatMap((reach, at, all) =>
    isDoubted && at === all.length - 1 ? doubtedStep(reach) : stepsOf(reach, line, part),
  ),
  ...laid.product.earlier.map(({ swappedOn }) => `${sayDate(swappedOn)}换过机，保修期沿用原来的，不重新算。`),
  ...starts.disagreeing.flatMap((basis) => disagreeWords[basis] ?? []),
  ...evidence.filter(({ used, kind }) => !used && kind !== 'production').map(({ why }) => why),
]

const known = (reaches: readonly (Reach | null)[]): Reach[] => reaches.filter((reach) => reach !== null)

const doubtedStep = ({ start, lastDay }: Reach): string[] => [
  `${doubtedWords[start.basis]}${sayDate(start.day)}核实下来没问题，就保到${sayDate(lastDay)}。`,
]

const doubtedWords: Record<Basis, string> = {
  purchase: '如果购买日期 ',
  fitting: '如果安装日期 ',
  handover: '如果交付日期 ',
  production: '如果按生产时间算起的 ',
}

const stepsOf = (
  { start, plainLastDay, lastDay, repairDays }: Reach,
  line: KnownLine,
  part: PartFamily | null,
): string[] => [
  fromWords[start.basis](sayDate(start.day), start.rules.graceMonths),
  `${termClause(start.rules, line, part).words}，到${sayDate(plainLastDay)}。`,
  ...(repairDays === 0 ? [] : [`保修期内在修 ${repairDays} 天，顺延到${sayDate(lastDay)}。`]),
]
