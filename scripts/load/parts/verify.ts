import type { Db } from '@/cloudfunctions/shared/database/cloud'
import { allEntriesOf, faultsOf } from '@/cloudfunctions/shared/parts/check-place'
import { shelvesAt } from '@/cloudfunctions/shared/repositories/shelves'
import type { NumberedEntry } from '@/cloudfunctions/shared/repositories/stock-entries'
import { emptyShelf, evolve, reservedOn } from '@/domain/parts/shelf'
import type { ShelfRef } from './customer'
import type { Journal } from './journal'

/** What is wrong after a run; empty lists where nothing is. */
export interface Verdict {
  /** Shelves that were below zero, or promised more than they had, after some entry. */
  negative: string[]
  /** Shelves that aren't the sum of their entries, and entries that are missing. */
  unequal: string[]
  /** Acknowledged commands without their entries, and refused ones with some. */
  lost: string[]
  /** Entries that nobody's acknowledged command made. */
  doubled: string[]
  entries: number
}

export const verify = async (db: Db, shelves: readonly ShelfRef[], journal: Journal): Promise<Verdict> => {
  const verdict: Verdict = { negative: [], unequal: [], lost: [], doubled: [], entries: 0 }
  const written = new Set<string>()
  for (const { placeId, partId } of shelves) {
    const [shelf] = await shelvesAt(db, [placeId], partId)
    if (shelf === undefined) continue
    const entries = await allEntriesOf(db, shelf)
    verdict.entries += entries.length
    verdict.unequal.push(...faultsOf(shelf, entries).map(({ words }) => `${placeId}/${partId}: ${words}`))
    verdict.negative.push(...belowZero(entries))
    for (const { entryId } of entries) written.add(entryId)
  }
  const known = new Set<string>()
  for (const { operation, answer } of journal.told) {
    const { commandId, type } = operation
    known.add(commandId)
    const isThere = written.has(`${commandId}:0`)
    // letting go of what a retry has let go already, or reserving it twice, writes nothing
    if (answer.ok !== isThere)
      verdict.lost.push(`${type} ${commandId}: ${answer.ok ? 'no entry' : 'an entry'}`)
  }
  for (const entryId of written) {
    if (!known.has(entryId.slice(0, entryId.lastIndexOf(':')))) verdict.doubled.push(entryId)
  }
  return verdict
}

const belowZero = (entries: readonly NumberedEntry[]): string[] => {
  const [first] = entries
  if (first === undefined) return []
  let shelf = emptyShelf(first.placeId, first.partId)
  for (const entry of entries) {
    shelf = evolve(shelf, entry)
    if (shelf.onHand < 0 || shelf.onHand < reservedOn(shelf))
      return [`${entry.placeId} after ${entry.entryId}`]
  }
  return []
}
