import type { Evidence, RepairSpell } from '@/contract/product/verdict'
import { chinaDay } from '@/domain/time/china'
import type { WeighedFinding } from './findings'
import { firstProducedIn, type ProductToJudge } from './product'
import type { Reach } from './reach'
import { sayDate, sayMonth } from './say-date'
import { PRODUCTION } from './starts'
import type { WeighedProof } from './weigh-proof'

export interface Laid {
  product: ProductToJudge
  weighed: readonly WeighedProof[]
  findings: readonly WeighedFinding[]
  repairs: readonly RepairSpell[]
  foreignRepairs: readonly RepairSpell[]
  today: string
}

/**
 * Everything that was laid on the table: what counted, what didn't, and why.
 * @param counted the terms that the verdict stands on; two where one is certain and one is doubted
 */
export const evidenceOf = (counted: readonly (Reach | null)[], laid: Laid): Evidence[] => [
  ...laid.weighed.map(({ proof, weight, why }) => {
    const used = isIn(counted, proof.id)
    const spare = !used && weight === 'sure' ? '已经有更长的依据，没用到它。' : ''
    return { id: proof.id, kind: proof.kind, used, why: why + spare }
  }),
  ...productionEvidence(counted, laid.product),
  ...laid.product.earlier.map(({ swapId, serialNo, swappedOn }) => ({
    id: swapId,
    kind: 'swap' as const,
    used: true,
    why: `${sayDate(swappedOn)}由${serialNo === null ? '上一台' : ` ${serialNo} `}换来，沿用原来的保修期。`,
  })),
  ...laid.repairs.map((repair) => repairEvidence(counted, repair, laid.today)),
  ...laid.foreignRepairs.map(({ id }) => ({
    id,
    kind: 'repair' as const,
    used: false,
    why: '这次维修不是这一台的。',
  })),
  ...laid.findings.map(({ finding, effect, why }) => ({
    id: finding.id,
    kind: 'finding' as const,
    used: effect === 'excludes',
    why,
  })),
]

const productionEvidence = (counted: readonly (Reach | null)[], product: ProductToJudge): Evidence[] => {
  const madeIn = firstProducedIn(product)
  if (madeIn === null) return []
  const used = isIn(counted, PRODUCTION)
  const spare = used ? '' : '没用它起算。'
  return [{ id: PRODUCTION, kind: 'production', used, why: `序列号显示 ${sayMonth(madeIn)} 生产。${spare}` }]
}

const repairEvidence = (
  counted: readonly (Reach | null)[],
  { id, from }: RepairSpell,
  today: string,
): Evidence => {
  const used = counted.some((reach) => reach?.repairIds.includes(id) ?? false)
  const why = used
    ? '在修的日子已经顺延。'
    : chinaDay(from) > today
      ? '这次维修还没开始。'
      : '这次维修不在保修期里，不顺延。'
  return { id, kind: 'repair', used, why }
}

const isIn = (counted: readonly (Reach | null)[], id: string): boolean =>
  counted.some((reach) => reach?.start.evidenceIds.includes(id) ?? false)
