import { straightLineM } from '@/domain/dispatch/coordinates'
import {
  centreFor,
  outletRefusal,
  type RosteredTechnician,
  type StationedOutlet,
} from '@/domain/dispatch/place'
import type { Db } from '../database/cloud'
import { allCentres, outletsOfCentre, techniciansOfOutlets } from '../repositories/places'
import type { BookingNeed } from './need'

/** An outlet that may do the work, with those who do it. */
export interface BookingOutlet {
  outlet: StationedOutlet
  technicians: readonly RosteredTechnician[]
}

/** So many of the nearest are offered together; places of farther ones would be sold to nobody's good. */
const OUTLETS_MOST = 8

/** The outlets authorised for the work in that division: the one that has the ticket, then the nearest first. */
export const outletsFor = async (db: Db, need: BookingNeed): Promise<BookingOutlet[]> => {
  const centre = centreFor(need.divisionCode, await allCentres(db))
  if (centre === null) return []
  const outlets = (await outletsOfCentre(db, centre.centreId))
    .filter((outlet) => outletRefusal(outlet, need.divisionCode, need.skill) === null)
    .filter(({ outletId }) => !need.without.includes(outletId))
    .map((outlet) => ({ outlet, distanceM: distanceTo(outlet, need) }))
    .sort((a, b) => a.distanceM - b.distanceM || (a.outlet.outletId < b.outlet.outletId ? -1 : 1))
    .slice(0, OUTLETS_MOST)
    .map(({ outlet }) => outlet)
  const technicians = await techniciansOfOutlets(
    db,
    outlets.map(({ outletId }) => outletId),
  )
  return outlets.map((outlet) => ({
    outlet,
    technicians: technicians.filter(({ outletId }) => outletId === outlet.outletId),
  }))
}

const distanceTo = ({ outletId, at }: StationedOutlet, need: BookingNeed): number => {
  if (outletId === need.outletId) return -1
  return need.from === null ? 0 : straightLineM(need.from, at)
}
