import { duplicateKey, transactionConflict } from '../errors'
import type { CollectionState, IndexState } from '../store/catalog'
import type { Rows } from '../store/rows'
import type { Document } from '../values/document'
import { indexEntries } from '../values/index-entries'
import type { Transaction, Transactions } from './transactions'

/**
 * Asks, before a transaction stages a document, whether another one has its unique keys.
 *
 * @throws E11000 where the transaction itself sees the other document, DATABASE_TRANSACTION_CONFLICT where it
 * came after the snapshot or waits in another open transaction.
 */
export function checkUnique(
  transaction: Transaction,
  collection: CollectionState,
  idKey: string,
  document: Document,
  { rows, transactions }: { rows: Rows; transactions: Transactions },
): void {
  const view = transactions.view(transaction, collection.name)
  for (const index of collection.indexes.slice(1).filter(({ isUnique }) => isUnique)) {
    for (const key of indexEntries(index.keys, document).keys) {
      const others = transactions.pendingOfOthers(transaction, collection.name)
      if (others.some((pending) => pending.idKey !== idKey && hasKey(index, pending.document, key))) {
        transactions.end(transaction.id)
        throw transactionConflict()
      }
      for (const holder of rows.holders(collection, index, key)) {
        if (holder === idKey) continue
        if (!view.has(holder)) throw duplicateKey(collection.name, index.name)
        if (!transactions.hasChangedSince(transaction, collection.name, holder)) continue
        transactions.end(transaction.id)
        throw transactionConflict()
      }
      for (const [other, seen] of view) {
        if (other !== idKey && hasKey(index, seen, key)) throw duplicateKey(collection.name, index.name)
      }
    }
  }
}

function hasKey(index: IndexState, document: Document | null, key: Buffer): boolean {
  return document !== null && indexEntries(index.keys, document).keys.some((own) => own.equals(key))
}
