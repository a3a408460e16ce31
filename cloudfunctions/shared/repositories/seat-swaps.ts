import { freedTogether } from '@/domain/booking/crew'
import { type Seat, seatIdOf } from '@/domain/booking/seat'
import type { Db } from '../database/cloud'
import { Contended, inTransaction, isLost, type Tx } from '../database/transaction'
import { SEATS, toSeatDocument } from './seat-document'
import { keepSeats, seatInTx, seatsInTx } from './seat-in-tx'

/** A place as it was read, and its next form. */
export type Swap = readonly [before: Seat, after: Seat]

/**
 * Puts a place's next form in the place of the one that was read, by one compare-and-set.
 * @returns false when somebody else was faster: nothing is changed, read again
 */
export const swapSeat = async (db: Db, before: Seat, after: Seat): Promise<boolean> => {
  try {
    if (before.rev === 0) {
      await db.collection(SEATS).add(toSeatDocument(after))
      return true
    }
    const same = { _id: seatIdOf(before, before.n), rev: before.rev }
    const answer = await db.collection(SEATS).where(same).update(after)
    return answer.updated === 1
  } catch (cause) {
    if (isLost(cause)) return false
    throw cause
  }
}

/** The same of several places, all or none: in one transaction, unless there is but one. */
export const swapSeats = async (db: Db, swaps: readonly [Swap, ...Swap[]]): Promise<boolean> => {
  const [[before, after], ...others] = swaps
  if (others.length === 0) return swapSeat(db, before, after)
  // once: who tries again looks at other places, since these may be locked by a function that died
  return isDone(db, 1, async (tx) => {
    const stored = await seatsInTx(
      tx,
      swaps.map(([seat]) => seatIdOf(seat, seat.n)),
    )
    const isSame = swaps.every(([seat], at) => stored[at]?.rev === seat.rev)
    if (isSame)
      await keepSeats(
        tx,
        swaps.map(([, next]) => next),
      )
    return isSame
  })
}

/** Lets a hold go with the places beside it. @param as what its first place becomes, of the freed one */
export const letHoldGo = async (db: Db, first: Seat, as: (freed: Seat) => Seat): Promise<boolean> => {
  if (first.besides.length === 0) return swapSeat(db, first, as(freedTogether(first, [])[0]))
  return isDone(db, TRIES, async (tx) => {
    const stored = await seatInTx(tx, seatIdOf(first, first.n))
    if (stored?.rev !== first.rev) return false
    const [free, ...others] = freedTogether(stored, await seatsInTx(tx, stored.besides))
    await keepSeats(tx, [as(free), ...others])
    return true
  })
}

/** A hold that stays lapses by itself. */
const TRIES = 8

const isDone = async (db: Db, tries: number, work: (tx: Tx) => Promise<boolean>): Promise<boolean> => {
  try {
    return await inTransaction(db, work, tries)
  } catch (error) {
    if (error instanceof Contended) return false
    throw error
  }
}
