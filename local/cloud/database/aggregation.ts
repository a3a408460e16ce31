import { Aggregator } from 'mingo/aggregator'
import { requestFailed } from '../errors'
import { pointOf } from '../query/geometry'
import { mingoOptions } from '../query/mingo-options'
import { distanceFrom } from '../query/near'
import { type Sort, toSort } from '../query/sort'
import type { CollectionState } from '../store/catalog'
import { type Document, isPlainObject } from '../values/document'
import { bucketAsGroup } from './bucket-stage'
import type { Search } from './search'

export interface Stage {
  name: string
  value: unknown
}

export interface Aggregation {
  run(collection: CollectionState, stages: readonly Stage[]): Document[]
}

interface Parts {
  collection: (name: string) => CollectionState
  search: Search
}

/** Pipelines: the first stages go to the indexes, `$lookup` fetches what it joins, mingo does the rest. */
export function createAggregation({ collection, search }: Parts): Aggregation {
  function run(from: CollectionState, stages: readonly Stage[]): Document[] {
    let { documents, rest } = start(from, stages)
    for (const stage of rest.flatMap(known)) {
      const joined = stage.name === '$lookup' ? foreignDocuments(stage.value, documents) : []
      documents = runStage(stage, documents, joined)
    }
    return documents
  }

  function start(from: CollectionState, stages: readonly Stage[]) {
    const [first, ...rest] = stages
    if (first?.name === '$geoNear') return { documents: geoNear(from, first.value), rest }
    const isMatch = first?.name === '$match'
    const query = isMatch && isPlainObject(first.value) ? first.value : {}
    const { sort, offset, limit, used } = leading(isMatch ? rest : stages)
    const left = (isMatch ? rest : stages).slice(used)
    const counted = countedAs(left[0])
    if (counted !== null && offset === 0) {
      const total = search.count(from, { verb: 'aggregate', query, atMost: limit })
      return { documents: total === 0 ? [] : [{ [counted]: total }], rest: left.slice(1) }
    }
    const found = search.find(from, { verb: 'aggregate', query, sort, offset, limit })
    return { documents: found.map((match) => match.document), rest: left }
  }

  function geoNear(from: CollectionState, spec: unknown): Document[] {
    if (!isPlainObject(spec) || !pointOf(spec.near) || typeof spec.distanceField !== 'string') {
      throw requestFailed('$geoNear needs near and distanceField')
    }
    const field = typeof spec.key === 'string' ? spec.key : geoField(from)
    const nearSphere = {
      $geometry: spec.near,
      $maxDistance: spec.maxDistance,
      $minDistance: spec.minDistance,
    }
    const within = isPlainObject(spec.query) ? spec.query : {}
    const limit = typeof spec.limit === 'number' ? { limit: spec.limit } : {}
    const query = { ...within, [field]: { $nearSphere: nearSphere } }
    const near = { field, centre: pointOf(spec.near) ?? [0, 0], minDistanceM: 0, maxDistanceM: 0 } as const
    const factor = typeof spec.distanceMultiplier === 'number' ? spec.distanceMultiplier : 1
    return search.find(from, { verb: 'aggregate', query, ...limit }).map(({ document }) => ({
      ...document,
      [String(spec.distanceField)]: distanceFrom(near, document) * factor,
      ...(typeof spec.includeLocs === 'string' && { [spec.includeLocs]: document[field] }),
    }))
  }

  function foreignDocuments(spec: unknown, documents: Document[]): Document[] {
    if (!isPlainObject(spec) || typeof spec.from !== 'string') throw requestFailed('$lookup needs from')
    const foreign = collection(spec.from)
    const { localField, foreignField } = spec
    if (typeof localField !== 'string' || typeof foreignField !== 'string') {
      return search.find(foreign, { verb: 'lookup', query: {} }).map((match) => match.document)
    }
    const local = new Aggregator(
      [{ $group: { _id: null, values: { $addToSet: `$${localField}` } } }],
      mingoOptions,
    )
    const [grouped] = local.run<Document>(documents)
    const values = Array.isArray(grouped?.values) ? grouped.values.flat() : []
    const query = { [foreignField]: { $in: [...values, null] } }
    return search.find(foreign, { verb: 'lookup', query }).map((match) => match.document)
  }

  return { run }
}

/** The `$sort`, `$skip` and `$limit` that follow at once and that an index can do. */
function leading(stages: readonly Stage[]) {
  let used = 0
  let sort: Sort = []
  let offset = 0
  let limit = Number.MAX_SAFE_INTEGER
  const [first] = stages
  if (first?.name === '$sort' && isPlainObject(first.value)) {
    sort = toSort(first.value)
    used = 1
  }
  if (stages[used]?.name === '$skip') offset = Number(stages[used++]?.value)
  if (stages[used]?.name === '$limit') limit = Number(stages[used++]?.value)
  return { sort, offset, limit, used }
}

/** The field that a valid `$count` answers in: then nothing of the documents is needed, and an index is enough. */
const countedAs = (stage: Stage | undefined): string | null =>
  stage?.name === '$count' && typeof stage.value === 'string' && /^[^$.]+$/.test(stage.value)
    ? stage.value
    : null

function geoField({ name, indexes }: CollectionState): string {
  const fields = indexes.flatMap((index) =>
    index.keys.filter(([, kind]) => kind === '2dsphere').map(([field]) => field),
  )
  const [field] = fields
  if (field === undefined || fields.length > 1) {
    throw requestFailed(`$geoNear on ${name} needs one 2dsphere index, or a key`)
  }
  return field
}

const known = (stage: Stage) => (stage.name === '$bucket' ? bucketAsGroup(stage.value) : [stage])

function runStage({ name, value }: Stage, documents: Document[], joined: Document[]): Document[] {
  try {
    return new Aggregator([{ [name]: value }], { ...mingoOptions, collectionResolver: () => joined }).run(
      documents,
    )
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : `${name} is not valid`, error)
  }
}
