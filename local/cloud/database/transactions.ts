import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionGone } from '../errors'
import type { Document } from '../values/document'

/** What one commit changed: the document as it was before, or null where there was none. */
export interface Change {
  collection: string
  idKey: string
  before: Document | null
}

/** A write that waits for the commit: the document to be, or null for one that goes. */
export interface Pending {
  collection: string
  idKey: string
  document: Document | null
}

export interface Transaction {
  id: string
  startedAtMs: number
  /** The number of commits when it began: its snapshot. */
  startedAfter: number
  writes: Map<string, Pending>
}

export interface Transactions {
  begin(): string
  /** @throws DATABASE_TRANSACTION_FAIL when it is over or older than its time to live. */
  get(id: string): Transaction
  end(id: string): void
  /** Documents that this transaction sees otherwise than they are stored: its snapshot's, then its own. */
  view(transaction: Transaction, collection: string): Map<string, Document | null>
  /**
   * Takes a document for writing.
   *
   * @throws DATABASE_TRANSACTION_CONFLICT, and the transaction is over, when another has it or changed it since.
   */
  claim(transaction: Transaction, collection: string, idKey: string): void
  hasChangedSince(transaction: Transaction, collection: string, idKey: string): boolean
  pendingOfOthers(transaction: Transaction, collection: string): Pending[]
  recordCommit(changes: Change[]): void
}

interface Clock {
  now(): Date
  ttlMs: number
}

const slot = (collection: string, idKey: string) => `${collection}\0${idKey}`

/**
 * Snapshot isolation as the cloud has it: the first to write a document wins, what is only read is not
 * guarded (write skew commits). Earlier versions are kept while a transaction that may read them is open.
 */
export function createTransactions({ now, ttlMs }: Clock): Transactions {
  const open = new Map<string, Transaction>()
  let history: (Change & { commit: number })[] = []
  let commits = 0

  function prune(): void {
    const oldestMs = now().getTime() - ttlMs
    for (const { id, startedAtMs } of open.values()) if (startedAtMs < oldestMs) open.delete(id)
    const oldest = Math.min(...[...open.values()].map(({ startedAfter }) => startedAfter))
    history = history.filter(({ commit }) => commit > oldest)
  }

  function end(id: string): void {
    open.delete(id)
    prune()
  }

  const since = (transaction: Transaction) =>
    history.filter(({ commit }) => commit > transaction.startedAfter)

  const hasChangedSince = (transaction: Transaction, collection: string, idKey: string) =>
    since(transaction).some((change) => change.collection === collection && change.idKey === idKey)

  return {
    begin() {
      prune()
      const id = randomUUID()
      open.set(id, { id, startedAtMs: now().getTime(), startedAfter: commits, writes: new Map() })
      return id
    },
    get(id) {
      prune()
      const transaction = open.get(id)
      if (!transaction) throw transactionGone()
      return transaction
    },
    end,
    view(transaction, collection) {
      const seen = new Map<string, Document | null>()
      for (const change of since(transaction)) {
        const isFirst = change.collection === collection && !seen.has(change.idKey)
        if (isFirst) seen.set(change.idKey, change.before)
      }
      for (const pending of transaction.writes.values()) {
        if (pending.collection === collection) seen.set(pending.idKey, pending.document)
      }
      return seen
    },
    claim(transaction, collection, idKey) {
      const taken = slot(collection, idKey)
      const isTaken = [...open.values()].some((other) => other !== transaction && other.writes.has(taken))
      if (!isTaken && !hasChangedSince(transaction, collection, idKey)) return
      end(transaction.id)
      throw transactionConflict()
    },
    hasChangedSince,
    pendingOfOthers: (transaction, collection) =>
      [...open.values()]
        .filter((other) => other !== transaction)
        .flatMap((other) =>
          [...other.writes.values()].filter((pending) => pending.collection === collection),
        ),
    recordCommit(changes) {
      commits += 1
      if (open.size === 0) return
      for (const change of changes) history.push({ ...change, commit: commits })
    },
  }
}

export const stage = (transaction: Transaction, pending: Pending): void => {
  transaction.writes.set(slot(pending.collection, pending.idKey), pending)
}
