import { requestFailed } from '../errors'
import { matcher } from '../query/matcher'
import { distanceFrom, nearIn } from '../query/near'
import { type Plan, planQuery } from '../query/planner'
import { shapeOf } from '../query/shape'
import type { Sort } from '../query/sort'
import type { CollectionState } from '../store/catalog'
import { idKeyOf, type Rows } from '../store/rows'
import type { Document } from '../values/document'
import { parseStored, toText } from '../values/ejson'
import { sortKey } from '../values/index-entries'

/** A document that answers a query; `rid` is missing for one that only a transaction has. */
export interface Match {
  idKey: string
  rid?: number
  text: string
  document: Document
}

export interface SearchRequest {
  /** What is being done, for the record of unserved queries: `find`, `count`, `update`. */
  verb: string
  query: Document
  sort?: Sort
  offset?: number
  /** At most so many answers; all of them where it is missing. */
  limit?: number
  /** What a transaction sees otherwise than it is stored. */
  view?: ReadonlyMap<string, Document | null>
}

export interface CountRequest extends Pick<SearchRequest, 'verb' | 'query'> {
  atMost?: number
}

export interface Search {
  find(collection: CollectionState, request: SearchRequest): Match[]
  /** How many there are, told no further than `atMost`: then no more than that is looked at. */
  count(collection: CollectionState, request: CountRequest): number
}

interface Options {
  rows: Rows
  /** Loose: geographic queries need no index, and nothing is recorded. */
  isLoose: boolean
  onUnserved: (collection: string, shape: string) => void
}

const FIRST_PAGE = 200

/** Finds documents by the index that serves the query best, and tests what the index can't. */
export function createSearch({ rows, isLoose, onUnserved }: Options): Search {
  function plan(collection: CollectionState, { verb, query, sort = [] }: SearchRequest): Plan {
    const chosen = planQuery(query, sort, collection.indexes)
    if (!chosen.isServed && !isLoose) onUnserved(collection.name, shapeOf(verb, query, sort))
    return chosen
  }

  function find(collection: CollectionState, request: SearchRequest): Match[] {
    const { query, sort = [], offset = 0, limit = Number.MAX_SAFE_INTEGER } = request
    const chosen = plan(collection, request)
    const near = sort.length === 0 ? nearIn(query) : undefined
    if (near && !isLoose) requireGeoIndex(collection, near.field)
    const [only, ...others] = chosen.scans
    const changed = request.view && request.view.size > 0 ? request.view : undefined
    if (only && others.length === 0 && chosen.isExact && chosen.isSorted && !near && !changed) {
      return rows.page(collection, only, offset, limit).map(toMatch)
    }
    const isOrdered = chosen.isSorted && !near && !changed
    const needed = isOrdered ? offset + limit : Number.MAX_SAFE_INTEGER
    const found = collect(collection, chosen, query, needed, changed)
    if (near) {
      found.sort((one, other) => distanceFrom(near, one.document) - distanceFrom(near, other.document))
    } else if (sort.length > 0 && !(isOrdered && others.length === 0)) {
      sortMatches(found, sort)
    }
    return found.slice(offset, offset + limit)
  }

  function collect(
    collection: CollectionState,
    chosen: Plan,
    query: Document,
    needed: number,
    changed: ReadonlyMap<string, Document | null> | undefined,
  ): Match[] {
    const test = chosen.isExact ? () => true : matcher(query)
    const seen = new Set<string>()
    const found: Match[] = []
    for (const scan of chosen.scans) {
      let fromScan = 0
      for (const row of rows.scan(collection, scan, Math.min(needed, FIRST_PAGE))) {
        if (seen.has(row.idKey) || changed?.has(row.idKey)) continue
        const match = toMatch(row)
        if (!test(match.document)) continue
        seen.add(row.idKey)
        found.push(match)
        fromScan += 1
        if (fromScan >= needed) break
      }
    }
    return changed ? [...found, ...fromView(collection, query, changed)] : found
  }

  function fromView(
    collection: CollectionState,
    query: Document,
    changed: ReadonlyMap<string, Document | null>,
  ): Match[] {
    const test = matcher(query)
    const documents = [...changed.values()].filter((document) => document !== null)
    return documents.filter(test).map((document) => {
      const idKey = idKeyOf(document._id)
      const row = rows.byId(collection, idKey)
      return { idKey, text: toText(document), document, ...(row && { rid: row.rid }) }
    })
  }

  return {
    find,
    count(collection, { verb, query, atMost = Number.MAX_SAFE_INTEGER }) {
      const chosen = plan(collection, { verb, query })
      const found = chosen.isExact
        ? chosen.scans.reduce((sum, scan) => sum + rows.count(collection, scan, atMost), 0)
        : collect(collection, chosen, query, atMost, undefined).length
      return Math.min(found, atMost)
    },
  }
}

/** Parses a row when its document is first asked for: a served page is handed on as text. */
function toMatch({ rid, idKey, text }: { rid: number; idKey: string; text: string }): Match {
  let parsed: Document | undefined
  return {
    rid,
    idKey,
    text,
    get document() {
      parsed ??= parseStored(text)
      return parsed
    },
  }
}

function sortMatches(matches: Match[], sort: Sort): void {
  const keys = new Map(matches.map((match) => [match, sortKey(sort, match.document)]))
  const none = Buffer.alloc(0)
  matches.sort((one, other) => Buffer.compare(keys.get(one) ?? none, keys.get(other) ?? none))
}

function requireGeoIndex(collection: CollectionState, field: string): void {
  const has = collection.indexes.some((index) =>
    index.keys.some(([key, direction]) => key === field && direction === '2dsphere'),
  )
  if (!has) throw requestFailed(`unable to find index for $geoNear query on ${collection.name}.${field}`)
}
