import type { Db } from './cloud'

/** A stored document: plain JSON, its `_id` a string. */
export interface Stored {
  _id: string
}

/**
 * All that a transaction can do: single documents by their ids. `where` is not offered on purpose: the SDK
 * sends it without the transaction's id, so its writes survive a rollback.
 */
export interface Tx {
  get(collection: string, id: string): Promise<unknown>
  /** Fails the transaction when the id exists. */
  create<Document extends Stored>(collection: string, document: Document): Promise<void>
  /** Replaces the whole document, or makes it. */
  put<Document extends Stored>(collection: string, document: Document): Promise<void>
  remove(collection: string, id: string): Promise<void>
}

/** The transaction lost against others too often: nothing was changed, try again later. */
export class Contended extends Error {
  override readonly name = 'Contended'
}

const TRIES = 30
const FIRST_WAIT_MS = 5
const LONGEST_WAIT_MS = 200

/**
 * Runs `work` as one transaction and commits it. Losers start anew after a jittered wait: the SDK's own
 * `runTransaction` has no wait, and of 8 contenders half gave up. `work` may run many times, so it must do
 * nothing but read, decide and write through `tx`.
 * @throws Contended after as many lost tries; whatever else `work` or the database throws
 */
export const inTransaction = async <Value>(
  db: Db,
  work: (tx: Tx) => Promise<Value>,
  tries = TRIES,
): Promise<Value> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, work)
    } catch (cause) {
      if (!isLost(cause)) throw cause
      if (attempt === tries) throw new Contended(`lost ${tries} times`, { cause })
      await wait(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt))
    }
  }
}

const once = async <Value>(db: Db, work: (tx: Tx) => Promise<Value>): Promise<Value> => {
  const transaction = await db.startTransaction()
  try {
    const value = await work(portOn(transaction))
    await transaction.commit()
    return value
  } catch (cause) {
    // a lost transaction is already gone; its own error is the one that matters
    await transaction.rollback(null).catch(() => undefined)
    throw cause
  }
}

const portOn = (transaction: Awaited<ReturnType<Db['startTransaction']>>): Tx => ({
  async get(collection, id) {
    const answer = await transaction.collection(collection).doc(id).get()
    // inside a transaction `data` is the document or null, outside it is an array
    return (answer.data as unknown) ?? null
  },
  async create(collection, document) {
    await transaction.collection(collection).add({ ...document })
  },
  async put(collection, { _id, ...fields }) {
    await transaction.collection(collection).doc(_id).set(fields)
  },
  async remove(collection, id) {
    await transaction.collection(collection).doc(id).remove()
  },
})

/**
 * Lost to a concurrent writer: by the lock, or by a document that came into being meanwhile. Or to the time limit
 * of a transaction, after which nothing of it is there.
 */
export const isLost = (cause: unknown): boolean => {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown }
  return (
    code === 'DATABASE_TRANSACTION_CONFLICT' ||
    (typeof message === 'string' && /E11000|TransactionConflict|TransactionNotExist/.test(message))
  )
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
