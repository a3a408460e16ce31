import type { Change, Verdict } from '@/contract/product/verdict'
import { addDays } from '@/domain/time/china'
import type { Laid } from './evidence'
import { provingChanges } from './proving-changes'
import type { Occasion } from './reach'
import type { WarrantyRules } from './rules'
import { sayDate } from './say-date'
import type { Standing } from './standing'
import type { Starts } from './starts'

/** A verdict, as far as it was made. */
interface Changing {
  cover: Verdict['verdict']
  isExcluded: boolean
  isOpen: boolean
  standing: Standing
  laid: Laid
  starts: Starts
  occasion: Occasion
  versions: readonly WarrantyRules[]
}

/** What would turn the verdict, each with the day it hangs on: proofs to look for, people who look, the end of the term. */
export const changesOf = (given: Changing): Change[] => {
  const { cover, isExcluded, isOpen, standing, laid, starts, occasion, versions } = given
  const doubted = laid.weighed.some(({ weight }) => weight === 'possible') || starts.disagreeing.length > 0
  const lastDay = standing.sure?.lastDay ?? null
  const end = lastDay === null ? null : addDays(lastDay, 1)
  return [
    ...(standing.cover === 'covered' || isExcluded || isOpen
      ? []
      : provingChanges(standing.part, starts, occasion, versions)),
    ...(laid.product.serialIs === 'doubtful'
      ? [plain('serial', '客服核实了序列号，凭证就能算数。铭牌和包装箱上的码请各拍一张。')]
      : []),
    ...(doubted ? [plain('person', '客服看过有疑问的凭证，结论会更新，到时告诉您。')] : []),
    ...(isOpen ? [plain('finding', '质检同事核实师傅看到的原因后，结论会更新。')] : []),
    ...(standing.cover === 'covered' && !isExcluded && end !== null
      ? [
          { id: 'term' as const, from: end, words: `${sayDate(end)}起就过了保修期。期内在修的日子会顺延。` },
          plain('finding', '如果查明是使用不当或天灾造成的，这一次不在保修范围，会给您看照片和读数。'),
        ]
      : []),
    ...(cover === 'covered' ? [] : [plain('appeal', '觉得不对，可以申诉，由另一位同事重新看。')]),
  ]
}

export const plain = (id: Change['id'], words: string): Change => ({ id, from: null, words })
