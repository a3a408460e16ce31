import * as z from 'zod/mini'
import type { ProofDoubt } from './proof'

/** Why a proof waits for a person. Finer than the warranty's doubts, so that the person knows where to look. */
export const proofHold = z.enum([
  'notRead',
  'hardToRead',
  'changedByHand',
  'checksDisagree',
  'otherModel',
  'beforeProduction',
  'usedElsewhere',
  'disagrees',
])
export type ProofHold = z.infer<typeof proofHold>

/** For the customer and the quality team alike: what is so, never an accusation. */
export const proofHoldWords: Record<ProofHold, string> = {
  notRead: '图片里的内容没有由机器读过，要请工作人员看一下。',
  hardToRead: '日期没看清，要请工作人员对着图片看一下。',
  changedByHand: '有一项本来读得清楚，后来改过，要请工作人员对着图片看一下。',
  checksDisagree: '票面上有两处内容对不上，要请工作人员看一下。',
  otherModel: '票面上的型号和这台产品不一样，要请工作人员看一下。',
  beforeProduction: '票面上的日期比产品的生产时间还早，要请工作人员看一下。',
  usedElsewhere: '这个号码登记过另一台产品，要请工作人员看一下。',
  disagrees: '和之前放的凭证日期不一样，两张都留着，按保修规则来算。',
}

/** What the warranty engine is told of it. The last one is no doubt: both are weighed. */
export const doubtOfHold: Record<ProofHold, ProofDoubt | null> = {
  notRead: 'hardToRead',
  hardToRead: 'hardToRead',
  changedByHand: 'maybeAltered',
  checksDisagree: 'maybeAltered',
  otherModel: 'maybeAltered',
  beforeProduction: 'maybeAltered',
  usedElsewhere: 'usedElsewhere',
  disagrees: null,
}
