import type { PartView } from '@/contract/customer/part'
import type { PartOrder } from '@/contract/desk/report'
import type { Region } from '@/src/platform/region'

/** An order as it is filled in; half-typed values stay as typed. */
export interface OrderDraft {
  quantity: string
  way: 'pickUp' | 'delivery' | undefined
  region: Region | undefined
  outletId: string | undefined
  detail: string
  name: string
  phone: string
  words: string
  agreed: boolean
}

export type OrderField = keyof OrderDraft | 'fit'

/** What is missing or wrong, and the sentence under the field. */
export type OrderProblems = Partial<Record<OrderField, string>>

/** More of one kind is nobody's household: an outlet orders those. */
export const MOST = 99

export const emptyOrder: OrderDraft = {
  quantity: '1',
  way: undefined,
  region: undefined,
  outletId: undefined,
  detail: '',
  name: '',
  phone: '',
  words: '',
  agreed: false,
}

/** @param model what it is for; null where that isn't said */
export const problemsOf = (
  draft: OrderDraft,
  part: Pick<PartView, 'name' | 'models'>,
  model: string | null,
): OrderProblems => {
  const { way, region, outletId, detail, name, phone, agreed } = draft
  const fits = model === null || part.models.some((one) => one.model === model)
  return {
    ...(fits ? {} : { fit: `${part.name}装不上 ${model}，没法下单。请从型号的图里选。` }),
    ...(readQuantity(draft.quantity) === null ? { quantity: `个数请写 1 到 ${MOST} 的整数。` } : {}),
    ...(way === undefined ? { way: '请选怎么拿。' } : {}),
    ...(way !== undefined && region === undefined ? { region: '请选省、市、区。' } : {}),
    ...(way === 'pickUp' && region !== undefined && outletId === undefined
      ? { outletId: '请选到哪个网点取。' }
      : {}),
    ...(way === 'delivery' && detail.trim() === '' ? { detail: '请写街道、小区和门牌号。' } : {}),
    ...(name.trim() === '' ? { name: '请写怎么称呼您。' } : {}),
    ...(/^1[3-9]\d{9}$/.test(plainPhone(phone)) ? {} : { phone: '请写 11 位手机号，核对时打这个电话。' }),
    ...(agreed ? {} : { agreed: '请先点一下"同意"，网点和快递才能用您的电话。' }),
  }
}

/** Whole pieces within reason; null for anything else. */
export const readQuantity = (typed: string): number | null => {
  const count = Number(typed.trim())
  return typed.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= MOST ? count : null
}

/** The order to send; undefined while something is missing. */
export const toOrder = (draft: OrderDraft, partId: string, model: string | null): PartOrder | undefined => {
  const { way, region, outletId, detail, name, phone, words } = draft
  const quantity = readQuantity(draft.quantity)
  if (quantity === null || region === undefined) return undefined
  const order = {
    kind: 'part' as const,
    items: [{ partId, quantity }],
    ...(model === null ? {} : { model }),
    contact: { name: name.trim(), phone: plainPhone(phone) },
    words: words.trim(),
    mediaIds: [],
  }
  if (way === 'delivery') {
    const address = { divisionCode: region.code, region: [...region.names], detail: detail.trim() }
    return { ...order, handover: { way, address } }
  }
  return outletId === undefined ? undefined : { ...order, handover: { way: 'pickUp', outletId } }
}

const plainPhone = (typed: string): string => typed.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '')
