import type { CollectionState } from '../store/catalog'
import { idKeyOf, type Rows } from '../store/rows'
import type { Sql } from '../store/sql'
import { applyUpdate } from '../update/apply-update'
import { checkStorable } from '../update/storable'
import type { Document } from '../values/document'
import { toText } from '../values/ejson'
import { newId } from './new-id'
import type { Match, Search, SearchRequest } from './search'
import { stageWrite, storeWrites, type Write } from './stored-writes'
import type { Transaction, Transactions } from './transactions'

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
}

interface Parts {
  sql: Sql
  rows: Rows
  search: Search
  transactions: Transactions
}

/** Writes: at once and all together outside a transaction, staged until the commit inside one. */
export function createWrites({ sql, rows, search, transactions }: Parts): Writes {
  function find(collection: CollectionState, request: SearchRequest, isMulti: boolean, open?: Transaction) {
    const view = open && transactions.view(open, collection.name)
    return search.find(collection, { ...request, ...(!isMulti && { limit: 1 }), ...(view && { view }) })
  }

  function write(collection: CollectionState, writes: readonly Write[], open: Transaction | undefined): void {
    if (open) {
      for (const one of writes) stageWrite(open, collection, one, { rows, transactions })
    } else if (writes.length > 0) {
      transactions.recordCommit(sql.atomic(() => storeWrites(rows, collection, writes)))
    }
  }

  function upsert(collection: CollectionState, { query, data }: ModifyRequest, open?: Transaction): Modified {
    checkStorable(data)
    const id = query._id ?? newId()
    const document = { _id: id, ...data }
    write(collection, [{ idKey: idKeyOf(id), after: document }], open)
    return { updated: 0, upsertId: String(id), document }
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
      const { query, isMulti, isUpsert } = request
      const matches = find(collection, { verb: 'update', query }, isMulti, open)
      if (matches.length === 0 && isUpsert) return upsert(collection, request, open)
      const changes = matches.map((match) => changeOf(match, request))
      const changed = changes.filter(({ before, after }) => toText(before) !== toText(after))
      write(collection, changed, open)
      return { updated: changed.length, upsertId: null, document: changes.at(-1)?.after }
    },
    remove(collection, query, isMulti, open) {
      const matches = find(collection, { verb: 'remove', query }, isMulti, open)
      write(collection, matches.map(removalOf), open)
      return matches.length
    },
  }
}

function changeOf(match: Match, { data, isMerge, query }: ModifyRequest) {
  const before = match.document
  const after = isMerge ? applyUpdate(before, data, query) : { _id: before._id, ...data }
  checkStorable(after)
  return { ...removalOf(match), before, after }
}

function removalOf({ idKey, rid, document }: Match): Write {
  return { idKey, before: document, ...(rid !== undefined && { rid }) }
}
