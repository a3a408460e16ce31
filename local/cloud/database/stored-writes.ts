import { duplicateKey } from '../errors'
import type { CollectionState } from '../store/catalog'
import type { Rows } from '../store/rows'
import type { Document } from '../values/document'
import { type Change, stage, type Transaction, type Transactions } from './transactions'
import { checkUnique } from './unique-keys'

/** A change of one document; without `before` it is added, without `after` it goes. */
export interface Write {
  idKey: string
  before?: Document
  rid?: number
  after?: Document
}

/** Writes to the tables; belongs inside `sql.atomic`. Answers what to remember for open transactions. */
export function storeWrites(rows: Rows, collection: CollectionState, writes: readonly Write[]): Change[] {
  for (const { rid, before, after } of writes) {
    if (!before || rid === undefined) {
      if (after) rows.insert(collection, after)
    } else if (after) rows.replace(collection, rid, before, after)
    else rows.remove(collection, rid, before)
  }
  return writes.map(({ idKey, before }) => ({ collection: collection.name, idKey, before: before ?? null }))
}

/**
 * Keeps a write for the commit, when the transaction may make it.
 *
 * @throws DATABASE_TRANSACTION_CONFLICT, or E11000 for an id or a unique key that it sees taken.
 */
export function stageWrite(
  open: Transaction,
  collection: CollectionState,
  { idKey, before, after }: Write,
  parts: { rows: Rows; transactions: Transactions },
): void {
  const { rows, transactions } = parts
  transactions.claim(open, collection.name, idKey)
  const view = transactions.view(open, collection.name)
  const isThere = view.has(idKey) ? view.get(idKey) !== null : rows.byId(collection, idKey) !== undefined
  if (!before && isThere) throw duplicateKey(collection.name, '_id_')
  if (after) checkUnique(open, collection, idKey, after, parts)
  stage(open, { collection: collection.name, idKey, document: after ?? null })
}
