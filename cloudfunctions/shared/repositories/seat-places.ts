import type { Seat, SeatWindow } from '@/domain/booking/seat'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'
import { SEATS, seatDocument } from './seat-document'

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
