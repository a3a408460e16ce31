import * as z from 'zod/mini'
import type { Db } from './database/cloud'
import { inTransaction, type Tx } from './database/transaction'

const limitDocument = z.object({ count: z.int(), until: z.number() })

/**
 * Takes one of `max` tries within a span. The try is counted before it is made, so a hundred guesses sent at
 * once are still counted one by one.
 * @param key what is limited, without personal data in clear
 * @param spanMs how long after the last try the count is forgotten
 * @returns false when there is none left; `clearTries` gives them back after a success
 */
export const takeTry = (db: Db, key: string, max: number, spanMs: number, now: number): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const left = await triesLeft(tx, key, max, now)
    if (left > 0) await countTry(tx, key, spanMs, now)
    return left > 0
  })

/** How many tries are left, within a transaction that may count one with {@link countTry}. */
export const triesLeft = async (tx: Tx, key: string, max: number, now: number): Promise<number> =>
  max - (await countOf(tx, key, now))

/** Counts a try with the change it belongs to: of two at the same time, one loses its transaction and looks again. */
export const countTry = async (tx: Tx, key: string, spanMs: number, now: number): Promise<void> => {
  const count = (await countOf(tx, key, now)) + 1
  await tx.put('limits', { _id: idOf(key), count, until: now + spanMs })
}

export const clearTries = async (db: Db, key: string): Promise<void> => {
  await db.collection('limits').doc(idOf(key)).remove()
}

const countOf = async (tx: Tx, key: string, now: number): Promise<number> => {
  const parsed = z.safeParse(limitDocument, await tx.get('limits', idOf(key)))
  return parsed.success && parsed.data.until > now ? parsed.data.count : 0
}

const idOf = (key: string): string => `limit:${key}`
