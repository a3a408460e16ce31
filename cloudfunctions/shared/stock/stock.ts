import type { Shelf } from '@/domain/dispatch/snapshot'
import type { Db } from '../database/cloud'
import { shelvesOf } from '../repositories/stock'

/** What outlets have on the shelf. A simple count each, until the parts ledger stands behind it. */
export interface Stock {
  /** By outletId; an outlet that doesn't count the part is left out. */
  shelvesOf(outletIds: readonly string[], partId: string): Promise<ReadonlyMap<string, Shelf>>
}

export const countedStock = (db: Db): Stock => ({
  shelvesOf: (outletIds, partId) => shelvesOf(db, outletIds, partId),
})
