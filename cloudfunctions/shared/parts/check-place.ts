import { discrepancies, recompute } from '@/domain/parts/ledger'
import { reservedOn, shelfKey } from '@/domain/parts/shelf'
import type { Db } from '../database/cloud'
import { type StoredShelf, shelvesOfPlace } from '../repositories/shelves'
import { entriesOf, type NumberedEntry } from '../repositories/stock-entries'

export interface ShelfFault {
  partId: string
  stored: number
  computed: number
  words: string
}

const PAGE = 1000

/** Adds up a place's entries and holds its shelves against the sum. Changes nothing. */
export const checkPlace = async (
  db: Db,
  placeId: string,
): Promise<{ shelves: number; entries: number; faults: ShelfFault[] }> => {
  const shelves = await shelvesOfPlace(db, placeId)
  let count = 0
  const faults: ShelfFault[] = []
  for (const shelf of shelves) {
    const entries = await allEntriesOf(db, shelf)
    count += entries.length
    faults.push(...faultsOf(shelf, entries))
  }
  return { shelves: shelves.length, entries: count, faults }
}

/** What is wrong with one shelf by its own entries, in their order; nothing for a right one. */
export const faultsOf = (shelf: StoredShelf, entries: readonly NumberedEntry[]): ShelfFault[] => {
  const { partId } = shelf
  const key = shelfKey(shelf)
  const sum = recompute(entries).shelves.get(key)
  const base = { partId, stored: shelf.onHand, computed: sum?.onHand ?? 0 }
  const gap = entries.length !== shelf.seq || entries.some(({ seq }, at) => seq !== at + 1)
  if (gap) return [{ ...base, words: `账本应有 ${shelf.seq} 笔，找到 ${entries.length} 笔。` }]
  const [off] = discrepancies(new Map([[key, shelf]]), entries)
  if (off !== undefined)
    return [{ ...base, words: `账面 ${off.stored} 件，逐笔加起来是 ${off.computed} 件。` }]
  const [kept, should] = [reservedOn(shelf), sum === undefined ? 0 : reservedOn(sum)]
  return kept === should ? [] : [{ ...base, words: `预留 ${kept} 件，逐笔加起来是 ${should} 件。` }]
}

/** From the first on. A shelf that changes meanwhile is looked at as far as it was read. */
export const allEntriesOf = async (
  db: Db,
  { placeId, partId, seq }: StoredShelf,
): Promise<NumberedEntry[]> => {
  const entries: NumberedEntry[] = []
  let before = seq + 1
  for (;;) {
    const page = await entriesOf(db, { placeId, partId }, PAGE, before)
    entries.push(...page)
    if (page.length < PAGE) return entries.reverse()
    before = page.at(-1)?.seq ?? 0
  }
}
