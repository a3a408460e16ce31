import type { Network } from './network'
import type { Chance } from './random'
import { insertAll } from './recreate'
import { putInReturnOrder } from './return-order'
import { copyTours, distanceOf, emptyTours, type Tours } from './tours'

/** A plan in the making. */
export interface Draft {
  tours: Tours
  unplanned: number[]
  distance: number
}

/** Nobody has a visit yet. */
export const emptyDraft = (net: Network): Draft => ({
  tours: emptyTours(net),
  unplanned: Array.from({ length: net.visitCount }, (_, visit) => visit),
  distance: 0,
})

export const copyDraft = (from: Draft, to: Draft): void => {
  copyTours(from.tours, to.tours)
  to.unplanned = from.unplanned
  to.distance = from.distance
}

/** Plans again what is unplanned, as far as it fits. */
export const replan = (net: Network, draft: Draft, chance: Chance): void => {
  const visits = [...draft.unplanned]
  putInReturnOrder(net, visits, chance)
  draft.unplanned = insertAll(net, draft.tours, visits, chance)
  draft.distance = distanceOf(net, draft.tours)
}

/** Whether it reaches more visits, or as many by shorter ways. */
export const isBetter = (draft: Draft, than: Draft): boolean =>
  draft.unplanned.length === than.unplanned.length
    ? draft.distance < than.distance
    : draft.unplanned.length < than.unplanned.length
