import type { Part } from '@/contract/product/part'
import type { ShelfRow } from '@/contract/staff/stock'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { placeFrom } from '@/domain/parts/place'
import { orderQuantity } from '@/domain/parts/replenish'
import { comingBy } from '@/domain/parts/requisition'
import { availableOn, emptyShelf, hasLapsed, type Shelf } from '@/domain/parts/shelf'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { pointsOfPlace, type StoredPoint } from '../repositories/replenish-points'
import { openRequisitions } from '../repositories/requisitions'
import { shelvesAt, shelvesOfPlace } from '../repositories/shelves'
import { type Transfer, transfersTo } from '../repositories/transfers'
import { toDomain } from './requisitions'

const REQUISITIONS_MOST = 500

/** Every shelf of a place with what it can give, what is coming, and what to ask for. */
export const shelfRows = async (
  db: Db,
  placeId: string,
  now: number,
): Promise<{ rows: ShelfRow[]; parcels: Transfer[] }> => {
  const [shelves, parcels, points, coming] = await Promise.all([
    shelvesOfPlace(db, placeId),
    transfersTo(db, [placeId]),
    pointsOfPlace(db, placeId),
    comingTo(db, placeId),
  ])
  const unasked = parcels.filter(({ requisitionId }) => requisitionId === null)
  const rows = shelves.flatMap((shelf) => {
    const part = partIn(catalogueOn(chinaDay(now)), shelf.partId)
    if (part === null) return []
    const sent = unasked.filter(({ partId }) => partId === shelf.partId)
    const pieces = sent.reduce((sum, { quantity }) => sum + quantity, coming.get(shelf.partId) ?? 0)
    return [rowOf(shelf, part, points.get(shelf.partId), pieces, now)]
  })
  return { rows: rows.sort(neediestFirst), parcels }
}

/** The row of one shelf, after it was changed. */
export const shelfRowOf = async (
  db: Db,
  placeId: string,
  partId: string,
  now: number,
): Promise<ShelfRow | null> => {
  const part = partIn(catalogueOn(chinaDay(now)), partId)
  if (part === null) return null
  const { rows } = await shelfRows(db, placeId, now)
  const [shelf = emptyShelf(placeId, partId)] = await shelvesAt(db, [placeId], partId)
  return rows.find((row) => row.partId === partId) ?? rowOf(shelf, part, undefined, 0, now)
}

const rowOf = (
  shelf: Shelf,
  { name, itemCode, family, partId }: Part,
  point: StoredPoint | undefined,
  coming: number,
  now: number,
): ShelfRow => {
  const live = shelf.reservations.filter((each) => !hasLapsed(each, now))
  return {
    placeId: shelf.placeId,
    partId,
    name,
    itemCode,
    family,
    onHand: shelf.onHand,
    reserved: live.reduce((sum, { quantity }) => sum + quantity, 0),
    free: Math.max(0, availableOn(shelf, now)),
    coming,
    point: point === undefined ? null : { reorderAt: point.reorderAt, fillTo: point.fillTo, by: point.by },
    suggested: point === undefined ? 0 : orderQuantity(shelf, point, coming, now),
    reservations: live.map(({ reservationId, quantity, ticketNo, at }) => ({
      reservationId,
      quantity,
      ticketNo,
      at,
    })),
  }
}

/** What was asked for to fill up, by part. */
const comingTo = async (db: Db, placeId: string): Promise<ReadonlyMap<string, number>> => {
  const place = placeFrom(placeId)
  if (place?.kind !== 'outlet') return new Map()
  const sums = new Map<string, number>()
  for (const requisition of await openRequisitions(db, { outletId: place.outletId }, REQUISITIONS_MOST)) {
    const { partId, ticketNo } = requisition
    if (partId === null || ticketNo !== null) continue
    sums.set(partId, (sums.get(partId) ?? 0) + comingBy(toDomain(requisition)))
  }
  return sums
}

const neediestFirst = (a: ShelfRow, b: ShelfRow): number =>
  b.suggested - a.suggested || (a.itemCode < b.itemCode ? -1 : 1)
