import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { inForceOn } from '@/domain/dispatch/policy'
import { outletPlace, warehousePlace } from '@/domain/parts/place'
import { type PartPromise, promisePart, type Supply, supplyTerms } from '@/domain/parts/promise'
import { availableOn, emptyShelf, type Shelf } from '@/domain/parts/shelf'
import { chinaDay } from '@/domain/time/china'
import { chinaCalendar } from '../booking/calendar'
import type { Db } from '../database/cloud'
import { shelvesAt } from '../repositories/shelves'
import { transfersTo } from '../repositories/transfers'

/** What a part's shelves and parcels say for an outlet. */
export interface OutletSupply {
  shelf: Shelf
  supply: Supply
}

/** An outlet and the centre that supplies it. */
export interface Supplied {
  outletId: string
  centreId: string
}

/**
 * What each of these outlets has of a part and can get, by outletId: three queries, however many outlets.
 * @returns null where nobody ever counted the part: neither they nor their centres
 */
export const suppliesOf = async (
  db: Db,
  outlets: readonly Supplied[],
  partId: string,
  now: number,
): Promise<ReadonlyMap<string, OutletSupply> | null> => {
  const own = outlets.map(({ outletId }) => outletPlace(outletId))
  const centres = [...new Set(outlets.map(({ centreId }) => warehousePlace(centreId)))]
  const [shelves, parcels] = await Promise.all([
    shelvesAt(db, [...own, ...centres], partId),
    transfersTo(db, own),
  ])
  if (shelves.length === 0) return null
  const at = new Map(shelves.map((shelf) => [shelf.placeId, shelf]))
  const isMade = partIn(catalogueOn(chinaDay(now)), partId)?.replacedBy === null
  const freeAt = (placeId: string): number => {
    const shelf = at.get(placeId)
    return shelf === undefined ? 0 : Math.max(0, availableOn(shelf, now))
  }
  return new Map(
    outlets.map(({ outletId, centreId }) => {
      const placeId = outletPlace(outletId)
      const coming = parcels.flatMap(({ to, expectedOn, ticketNo, quantity, ...parcel }) =>
        to === placeId && parcel.partId === partId && ticketNo === null && expectedOn !== null
          ? [{ quantity, expectedOn }]
          : [],
      )
      const shelf = at.get(placeId) ?? emptyShelf(placeId, partId)
      const atCentre = freeAt(warehousePlace(centreId))
      return [outletId, { shelf, supply: { here: freeAt(placeId), coming, atCentre, isMade } }]
    }),
  )
}

/** When so many pieces can be at that outlet. */
export const promiseOf = (quantity: number, supply: Supply, now: number): PartPromise =>
  promisePart(quantity, supply, inForceOn(supplyTerms, chinaDay(now)), chinaCalendar, now)

/** What is promised of a part that nobody counts yet: the factory's word where it is made, else nothing. */
export const uncounted = (partId: string, now: number): Supply => ({
  here: 0,
  coming: [],
  atCentre: 0,
  isMade: partIn(catalogueOn(chinaDay(now)), partId)?.replacedBy === null,
})
