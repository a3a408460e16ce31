import { type Seat, type SeatWindow, seatIdOf } from '@/domain/booking/seat'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'
import { isLost } from '../database/transaction'
import { SEATS, seatDocument, toSeatDocument } from './seat-document'

const PAGE = 1000

export const seatById = (db: Db, seatId: string): Promise<Seat | null> =>
  readOne(db, SEATS, seatId, seatDocument)

/** The places of a window that were ever taken; the others have no document and are free. */
export const seatsOfWindow = async (db: Db, { outletId, skill, date, half }: SeatWindow): Promise<Seat[]> => {
  const answer = await db.collection(SEATS).where({ outletId, skill, date, half }).limit(PAGE).get()
  return parseAll(SEATS, seatDocument, answer.data)
}

/** The same of all windows of an outlet for a skill, from a day through another. */
export const seatsBetween = async (
  db: Db,
  { outletId, skill, from, to }: { outletId: string; skill: string; from: string; to: string },
): Promise<Seat[]> => {
  const _ = db.command
  const found: Seat[] = []
  for (;;) {
    const answer = await db
      .collection(SEATS)
      .where({ outletId, skill, date: _.gte(from).and(_.lte(to)) })
      .orderBy('date', 'asc')
      .skip(found.length)
      .limit(PAGE)
      .get()
    const page = parseAll(SEATS, seatDocument, answer.data)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/** What somebody holds, lapsed or not. */
export const holdsOf = async (db: Db, holder: string): Promise<Seat[]> => {
  const answer = await db.collection(SEATS).where({ holder, state: 'held' }).limit(PAGE).get()
  return parseAll(SEATS, seatDocument, answer.data)
}

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
