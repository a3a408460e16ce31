import type { ProofKind } from '@/contract/product/proof'
import { proofLabel } from '@/contract/product/proof'
import type { ProofOutcome, ProofState } from '@/contract/product/proof-view'
import { sayDate } from '@/domain/warranty/say-date'

interface Told {
  kind: ProofKind
  state: ProofState
  ruling: { outcome: ProofOutcome } | null
  /** Null where no day was confirmed yet. */
  day: string | null
}

/** One sentence of where a proof stands, for its owner. */
export const sayProof = ({ kind, state, ruling, day }: Told): string => {
  const name = proofLabel[kind]
  const dated = day === null ? name : `${sayDate(day)}的${name}`
  switch (state) {
    case 'reading':
      return `${name}的图片收到了，还在读。`
    case 'read':
      return `${name}等您核对一下内容。`
    case 'confirmed':
      return `${dated}已经算进保修。`
    case 'queued':
      return `${dated}收到了，工作人员正在核对，一般两个工作日有结果。这期间报修不受影响。`
    case 'ruled':
      return sayRuling(dated, ruling?.outcome ?? 'confirmed')
  }
}

const sayRuling = (dated: string, outcome: ProofOutcome): string => {
  switch (outcome) {
    case 'confirmed':
      return `${dated}核对过了，已经算进保修。`
    case 'altered':
      return `${dated}核对后没有算进保修，因为票面有改动。有不同意见可以申诉。`
    case 'noProof':
      return `${dated}核对后没有算进保修，因为看不出是买这台产品的凭证。可以换一张再放。`
  }
}
