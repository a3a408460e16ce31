import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { postInTx } from '../shared/parts/post'
import { shelvesWithLapsed } from '../shared/repositories/shelves'
import type { Services } from '../shared/services'

const BATCH = 100

/**
 * Writes down reservations that have lapsed. They are free for anybody already; this only keeps the shelves' words
 * short.
 * @returns how many shelves were swept
 */
export const sweepReservations = async ({ db, clock, log }: Services): Promise<number> => {
  const now = clock()
  let swept = 0
  for (const { placeId, partId, seq } of await shelvesWithLapsed(db, now, BATCH)) {
    const command = {
      type: 'sweep',
      commandId: `sweep:${placeId}:${partId}:${seq}`,
      placeId,
      partId,
    } as const
    const posted = await inTransaction(db, (tx) => postInTx(tx, command, now)).catch((error: unknown) => {
      log({ level: 'error', what: 'reservations not swept', cause: causeOf(error) })
      return { ok: false }
    })
    if (posted.ok) swept += 1
  }
  return swept
}
