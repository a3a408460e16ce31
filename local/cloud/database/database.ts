import path from 'node:path'
import { collectionExists, collectionMissing, requestFailed } from '../errors'
import { type CollectionState, type IndexSpec, parseIndexes } from '../store/catalog'
import { type Collections, openCollections } from '../store/collections'
import { openRows } from '../store/rows'
import { openSql, type Sql } from '../store/sql'
import { createAggregation } from './aggregation'
import { commit } from './commit'
import { createSearch } from './search'
import { createTransactions, type Transaction } from './transactions'
import { createWrites } from './writes'

export interface UnindexedQuery {
  collection: string
  shape: string
}

export interface DatabaseOptions {
  dataDir: string
  /** The content of `cloudfunctions/indexes.json`. */
  indexes?: unknown
  /** Collections come from `createCollection`, and no query needs an index. */
  isLoose: boolean
  now: () => Date
  transactionTtlMs: number
  log: (line: string) => void
}

export type CloudDatabase = ReturnType<typeof openDatabase>

/**
 * The document database on one file, `database.sqlite` in `dataDir`.
 *
 * @throws when the folder can't be used, another process has the file, or indexes.json is not valid.
 */
export function openDatabase({ dataDir, indexes, isLoose, now, transactionTtlMs, log }: DatabaseOptions) {
  const declared = parseIndexes(indexes ?? { collections: {} })
  const sql = openSql(path.join(dataDir, 'database.sqlite'))
  const collections = closingOnError(sql, () => declareAll(sql, declared))
  const rows = openRows(sql, collections)
  const transactions = createTransactions({ now, ttlMs: transactionTtlMs })
  const unindexed = new Map<string, UnindexedQuery>()
  const search = createSearch({
    rows,
    isLoose,
    onUnserved(collection, shape) {
      const key = `${collection} ${shape}`
      if (unindexed.has(key)) return
      unindexed.set(key, { collection, shape })
      log(`no index serves ${key}`)
    },
  })

  function collection(name: string): CollectionState {
    const state = isLoose || declared.has(name) ? collections.get(name) : undefined
    if (!state) throw collectionMissing(name)
    return state
  }

  return {
    collection,
    search,
    transactions,
    commit: (transaction: Transaction) => commit(transaction, { sql, rows, transactions, collection }),
    writes: createWrites({ sql, rows, search, transactions }),
    aggregation: createAggregation({ collection, search }),
    /** @throws DATABASE_COLLECTION_ALREADY_EXIST, or, where indexes.json rules, for one that isn't declared there. */
    createCollection(name: string): void {
      if (!/^[A-Za-z][\w-]{0,254}$/.test(name)) throw requestFailed('the name of a collection is not valid')
      if (!isLoose && !declared.has(name)) throw collectionMissing(`${name} (not declared in indexes.json)`)
      if (collections.get(name)) throw collectionExists(name)
      collections.create(name)
    },
    unindexedQueries: (): UnindexedQuery[] => [...unindexed.values()],
    close: () => sql.close(),
  }
}

function declareAll(sql: Sql, declared: ReadonlyMap<string, IndexSpec[]>): Collections {
  const collections = openCollections(sql)
  for (const [name, specs] of declared) collections.declare(name, specs)
  return collections
}

function closingOnError<T>(sql: Sql, work: () => T): T {
  try {
    return work()
  } catch (error) {
    sql.close()
    throw error
  }
}
