import type { productRegister } from '@/contract/customer/product'
import type { RequestOf } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import { lineLabel } from '@/contract/ticket/report'
import { catalogueOn, modelIn } from '@/domain/catalogue/catalogue'
import { sayScan } from '@/domain/serial/say-scan'
import { chinaDay } from '@/domain/time/china'
import { type ProductToPut, productIdOf } from '../repositories/products'
import type { Services } from '../services'
import { type CodeFacts, codeFacts } from './code-facts'

/** What is to be registered, owned by nobody yet; the words of a refusal where its code says too little. */
export type ToRegister =
  | { ok: true; product: ProductToPut }
  | { ok: false; code: ErrorCode; message?: string; isWrongNumber?: true }

type Request = RequestOf<typeof productRegister>

/** @param newId of a product without a number */
export const toRegister = async (
  services: Services,
  { product: { ...what }, place }: Request,
  newId: string,
  now: number,
): Promise<ToRegister> => {
  const found =
    what.by === 'code'
      ? fromFacts(await codeFacts(services, what.boxCode, now), now)
      : byHand(what, newId, now)
  return found.ok ? { ok: true, product: { ...found.product, place: place ?? null } } : found
}

export const fromFacts = (
  { read, isSigned, isRecorded, item, isSwappedOut }: CodeFacts,
  now: number,
): ToRegister => {
  if (!read.ok || !isSigned) {
    const { words, advice } = sayScan({ finding: read.ok ? 'wrongSignature' : read.why }, now)
    return { ok: false, code: 'SERIAL_REFUSED', message: words + advice, isWrongNumber: true }
  }
  if (item?.kind === 'part') return refusedWith('这是配件的编号，不用登记。登记产品请看产品铭牌上的编号。')
  if (isSwappedOut) return refusedWith('这个编号的产品已经换机收回了，请登记换上的那台的编号。')
  const { serialNo, itemCode, producedIn } = read.serial
  return {
    ok: true,
    product: {
      ...blank(now),
      productId: productIdOf(serialNo),
      serialNo,
      itemCode,
      line: item?.line ?? 'unknown',
      model: item?.model ?? null,
      name: item?.name ?? '奥普产品',
      drawing: item?.drawing ?? null,
      producedIn,
      serialIs: isRecorded && item !== null ? 'genuine' : 'doubtful',
    },
  }
}

const byHand = (
  { line, model }: { line: ProductToPut['line']; model?: string | undefined },
  productId: string,
  now: number,
): ToRegister => {
  const known = model === undefined ? null : modelIn(catalogueOn(chinaDay(now)), model.toUpperCase())
  if (model !== undefined && known === null) return { ok: false, code: 'MODEL_UNKNOWN' }
  return {
    ok: true,
    product: {
      ...blank(now),
      productId,
      serialNo: null,
      itemCode: known?.itemCode ?? null,
      line: known?.line ?? line,
      model: known?.model ?? null,
      name: known?.name ?? lineLabel[line],
      drawing: known?.drawing ?? null,
      producedIn: null,
      serialIs: 'unchecked',
    },
  }
}

const refusedWith = (message: string): ToRegister => ({ ok: false, code: 'SERIAL_REFUSED', message })

const blank = (now: number) => ({
  place: null,
  earlier: [],
  swaps: [],
  ownership: { status: 'free' as const },
  registeredAt: now,
  updatedAt: now,
})
