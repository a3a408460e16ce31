import * as z from 'zod/mini'
import type { Db } from './database/cloud'
import { inTransaction } from './database/transaction'

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
    const _id = `limit:${key}`
    const parsed = z.safeParse(limitDocument, await tx.get('limits', _id))
    const count = parsed.success && parsed.data.until > now ? parsed.data.count : 0
    if (count >= max) return false
    await tx.put('limits', { _id, count: count + 1, until: now + spanMs })
    return true
  })

export const clearTries = async (db: Db, key: string): Promise<void> => {
  await db.collection('limits').doc(`limit:${key}`).remove()
}
