import type { Part } from '@/contract/product/part'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { centroidOf } from '@/domain/dispatch/centroids'
import { type Coordinates, straightLineM } from '@/domain/dispatch/coordinates'
import { sayDistance } from '@/domain/dispatch/distance'
import { centreFor, type StationedOutlet } from '@/domain/dispatch/place'
import type { PartPromise } from '@/domain/parts/promise'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { allCentres, outletsOfCentre } from '../repositories/places'
import type { Services } from '../services'
import { promiseOf, suppliesOf, uncounted } from './supply'

/** Where somebody asks from: a division, a point, or both. */
export interface Whereabouts {
  divisionCode?: string
  at?: Coordinates
}

export interface PartAvailability {
  part: Part
  /** Outlets that have it now, the nearest first. */
  outlets: readonly {
    outletId: string
    name: string
    region: string
    phone: string
    at: Coordinates
    distance: string
    free: number
  }[]
  /** When a piece can be at the nearest outlet where none has it; `here` where one has. Null without any outlet. */
  promise: PartPromise | null
  /** The nearest outlet and its centre, where an order would go; null where nobody serves the place. */
  nearest: { outletId: string; name: string; centreId: string } | null
}

const OUTLETS_MOST = 5
/** Nobody drives farther for a part; beyond it is sent. */
const LOOK_AT = 40

/** Where a part is to be had. @returns null for a part that isn't in the catalogue */
export const partAvailability = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  partId: string,
  from: Whereabouts,
): Promise<PartAvailability | null> => {
  const now = clock()
  const part = partIn(catalogueOn(chinaDay(now)), partId)
  if (part === null) return null
  const outlets = (await nearOutlets(db, from)).slice(0, LOOK_AT)
  const supplies = await suppliesOf(
    db,
    outlets.map(({ outlet }) => outlet),
    partId,
    now,
  )
  const having = outlets.flatMap(({ outlet, straightM }) => {
    const free = supplies?.get(outlet.outletId)?.supply.here ?? 0
    if (free === 0) return []
    const { outletId, name, region, phone, at } = outlet
    return [{ outletId, name, region, phone, at, distance: sayDistance(straightM), free }]
  })
  const nearest = outlets[0]?.outlet
  const supply = nearest && supplies?.get(nearest.outletId)?.supply
  return {
    part,
    outlets: having.slice(0, OUTLETS_MOST),
    promise: nearest === undefined ? null : promiseOf(1, supply ?? uncounted(partId, now), now),
    nearest: nearest ? { outletId: nearest.outletId, name: nearest.name, centreId: nearest.centreId } : null,
  }
}

/** Those of the division's centre; without a division all, the nearest first. */
const nearOutlets = async (
  db: Db,
  { divisionCode, at }: Whereabouts,
): Promise<{ outlet: StationedOutlet; straightM: number }[]> => {
  const centres = await allCentres(db)
  const own = divisionCode === undefined ? null : centreFor(divisionCode, centres)
  const asked = divisionCode === undefined ? centres : own === null ? [] : [own]
  const outlets = (await Promise.all(asked.map(({ centreId }) => outletsOfCentre(db, centreId)))).flat()
  const here = at ?? (divisionCode === undefined ? null : (centroidOf(divisionCode)?.at ?? null))
  if (here === null) return outlets.map((outlet) => ({ outlet, straightM: 0 }))
  return outlets
    .map((outlet) => ({ outlet, straightM: straightLineM(outlet.at, here) }))
    .sort((a, b) => a.straightM - b.straightM)
}
