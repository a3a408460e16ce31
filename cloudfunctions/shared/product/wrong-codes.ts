import type { Db } from '../database/cloud'
import { inTransaction } from '../database/transaction'
import { countTry, triesLeft } from '../limits'

/** Slips of the pen and a few false boxes are people's; more in an hour is somebody trying numbers out. */
const WRONG_MOST = 12
const SPAN_MS = 3_600_000

/** @param who as `scannerOf` tells them apart */
const keyOf = (who: string): string => `wrong-codes:${who}`

/** Whether this caller may look at one more number now, be it right or wrong: an answer to a right one would tell. */
export const mayTryCode = (db: Db, who: string, now: number): Promise<boolean> =>
  inTransaction(db, async (tx) => (await triesLeft(tx, keyOf(who), WRONG_MOST, now)) > 0)

export const countWrongCode = (db: Db, who: string, now: number): Promise<void> =>
  inTransaction(db, (tx) => countTry(tx, keyOf(who), SPAN_MS, now))
