import { CloudError, transactionConflict } from '../errors'
import type { CollectionState } from '../store/catalog'
import type { Rows } from '../store/rows'
import type { Sql } from '../store/sql'
import { parseStored } from '../values/ejson'
import { storeWrites } from './stored-writes'
import type { Change, Pending, Transaction, Transactions } from './transactions'

interface Parts {
  sql: Sql
  rows: Rows
  transactions: Transactions
  collection: (name: string) => CollectionState
}

/**
 * Writes all that a transaction staged, on disk before it returns, or nothing.
 *
 * @throws DATABASE_TRANSACTION_CONFLICT when a document it wrote was changed meanwhile.
 */
export function commit(open: Transaction, { sql, rows, transactions, collection }: Parts): void {
  const pending = [...open.writes.values()]
  const isLate = pending.some((one) => transactions.hasChangedSince(open, one.collection, one.idKey))
  transactions.end(open.id)
  if (isLate) throw transactionConflict()
  if (pending.length === 0) return
  const changes = sql.atomic(() =>
    inOrder(pending).flatMap((one) => storePending(rows, collection(one.collection), one)),
  )
  transactions.recordCommit(changes)
}

function storePending(rows: Rows, collection: CollectionState, { idKey, document }: Pending): Change[] {
  const row = rows.byId(collection, idKey)
  if (!row && !document) return []
  const before = row && { rid: row.rid, before: parseStored(row.text) }
  try {
    return storeWrites(rows, collection, [{ idKey, ...before, ...(document && { after: document }) }])
  } catch (error) {
    // Its own view had no such key, so another document with it was committed after it began.
    if (error instanceof CloudError && error.message.includes('E11000')) throw transactionConflict()
    throw error
  }
}

// A key that one write frees may be taken by another of the same transaction.
function inOrder(pending: Pending[]): Pending[] {
  return [...pending.filter(({ document }) => !document), ...pending.filter(({ document }) => document)]
}
