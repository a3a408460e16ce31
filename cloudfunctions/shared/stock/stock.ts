import type { Shelf } from '@/domain/dispatch/snapshot'
import { shelfForDispatch } from '@/domain/parts/standing-shelf'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { promiseOf, type Supplied, suppliesOf } from '../parts/supply'

/** What outlets have of a part, as dispatch asks for it. */
export interface Stock {
  /** By outletId; empty where nobody counts the part. */
  shelvesOf(outlets: readonly Supplied[], partId: string): Promise<ReadonlyMap<string, Shelf>>
}

/** The ledger's word: what is free on the shelf now, and when the next piece can be there. @param now epoch ms */
export const ledgerStock = (db: Db, now: number): Stock => ({
  shelvesOf: async (outlets, partId) => {
    const supplies = await suppliesOf(db, outlets, partId, now)
    if (supplies === null) return new Map()
    const today = chinaDay(now)
    return new Map(
      [...supplies].map(([outletId, { shelf, supply }]) => {
        const next = promiseOf(1, { ...supply, here: 0 }, now)
        return [outletId, shelfForDispatch(shelf, next, today, now)]
      }),
    )
  },
})
