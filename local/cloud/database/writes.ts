import { CloudError, duplicateKey, transactionConflict } from '../errors'
import type { CollectionState } from '../store/catalog'
import { idKeyOf, type Row, type Rows } from '../store/rows'
import type { Sql } from '../store/sql'
import { applyUpdate } from '../update/apply-update'
import { checkStorable } from '../update/storable'
import type { Document } from '../values/document'
import { parseStored, toText } from '../values/ejson'
import { newId } from './new-id'
import type { Match, Search } from './search'
import { type Change, type Pending, stage, type Transaction, type Transactions } from './transactions'
import { checkUnique } from './unique-keys'

export interface ModifyRequest {
  query: Document
  data: Document
  isMulti: boolean
  /** `data` holds update operators; otherwise it takes the document's place. */
  isMerge: boolean
  isUpsert: boolean
}

export interface Modified {
  /** How many documents are different now; an update that changes nothing counts for none. */
  updated: number
  upsertId: string | null
  /** The last document met, as it is after the update. */
  document: Document | undefined
}

export interface Writes {
  insert(collection: CollectionState, documents: Document[], transaction?: Transaction): unknown[]
  modify(collection: CollectionState, request: ModifyRequest, transaction?: Transaction): Modified
  remove(collection: CollectionState, query: Document, isMulti: boolean, transaction?: Transaction): number
  /** @throws DATABASE_TRANSACTION_CONFLICT when a document it wrote was changed meanwhile. */
  commit(transaction: Transaction, collection: (name: string) => CollectionState): void
}

interface Parts {
  sql: Sql
  rows: Rows
  search: Search
  transactions: Transactions
}

/** A change of one document; without `before` it is added, without `after` it goes. */
interface Write {
  idKey: string
  before?: Document
  rid?: number
  after?: Document
}

/** Writes: at once and all together outside a transaction, staged until the commit inside one. */
export function createWrites(parts: Parts): Writes {
  const { sql, rows, search, transactions } = parts

  function find(
    collection: CollectionState,
    verb: string,
    query: Document,
    isMulti: boolean,
    open?: Transaction,
  ) {
    const view = open && transactions.view(open, collection.name)
    return search.find(collection, { verb, query, ...(!isMulti && { limit: 1 }), ...(view && { view }) })
  }

  function store(collection: CollectionState, writes: Write[]): Change[] {
    for (const { rid, before, after } of writes) {
      if (!before || rid === undefined) {
        if (after) rows.insert(collection, after)
      } else if (after) rows.replace(collection, rid, before, after)
      else rows.remove(collection, rid, before)
    }
    return writes.map(({ idKey, before }) => ({ collection: collection.name, idKey, before: before ?? null }))
  }

  function write(collection: CollectionState, writes: Write[], open: Transaction | undefined): void {
    if (writes.length === 0) return
    if (open) {
      for (const { idKey, before, after } of writes) stageWrite(collection, open, idKey, before, after)
    } else {
      transactions.recordCommit(sql.atomic(() => store(collection, writes)))
    }
  }

  function stageWrite(
    collection: CollectionState,
    open: Transaction,
    idKey: string,
    before: Document | undefined,
    after: Document | undefined,
  ): void {
    transactions.claim(open, collection.name, idKey)
    if (!before && transactions.view(open, collection.name).get(idKey)) {
      throw duplicateKey(collection.name, '_id_')
    }
    if (!before && !transactions.view(open, collection.name).has(idKey) && rows.byId(collection, idKey)) {
      throw duplicateKey(collection.name, '_id_')
    }
    if (after) checkUnique(open, collection, idKey, after, parts)
    stage(open, { collection: collection.name, idKey, document: after ?? null })
  }

  return {
    insert(collection, documents, open) {
      const whole = documents.map((document) => {
        checkStorable(document)
        const { _id = newId(), ...rest } = document
        return { _id, ...rest }
      })
      const writes = whole.map((after) => ({ idKey: idKeyOf(after._id), after }))
      write(collection, writes, open)
      return whole.map(({ _id }) => _id)
    },
    modify(collection, request, open) {
      const matches = find(collection, 'update', request.query, request.isMulti, open)
      if (matches.length === 0 && request.isUpsert) return upsert(collection, request, open)
      const changes = matches.map((match) => changeOf(match, request))
      const changed = changes.filter(({ before, after }) => toText(before) !== toText(after))
      write(collection, changed, open)
      return { updated: changed.length, upsertId: null, document: changes.at(-1)?.after }
    },
    remove(collection, query, isMulti, open) {
      const matches = find(collection, 'remove', query, isMulti, open)
      write(
        collection,
        matches.map(({ idKey, rid, document }) => ({
          idKey,
          before: document,
          ...(rid !== undefined && { rid }),
        })),
        open,
      )
      return matches.length
    },
    commit(open, collection) {
      const pending = [...open.writes.values()]
      const isLate = pending.some(({ collection, idKey }) =>
        transactions.hasChangedSince(open, collection, idKey),
      )
      transactions.end(open.id)
      if (isLate) throw transactionConflict()
      if (pending.length === 0) return
      transactions.recordCommit(
        sql.atomic(() => pendingInOrder(pending).flatMap((one) => storePending(one, collection))),
      )
    },
  }

  function storePending(one: Pending, collection: (name: string) => CollectionState): Change[] {
    const state = collection(one.collection)
    const row = rows.byId(state, one.idKey)
    if (!row && !one.document) return []
    try {
      return store(state, [pendingWrite(one, row)])
    } catch (error) {
      // Its own view had no such key, so another document with it was committed after it began.
      if (error instanceof CloudError && error.message.includes('E11000')) throw transactionConflict()
      throw error
    }
  }

  function upsert(
    collection: CollectionState,
    request: ModifyRequest,
    open: Transaction | undefined,
  ): Modified {
    checkStorable(request.data)
    const id = request.query._id ?? newId()
    const document = { _id: id, ...request.data }
    write(collection, [{ idKey: idKeyOf(id), after: document }], open)
    return { updated: 0, upsertId: String(id), document }
  }
}

function changeOf({ idKey, rid, document }: Match, { data, isMerge, query }: ModifyRequest) {
  if (!isMerge) checkStorable(data)
  const after = isMerge ? applyUpdate(document, data, query) : { _id: document._id, ...data }
  return { idKey, before: document, after, ...(rid !== undefined && { rid }) }
}

function pendingWrite({ idKey, document }: Pending, row: Row | undefined): Write {
  return {
    idKey,
    ...(row && { rid: row.rid, before: parseStored(row.text) }),
    ...(document && { after: document }),
  }
}

// A key that one write frees may be taken by another of the same transaction.
function pendingInOrder(pending: Pending[]): Pending[] {
  return [...pending.filter(({ document }) => !document), ...pending.filter(({ document }) => document)]
}
