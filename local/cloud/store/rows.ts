import { duplicateKey, requestFailed } from '../errors'
import type { Scan } from '../query/planner'
import { MAX_DOCUMENT_BYTES } from '../update/storable'
import type { Document } from '../values/document'
import { toText } from '../values/ejson'
import { indexEntries } from '../values/index-entries'
import { orderKey } from '../values/order-key'
import type { CollectionState, IndexState } from './catalog'
import type { Collections } from './collections'
import type { Sql, SqlRow, SqlValue } from './sql'

export interface Row {
  rid: number
  /** The order key of `_id`, as latin1 text so that it can be the key of a Map. */
  idKey: string
  text: string
}

export interface Rows {
  scan(collection: CollectionState, scan: Scan, pageSize: number): Generator<Row>
  /** One page of a scan, skipped and cut by the engine itself. */
  page(collection: CollectionState, scan: Scan, offset: number, limit: number): Row[]
  /** From the index alone, and no further than `atMost`. */
  count(collection: CollectionState, scan: Scan, atMost?: number): number
  byId(collection: CollectionState, idKey: string): Row | undefined
  /** Who holds a key of this index. */
  holders(collection: CollectionState, index: IndexState, key: Buffer): string[]
  insert(collection: CollectionState, document: Document): void
  replace(collection: CollectionState, rid: number, before: Document, after: Document): void
  remove(collection: CollectionState, rid: number, before: Document): void
}

const MAX_PAGE = 2000
/** As SQLite writes it. */
const NO_LIMIT = -1

export const idKeyOf = (id: unknown): string => orderKey(id).toString('latin1')

/** Documents and their index entries, kept together; writing calls belong inside `sql.atomic`. */
export function openRows(sql: Sql, collections: Collections): Rows {
  function* scan(collection: CollectionState, along: Scan, pageSize: number): Generator<Row> {
    let size = Math.max(1, pageSize)
    let after: SqlRow | undefined
    while (true) {
      const page = sql.rows(selectPage(collection, along), [...pageStart(along, after), size, 0])
      for (const row of page) yield toRow(row)
      if (page.length < size) return
      after = page[page.length - 1]
      size = Math.min(MAX_PAGE, size * 4)
    }
  }

  function byId(collection: CollectionState, idKey: string): Row | undefined {
    const key = Buffer.from(idKey, 'latin1')
    const row = sql.row(`select key, rid, doc from ${collection.table} where key = ?`, [key])
    return row && toRow(row)
  }

  function changeEntries(
    collection: CollectionState,
    rid: number,
    before: Document | undefined,
    after: Document | undefined,
  ): void {
    for (const index of secondary(collection)) {
      const old = before ? indexEntries(index.keys, before).keys : []
      const entries = after ? indexEntries(index.keys, after) : { keys: [], isMultikey: false }
      if (entries.isMultikey) collections.markMultikey(collection, index)
      for (const key of without(old, entries.keys)) {
        sql.run(`delete from ${index.table} where key = ? and rid = ?`, [key, rid])
      }
      for (const key of without(entries.keys, old)) {
        if (
          index.isUnique &&
          sql.row(`select 1 from ${index.table} where key = ? and rid <> ? limit 1`, [key, rid])
        ) {
          throw duplicateKey(collection.name, index.name)
        }
        sql.run(`insert or ignore into ${index.table}(key, rid) values (?, ?)`, [key, rid])
      }
    }
  }

  return {
    scan,
    page: (collection, along, offset, limit) =>
      sql.rows(selectPage(collection, along), [...pageStart(along, undefined), limit, offset]).map(toRow),
    count(collection, { index, range }, atMost = NO_LIMIT) {
      const entries = index
        ? `select 1 from ${index.table} where key >= ? and key < ? limit ?`
        : `select 1 from ${collection.table} limit ?`
      const bounds = index ? [range.low, range.high] : []
      const [total] = sql.row(`select count(*) from (${entries})`, [...bounds, atMost]) ?? []
      return Number(total)
    },
    byId,
    holders(collection, index, key) {
      const rows = sql.rows(
        `select d.key from ${index.table} i cross join ${collection.table} d on d.rid = i.rid where i.key = ?`,
        [key],
      )
      return rows.map(([idKey]) => latin1(idKey))
    },
    insert(collection, document) {
      const key = orderKey(document._id)
      if (byId(collection, key.toString('latin1'))) throw duplicateKey(collection.name, '_id_')
      const rid = sql.run(`insert into ${collection.table}(key, doc) values (?, ?)`, [
        key,
        checkedText(document),
      ])
      changeEntries(collection, rid, undefined, document)
    },
    replace(collection, rid, before, after) {
      sql.run(`update ${collection.table} set doc = ? where rid = ?`, [checkedText(after), rid])
      changeEntries(collection, rid, before, after)
    },
    remove(collection, rid, before) {
      sql.run(`delete from ${collection.table} where rid = ?`, [rid])
      changeEntries(collection, rid, before, undefined)
    },
  }
}

const secondary = (collection: CollectionState) =>
  collection.indexes.filter((index) => index.table !== collection.table)

function selectPage(collection: CollectionState, { index, isReverse }: Scan): string {
  if (!index)
    return `select key, rid, doc from ${collection.table} where rid > ? order by rid limit ? offset ?`
  const [isAfter, until, order] = isReverse ? ['<', '>=', 'desc'] : ['>', '<', 'asc']
  const bounds = `(i.key, i.rid) ${isAfter} (?, ?) and i.key ${until} ? order by i.key ${order}, i.rid ${order} limit ? offset ?`
  if (index.table === collection.table)
    return `select i.key, i.rid, i.doc from ${index.table} i where ${bounds}`
  // "cross join" keeps the engine from starting with the documents instead of the index.
  return `select d.key, i.rid, d.doc, i.key from ${index.table} i cross join ${collection.table} d on d.rid = i.rid where ${bounds}`
}

// Row ids begin at 1, so (key, 0) lies before every entry of that key.
function pageStart({ index, range, isReverse }: Scan, after: SqlRow | undefined): SqlValue[] {
  const [idKey = null, rid = 0, , entryKey = idKey] = after ?? []
  if (!index) return [rid]
  if (isReverse) return [after ? entryKey : range.high, after ? rid : 0, range.low]
  return [after ? entryKey : range.low, after ? rid : 0, range.high]
}

const latin1 = (key: SqlValue | undefined) => (Buffer.isBuffer(key) ? key.toString('latin1') : '')

const toRow = ([key, rid, doc]: SqlRow): Row => ({ rid: Number(rid), idKey: latin1(key), text: String(doc) })

function without(keys: Buffer[], others: Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)))
}

function checkedText(document: Document): string {
  const text = toText(document)
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) throw requestFailed('the document is larger than 16 MB')
  return text
}
