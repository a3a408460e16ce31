import type { PartOrder } from '@/contract/desk/report'
import type { DeskTicket } from '@/domain/desk/desk-ticket'
import { centreFor } from '@/domain/dispatch/place'
import { outletPlace, warehousePlace } from '@/domain/parts/place'
import type { Db } from '../../database/cloud'
import type { DeskLine } from '../../parts/desk'
import { promiseOf, suppliesOf, uncounted } from '../../parts/supply'
import { allCentres, outletById, outletsOfCentre } from '../../repositories/places'

/** Where an order's parts are kept, and the outlet by which its way is reckoned. */
export interface OrderPlace {
  placeId: string
  outletId: string
  centreId: string
  /** Laid ready there; else it is sent from the centre's warehouse. */
  isOutlet: boolean
}

/** Null where nobody serves the place. */
export const orderPlace = async (db: Db, { handover }: PartOrder): Promise<OrderPlace | null> => {
  if (handover.way === 'pickUp') {
    const outlet = await outletById(db, handover.outletId)
    if (outlet === null) return null
    const { outletId, centreId } = outlet
    return { placeId: outletPlace(outletId), outletId, centreId, isOutlet: true }
  }
  const centre = centreFor(handover.address.divisionCode, await allCentres(db))
  if (centre === null) return null
  const [outlet] = await outletsOfCentre(db, centre.centreId)
  return {
    placeId: warehousePlace(centre.centreId),
    outletId: outlet?.outletId ?? '',
    centreId: centre.centreId,
    isOutlet: false,
  }
}

/** What of an order isn't kept on any shelf yet. */
export const lackingOf = ({
  report,
  reservations,
}: Pick<DeskTicket, 'report' | 'reservations'>): DeskLine[] => {
  if (report.kind !== 'part') return []
  const wanted = new Map<string, number>()
  for (const { partId, quantity } of report.items) wanted.set(partId, (wanted.get(partId) ?? 0) + quantity)
  for (const { partId, quantity } of reservations) wanted.set(partId, (wanted.get(partId) ?? 0) - quantity)
  return [...wanted].flatMap(([partId, quantity]) => (quantity > 0 ? [{ partId, quantity }] : []))
}

/**
 * The day on which what isn't kept yet will be there; null where all is kept, or nobody knows.
 * @param now epoch ms
 */
export const promisedDay = async (
  db: Db,
  ticket: Pick<DeskTicket, 'report' | 'reservations'>,
  place: OrderPlace | null,
  now: number,
): Promise<string | null> => {
  const days = await Promise.all(
    lackingOf(ticket).map(async ({ partId, quantity }) => {
      const supplies = place && (await suppliesOf(db, [place], partId, now))
      const supply = supplies?.get(place?.outletId ?? '')?.supply ?? uncounted(partId, now)
      return promiseOf(quantity, supply, now).readyOn
    }),
  )
  return days.some((day) => day === null) ? null : ([...days].sort().at(-1) ?? null)
}
