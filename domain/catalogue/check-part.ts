import type { Catalogue } from '@/contract/product/catalogue'
import type { Serial } from '@/domain/serial/serial-no'
import { itemIn } from './catalogue'
import { fitOf } from './fit'

export interface PartCheck {
  verdict: 'genuine' | 'genuineOtherModel' | 'aProduct' | 'unknownItem' | 'notOurs'
  partId: string | null
  words: string
}

/** A part's code before it goes in: is it ours, and does it belong into this model? @param model null where unknown */
export const checkPart = (
  serial: Serial,
  isSigned: boolean,
  model: string | null,
  catalogue: Catalogue,
): PartCheck => {
  if (!isSigned)
    return { verdict: 'notOurs', partId: null, words: '编号没通过验真，先别装，请拍照发给我们核对。' }
  const item = itemIn(catalogue, serial.itemCode)
  if (item === null)
    return { verdict: 'unknownItem', partId: null, words: '编号是真的，目录里还没有这种配件，请打电话核对。' }
  if (item.kind === 'model')
    return {
      verdict: 'aProduct',
      partId: null,
      words: `这是整机 ${item.model.model} 的编号，不是配件的。`,
    }
  const { partId, name } = item.part
  if (model === null) return { verdict: 'genuine', partId, words: `原厂配件：${name}。` }
  const fit = fitOf(catalogue, partId, model)
  return fit.fits
    ? { verdict: 'genuine', partId, words: `原厂配件，${fit.words}` }
    : { verdict: 'genuineOtherModel', partId, words: `是原厂配件，但${fit.words}` }
}
