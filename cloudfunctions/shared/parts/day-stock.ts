import type { PackedPart } from '@/contract/staff/technician'
import { catalogueOn, partsOf } from '@/domain/catalogue/catalogue'
import { modelOf } from '@/domain/catalogue/model-of'
import { outletPlace, vanPlace, warehousePlace } from '@/domain/parts/place'
import { availableOn, type Shelf } from '@/domain/parts/shelf'
import type { Ticket } from '@/domain/ticket/ticket'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { shelvesOfPlace } from '../repositories/shelves'
import { promiseOf } from './supply'

/** The parts of a visit's heater, with what of them the technician has and can get. */
export type DayStock = (ticket: Pick<Ticket, 'report' | 'reservations'>) => PackedPart[]

/** What the van, the outlet and the centre have, read once for all visits of a day. */
export const dayStock = async (
  db: Db,
  of: { technicianId: string; outletId: string; centreId: string | null },
  now: number,
): Promise<DayStock> => {
  const [van, outlet, centre] = await Promise.all([
    shelvesOfPlace(db, vanPlace(of.technicianId)),
    shelvesOfPlace(db, outletPlace(of.outletId)),
    of.centreId === null ? [] : shelvesOfPlace(db, warehousePlace(of.centreId)),
  ])
  const catalogue = catalogueOn(chinaDay(now))
  return ({ report, reservations }) => {
    const model = modelOf(report.product, catalogue)
    if (model === null) return []
    return partsOf(catalogue, model).map(({ partId, name, replacedBy }): PackedPart => {
      const supply = {
        here: freeOf(outlet, partId, now),
        coming: [],
        atCentre: freeOf(centre, partId, now),
        isMade: replacedBy === null,
      }
      const kept = reservations.filter((one) => one.partId === partId)
      return {
        partId,
        name,
        inVan: freeOf(van, partId, now),
        kept: kept.reduce((sum, { quantity }) => sum + quantity, 0),
        atOutlet: supply.here,
        readyOn: promiseOf(1, supply, now).readyOn,
      }
    })
  }
}

const freeOf = (shelves: readonly Shelf[], partId: string, now: number): number => {
  const shelf = shelves.find((one) => one.partId === partId)
  return shelf === undefined ? 0 : Math.max(0, availableOn(shelf, now))
}
