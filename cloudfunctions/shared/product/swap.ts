import { earlierUnits, type Swap, type SwapRefusal, swapRefusal } from '@/domain/serial/lineage'
import { readSerial } from '@/domain/serial/serial-no'
import type { Tx } from '../database/transaction'
import { appendProductEvent } from '../repositories/product-events'
import {
  type ProductDocument,
  type ProductToPut,
  pointSerial,
  productBySerial,
  putProduct,
} from '../repositories/products'

export interface SwapToMake {
  /** The one that is taken away: as it is known, or as it would be registered. */
  old: ProductDocument | ProductToPut
  /** The number on the one that is taken away, which may be an older one of its line; null where it has none. */
  oldSerialNo: string | null
  /** The one that is put up, as it would be registered. */
  next: ProductToPut
  swapId: string
  /** `2026-03-14` */
  swappedOn: string
  ticketNo: string
  staffId: string
  now: number
}

export type Swapped = { ok: true; product: ProductToPut } | { ok: false; why: SwapRefusal }

/**
 * The product at that wall gets another number; its owner, its proofs and its term stay with it. A record that the new
 * number had of its own gives way: from now on the number leads here.
 */
export const swapInTx = async (tx: Tx, swap: SwapToMake): Promise<Swapped> => {
  const { old, next, swapId, swappedOn, now } = swap
  const newSerialNo = next.serialNo ?? ''
  const rival = await productBySerial(tx, newSerialNo)
  const made: Swap = { swapId, oldSerialNo: swap.oldSerialNo ?? nameOf(old), newSerialNo, swappedOn }
  const swaps = [...old.swaps, ...(rival?.productId === old.productId ? [] : (rival?.swaps ?? []))]
  const why = swapRefusal(made, swaps, {
    today: swappedOn,
    sameLine: old.line === 'unknown' || old.line === next.line,
    newIsOwned: rival !== null && rival.owner !== null && rival.owner !== ownerIn(old),
  })
  if (why !== null) return { ok: false, why }
  const lineage = [...old.swaps, made]
  const product: ProductToPut = {
    ...next,
    productId: old.productId,
    place: old.place,
    ownership: old.ownership,
    registeredAt: old.registeredAt,
    swaps: lineage,
    earlier: earlierUnits(newSerialNo, lineage, producedInOf(old)).map((unit) => ({
      ...unit,
      serialNo: unit.serialNo === old.productId ? null : unit.serialNo,
    })),
  }
  const rev = 'rev' in old ? old.rev : 0
  await putProduct(tx, product, rev)
  await pointSerial(tx, newSerialNo, product.productId)
  if (rival !== null && rival.owner !== null)
    await putProduct(tx, { ...rival, ownership: { status: 'free' }, updatedAt: now }, rival.rev)
  const { ticketNo, staffId } = swap
  await appendProductEvent(
    tx,
    { productId: product.productId, type: 'swapped', at: now, staffId, ticketNo },
    rev,
  )
  return { ok: true, product }
}

/** A heater without a number stands in the lineage by its productId. */
const nameOf = ({ serialNo, productId }: ProductToPut): string => serialNo ?? productId

const ownerIn = ({ ownership }: ProductToPut): string | null =>
  ownership.status === 'free' ? null : ownership.owner

/** Numbers say their month themselves; one of before they did is only known where it is the last. */
const producedInOf =
  (old: ProductToPut) =>
  (serialNo: string): string | null => {
    if (serialNo === nameOf(old)) return old.producedIn
    const read = readSerial(serialNo)
    return read.ok ? read.serial.producedIn : null
  }
