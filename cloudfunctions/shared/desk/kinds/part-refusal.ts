import type { PartOrder } from '@/contract/desk/report'
import type { ErrorCode } from '@/contract/error-code'
import type { Catalogue } from '@/contract/product/catalogue'
import { partIn } from '@/domain/catalogue/catalogue'
import { findModel } from '@/domain/catalogue/find-model'
import { fitOf } from '@/domain/catalogue/fit'
import { publishedOn } from '@/domain/catalogue/in-force'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../../database/cloud'
import { isKnownDivision } from '../../divisions'
import { outletById } from '../../repositories/places'
import { productOwnedBy } from '../../repositories/products'

/** Why parts can't be ordered so; null where they can. */
export const orderRefusal = async (
  db: Db,
  { items, model, handover, productId }: PartOrder,
  actor: Actor,
  now: number,
): Promise<ErrorCode | null> => {
  const { catalogue } = publishedOn(chinaDay(now))
  const refusal = items.map(({ partId }) => itemRefusal(partId, model, catalogue)).find((one) => one !== null)
  if (refusal !== undefined) return refusal
  const openid = actor.kind === 'customer' ? actor.openid : ''
  if (productId !== undefined && (await productOwnedBy(db, productId, openid)) === null)
    return 'PRODUCT_NOT_FOUND'
  if (handover.way === 'delivery')
    return isKnownDivision(handover.address.divisionCode) ? null : 'DIVISION_UNKNOWN'
  return (await outletById(db, handover.outletId)) === null ? 'OUTLET_NOT_FOUND' : null
}

const itemRefusal = (partId: string, model: string | undefined, catalogue: Catalogue): ErrorCode | null => {
  const part = partIn(catalogue, partId)
  if (part === null) return 'PART_UNKNOWN'
  if (part.replacedBy !== null) return 'PART_NOT_MADE'
  if (model === undefined) return null
  const found = findModel(model, catalogue)
  if (found === null) return 'MODEL_UNKNOWN'
  return fitOf(catalogue, partId, found.model).fits ? null : 'PART_DOES_NOT_FIT'
}

/** What the list asks for all of it, in 分. */
export const listedFen = ({ items }: PartOrder, now: number): number => {
  const { catalogue } = publishedOn(chinaDay(now))
  return items.reduce(
    (sum, { partId, quantity }) => sum + (partIn(catalogue, partId)?.priceFen ?? 0) * quantity,
    0,
  )
}
