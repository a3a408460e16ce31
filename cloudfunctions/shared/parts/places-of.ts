import type { StockPlace } from '@/contract/staff/stock'
import { outletPlace, vanPlace, warehousePlace } from '@/domain/parts/place'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import { allCentres, outletById, outletsOfCentre, techniciansOfOutlet } from '../repositories/places'

/** The shelves that somebody keeps, and where parts can go from there. */
export interface Storeroom {
  own: readonly StockPlace[]
  targets: readonly StockPlace[]
  /** Places that stand beside each other: what goes from one to the other is there at once. */
  isOneHouse: boolean
  outletId: string | null
  centreId: string | null
}

const nobody: Storeroom = { own: [], targets: [], isOneHouse: false, outletId: null, centreId: null }

/** An outlet's manager keeps its shelves and its technicians' vans, a dispatcher the centre's warehouse. */
export const storeroomOf = async (db: Db, actor: Actor): Promise<Storeroom> => {
  if (actor.kind !== 'staff') return nobody
  if (actor.role === 'outletManager' && actor.outletId !== null) return ofOutlet(db, actor.outletId)
  if (actor.role === 'dispatcher' && actor.centreId !== null) return ofCentre(db, actor.centreId)
  return nobody
}

const ofOutlet = async (db: Db, outletId: string): Promise<Storeroom> => {
  const [outlet, technicians, centres] = await Promise.all([
    outletById(db, outletId),
    techniciansOfOutlet(db, outletId),
    allCentres(db),
  ])
  if (outlet === null) return nobody
  const { centreId } = outlet
  const own: StockPlace[] = [
    { placeId: outletPlace(outletId), kind: 'outlet', name: outlet.name },
    ...technicians.map(
      ({ technicianId, name, badgeNo }): StockPlace => ({
        placeId: vanPlace(technicianId),
        kind: 'van',
        name: `${name}的车（${badgeNo}）`,
      }),
    ),
  ]
  const centre = centres.find((each) => each.centreId === centreId)
  const warehouse: StockPlace[] = centre === undefined ? [] : [warehouseOf(centre)]
  return { own, targets: [...own, ...warehouse], isOneHouse: true, outletId, centreId }
}

const ofCentre = async (db: Db, centreId: string): Promise<Storeroom> => {
  const [centres, outlets] = await Promise.all([allCentres(db), outletsOfCentre(db, centreId)])
  const centre = centres.find((each) => each.centreId === centreId)
  if (centre === undefined) return nobody
  const targets = outlets.map(
    ({ outletId, name }): StockPlace => ({
      placeId: outletPlace(outletId),
      kind: 'outlet',
      name,
    }),
  )
  return { own: [warehouseOf(centre)], targets, isOneHouse: false, outletId: null, centreId }
}

const warehouseOf = ({ centreId, name }: { centreId: string; name: string }): StockPlace => ({
  placeId: warehousePlace(centreId),
  kind: 'warehouse',
  name: `${name}仓库`,
})
