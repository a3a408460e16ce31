import { randomUUID } from 'node:crypto'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { postInTx } from '@/cloudfunctions/shared/parts/post'
import { type StoredShelf, shelvesAt } from '@/cloudfunctions/shared/repositories/shelves'
import { entriesOf } from '@/cloudfunctions/shared/repositories/stock-entries'
import { recompute } from '@/domain/parts/ledger'
import { emptyShelf, shelfKey } from '@/domain/parts/shelf'

/** What the outlets' heaters of these tests (E172, heating weakly) need. */
export const MODULE = 'heating-module-2100'

/** Puts so many there, as a storekeeper's count after a receipt; none makes a shelf that is counted and empty. */
export const shelve = async (
  db: Db,
  placeId: string,
  quantity: number,
  { partId = MODULE, now = Date.now() }: { partId?: string; now?: number } = {},
): Promise<void> => {
  const at = { placeId, partId }
  const received = { type: 'receive', ...at, quantity: Math.max(1, quantity), source: '厂里' } as const
  await inTransaction(db, (tx) => postInTx(tx, { ...received, commandId: randomUUID() }, now))
  if (quantity > 0) return
  const counted = { type: 'count', ...at, counted: 0, commandId: randomUUID() } as const
  await inTransaction(db, (tx) => postInTx(tx, counted, now))
}

/** A shelf as it is stored, after it was held against its own entries: numbered without gaps, and adding up to it. */
export const shelfAt = async (db: Db, placeId: string, partId: string = MODULE): Promise<StoredShelf> => {
  const [found] = await shelvesAt(db, [placeId], partId)
  const shelf = found ?? { ...emptyShelf(placeId, partId), seq: 0 }
  const entries = (await entriesOf(db, { placeId, partId }, 1000)).reverse()
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: shelf.seq }, (_, at) => at + 1))
  const { seq: _, ...stored } = shelf
  const computed = recompute(entries).shelves.get(shelfKey(shelf)) ?? emptyShelf(placeId, partId)
  expect(stored).toEqual(computed)
  return shelf
}
