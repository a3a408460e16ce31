import { catalogueOn } from '@/domain/catalogue/catalogue'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { suppliesOf } from '../parts/supply'
import type { OutletCounter } from '../repositories/outlet-counters'

/** How many heating lamps lie on these outlets' shelves, free for whoever comes; by outletId. */
export const lampsAt = async (
  db: Db,
  outlets: readonly OutletCounter[],
  now: number,
): Promise<ReadonlyMap<string, number>> => {
  const lamps = catalogueOn(chinaDay(now)).parts.filter(({ family }) => family === 'heat-lamp')
  const supplies = await Promise.all(lamps.map(({ partId }) => suppliesOf(db, outlets, partId, now)))
  const counted = supplies.filter((supply) => supply !== null)
  if (counted.length === 0) return new Map()
  return new Map(
    outlets.map(({ outletId }) => [
      outletId,
      counted.reduce((sum, supply) => sum + (supply.get(outletId)?.supply.here ?? 0), 0),
    ]),
  )
}
