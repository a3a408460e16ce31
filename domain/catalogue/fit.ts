import type { Catalogue } from '@/contract/product/catalogue'
import { familyLabel } from '@/contract/product/part-family'
import { modelIn, partIn, partsOf } from './catalogue'

export type Fit =
  | { fits: true; partId: string; words: string }
  | {
      fits: false
      why: 'noSuchPart' | 'noSuchModel' | 'otherModel' | 'notInThisModel'
      /** The one that does fit there. */
      instead: string | null
      words: string
    }

/** Whether a part goes into a model, itself or in place of one that isn't made any more. */
export const fitOf = (catalogue: Catalogue, partId: string, model: string): Fit => {
  const [part, product] = [partIn(catalogue, partId), modelIn(catalogue, model)]
  if (part === null)
    return { fits: false, why: 'noSuchPart', instead: null, words: '没有这种配件，请核对编号。' }
  if (product === null)
    return {
      fits: false,
      why: 'noSuchModel',
      instead: null,
      words: `没有 ${model} 这个型号，请看一下铭牌。`,
    }
  const own = partsOf(catalogue, product)
  if (own.some((each) => each.partId === partId || each.replacedBy === partId))
    return { fits: true, partId, words: `${part.name}适用于 ${model}。` }
  const instead = own.find(({ family }) => family === part.family)
  if (instead === undefined)
    return {
      fits: false,
      why: 'notInThisModel',
      instead: null,
      words: `${model} 没有${familyLabel[part.family]}。`,
    }
  return {
    fits: false,
    why: 'otherModel',
    instead: instead.replacedBy ?? instead.partId,
    words: `${part.name}装不上 ${model}，要用${partIn(catalogue, instead.replacedBy ?? instead.partId)?.name ?? instead.name}。`,
  }
}
