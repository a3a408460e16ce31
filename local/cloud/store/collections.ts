import { CloudError } from '../errors'
import { parseStored } from '../values/ejson'
import { type IndexKeys, indexEntries } from '../values/index-entries'
import type { CollectionState, IndexSpec, IndexState } from './catalog'
import type { Sql } from './sql'

/** Raised whenever the way keys are written changes: older files are then refused instead of misread. */
const FORMAT = 1

export interface Collections {
  get(name: string): CollectionState | undefined
  create(name: string): CollectionState
  /** Brings the collection's indexes to what is declared: new ones built, changed ones rebuilt, others dropped. */
  declare(name: string, specs: readonly IndexSpec[]): void
  markMultikey(collection: CollectionState, index: IndexState): void
}

/** The collections and indexes of a file, each in a table of its own. */
export function openCollections(sql: Sql): Collections {
  createCatalog(sql)
  const states = readCatalog(sql)

  function create(name: string): CollectionState {
    const number = sql.run('insert into collections(name) values (?)', [name])
    const table = `docs_${number}`
    sql.exec(`create table ${table}(rid integer primary key, key blob not null unique, doc text not null)`)
    const state = { name, table, indexes: [idIndex(table)] }
    states.set(name, state)
    return state
  }

  function build(collection: CollectionState, spec: IndexSpec): IndexState {
    const number = sql.run('insert into indexes(collection, name, keys, is_unique) values (?, ?, ?, ?)', [
      collection.name,
      spec.name,
      JSON.stringify(spec.keys),
      spec.isUnique ? 1 : 0,
    ])
    const state = { ...spec, table: `index_${number}`, isMultikey: false }
    sql.exec(
      `create table ${state.table}(key blob not null, rid integer not null, primary key (key, rid)) without rowid`,
    )
    for (const [rid, doc] of sql.rows(`select rid, doc from ${collection.table}`)) {
      const entries = indexEntries(spec.keys, parseStored(String(doc)))
      if (entries.isMultikey) markMultikey(collection, state)
      for (const key of entries.keys) {
        const [holder] = sql.row(`select rid from ${state.table} where key = ? limit 1`, [key]) ?? []
        if (spec.isUnique && holder !== undefined && holder !== rid) {
          throw new CloudError(
            'DATABASE_REQUEST_FAILED',
            `two documents of ${collection.name} have the same key in the unique index ${spec.name}`,
          )
        }
        sql.run(`insert or ignore into ${state.table}(key, rid) values (?, ?)`, [key, rid ?? null])
      }
    }
    return state
  }

  function drop(collection: CollectionState, index: IndexState): void {
    sql.run('delete from indexes where collection = ? and name = ?', [collection.name, index.name])
    sql.exec(`drop table ${index.table}`)
  }

  function markMultikey(collection: CollectionState, index: IndexState): void {
    if (index.isMultikey) return
    index.isMultikey = true
    sql.run('update indexes set is_multikey = 1 where collection = ? and name = ?', [
      collection.name,
      index.name,
    ])
  }

  return {
    get: (name) => states.get(name),
    create: (name) => sql.atomic(() => create(name)),
    declare(name, specs) {
      sql.atomic(() => {
        const collection = states.get(name) ?? create(name)
        const [idIndex, ...existing] = collection.indexes
        const kept = existing.filter((index) => specs.some((spec) => isSame(spec, index)))
        for (const index of existing) if (!kept.includes(index)) drop(collection, index)
        const built = specs.map(
          (spec) => kept.find((index) => index.name === spec.name) ?? build(collection, spec),
        )
        collection.indexes = [...(idIndex ? [idIndex] : []), ...built]
      })
    },
    markMultikey,
  }
}

const idIndex = (table: string): IndexState => ({
  name: '_id_',
  keys: [['_id', 1]],
  isUnique: true,
  table,
  isMultikey: false,
})

function isSame(spec: IndexSpec, index: IndexState): boolean {
  return (
    spec.name === index.name &&
    spec.isUnique === index.isUnique &&
    JSON.stringify(spec.keys) === JSON.stringify(index.keys)
  )
}

function createCatalog(sql: Sql): void {
  const [format] = sql.row('pragma user_version') ?? []
  if (format !== 0 && format !== FORMAT) {
    throw new Error(`the data was written by another version (format ${format}, this one reads ${FORMAT})`)
  }
  sql.exec(`pragma user_version = ${FORMAT}`)
  sql.exec('create table if not exists collections(id integer primary key, name text not null unique)')
  sql.exec(`create table if not exists indexes(
    id integer primary key, collection text not null, name text not null, keys text not null,
    is_unique integer not null, is_multikey integer not null default 0, unique (collection, name))`)
}

function readCatalog(sql: Sql): Map<string, CollectionState> {
  const states = new Map<string, CollectionState>()
  for (const [id, name] of sql.rows('select id, name from collections')) {
    const table = `docs_${id}`
    states.set(String(name), { name: String(name), table, indexes: [idIndex(table)] })
  }
  const rows = sql.rows('select id, collection, name, keys, is_unique, is_multikey from indexes order by id')
  for (const [id, collection, name, keys, isUnique, isMultikey] of rows) {
    states.get(String(collection))?.indexes.push({
      name: String(name),
      keys: JSON.parse(String(keys)) as IndexKeys,
      isUnique: isUnique === 1,
      table: `index_${id}`,
      isMultikey: isMultikey === 1,
    })
  }
  return states
}
