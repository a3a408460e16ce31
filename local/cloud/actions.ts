import type { CloudDatabase } from './database/database'
import type { Transaction } from './database/transactions'
import { invalidParam, requestFailed } from './errors'
import { projected } from './query/projection'
import { parseRequest, type Request } from './request'
import { toText } from './values/ejson'

/** What an action answers with; `requestId` is added to it. */
export type Answer = Record<string, unknown>

export type Actions = Record<string, (body: unknown) => Answer | Promise<Answer>>

/** As in the cloud: at most so many bytes in one answer. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** The database's part of the wire format: each action of `@cloudbase/database`, by its name. */
export function databaseActions(database: CloudDatabase, now: () => Date): Actions {
  const { search, writes, transactions, aggregation } = database
  const read = (body: unknown) => parseRequest(body, now())

  /** Runs inside the request's transaction; as in MongoDB an error there ends the transaction. */
  function within<T>(request: Request, work: (transaction: Transaction | undefined) => T): T {
    if (!request.transactionId) return work(undefined)
    const transaction = transactions.get(request.transactionId)
    try {
      return work(transaction)
    } catch (error) {
      transactions.end(transaction.id)
      throw error
    }
  }

  const collectionOf = ({ collectionName }: Request) => {
    if (!collectionName) throw invalidParam('collectionName is missing')
    return database.collection(collectionName)
  }

  function modify(
    request: Request,
    transaction: Transaction | undefined,
    isMulti: boolean,
    isMerge: boolean,
  ) {
    const [data] = request.data
    if (!data) throw invalidParam('data is missing')
    const isUpsert = request.upsert ?? false
    const what = { query: request.query, data, isMulti, isMerge, isUpsert }
    return writes.modify(collectionOf(request), what, transaction)
  }

  return {
    'database.addCollection'(body) {
      database.createCollection(read(body).collectionName ?? '')
      return {}
    },
    'database.insertDocument'(body) {
      const request = read(body)
      const insertedIds = within(request, (open) => writes.insert(collectionOf(request), request.data, open))
      return { data: { insertedIds, inserted: insertedIds.length } }
    },
    'database.getDocument'(body) {
      const request = read(body)
      const limit =
        request.queryType === 'DOC' ? 1 : Math.min(Math.max(1, request.limit ?? DEFAULT_LIMIT), MAX_LIMIT)
      const offset = request.offset ?? 0
      const found = within(request, (open) => {
        const collection = collectionOf(request)
        const view = open && transactions.view(open, collection.name)
        const { query, sort } = request
        return search.find(collection, { verb: 'find', query, sort, offset, limit, ...(view && { view }) })
      })
      const { projection } = request
      const list = found.map((match) =>
        projection ? toText(projected(match.document, projection)) : match.text,
      )
      return { data: { list: bounded(list) }, limit, offset }
    },
    'database.calculateDocument'(body) {
      const request = read(body)
      return { data: { total: search.count(collectionOf(request), { verb: 'count', query: request.query }) } }
    },
    'database.modifyDocument'(body) {
      const request = read(body)
      const { updated, upsertId } = within(request, (open) =>
        modify(request, open, request.multi ?? false, request.merge ?? true),
      )
      return { data: { updated, upsert_id: upsertId } }
    },
    'database.modifyAndReturnDoc'(body) {
      const request = read(body)
      const { updated, document } = within(request, (open) => modify(request, open, false, true))
      return { data: { updated, doc: document ? toText(document) : null } }
    },
    'database.removeDocument'(body) {
      const request = read(body)
      const deleted = within(request, (open) =>
        writes.remove(collectionOf(request), request.query, request.multi ?? false, open),
      )
      return { data: { deleted } }
    },
    'database.aggregateDocuments'(body) {
      const request = read(body)
      const documents = aggregation.run(collectionOf(request), request.stages)
      return { data: { list: bounded(documents.map(toText)) } }
    },
    'database.startTransaction': () => ({ transactionId: transactions.begin() }),
    'database.commitTransaction'(body) {
      const transaction = transactions.get(read(body).transactionId ?? '')
      database.commit(transaction)
      return {}
    },
    'database.abortTransaction'(body) {
      transactions.end(transactions.get(read(body).transactionId ?? '').id)
      return {}
    },
  }
}

function bounded(list: string[]): string[] {
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > MAX_ANSWER_BYTES) throw requestFailed('the answer is larger than 16 MB')
  return list
}
