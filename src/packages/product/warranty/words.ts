import type { JudgedProduct } from '@/contract/customer/warranty'
import { proofLabel } from '@/contract/product/proof'
import type { Cover, Evidence } from '@/contract/product/verdict'
import { lineLabel } from '@/contract/ticket/report'

/** What a cover looks like; its word stands beside it. */
export const toneOfCover: Record<Cover, 'good' | 'wait' | 'bad'> = {
  covered: 'good',
  partly: 'wait',
  unclear: 'wait',
  notCovered: 'bad',
}

export const coverWords: Record<Exclude<Cover, 'partly'>, string> = {
  covered: '在保修期内',
  notCovered: '过保了',
  unclear: '还要核实',
}

export const evidenceName = (kind: Evidence['kind']): string => {
  switch (kind) {
    case 'production':
      return '生产时间'
    case 'repair':
      return '维修记录'
    case 'swap':
      return '换机记录'
    case 'finding':
      return '师傅看到的原因'
    default:
      return proofLabel[kind]
  }
}

/** `主卫 风暖浴霸 E172`. */
export const productWords = ({ place, name, model, line }: JudgedProduct): string =>
  [place, name === '' ? lineLabel[line] : name, name.includes(model ?? '') ? null : model]
    .filter((part) => part !== null)
    .join(' ')
