import type { ErrorCode } from '@/contract/error-code'
import { type Booking, book, freed, letGo } from '@/domain/booking/book'
import { isFree, neverTaken, type Seat, type SeatWindow, seatFrom, seatIdOf } from '@/domain/booking/seat'
import type { SeatRef } from '@/domain/ticket/ticket'
import { parseStored } from '../database/read'
import type { Tx } from '../database/transaction'
import { SEATS, seatDocument, toSeatDocument } from './seat-document'

/**
 * Books a place for a ticket, in the transaction that writes the ticket. Booking it once more for the same
 * ticket changes nothing.
 * @returns null when it is the ticket's; SEAT_GONE when somebody else has it, SEAT_UNKNOWN when there is no
 * such place or it was never held for the caller
 */
export const bookSeatInTx = async (
  tx: Tx,
  { seatId, ...booking }: Booking & { seatId: string },
): Promise<ErrorCode | null> => {
  const seat = await seatInTx(tx, seatId)
  if (seat === null) return 'SEAT_UNKNOWN'
  const booked = book(seat, booking)
  if (!booked.ok) return booked.code
  await keep(tx, seat, booked.seat)
  return null
}

/** Frees a ticket's place for everybody. A place that is another ticket's by now, or nobody's, stays as it is. */
export const freeSeatInTx = async (tx: Tx, of: { seatId: string; ticketNo: string }): Promise<void> => {
  const seat = await seatInTx(tx, of.seatId)
  const free = seat === null ? null : letGo(seat, of.ticketNo)
  if (seat !== null && free !== null) await keep(tx, seat, free)
}

/**
 * Lets somebody's hold go. What is not theirs to let go stays as it is, and nobody is told whose it is.
 * @returns whether there was one; null where that is no seat's id
 */
export const releaseHoldInTx = async (
  tx: Tx,
  of: { seatId: string; holder: string },
): Promise<boolean | null> => {
  const seat = await seatInTx(tx, of.seatId)
  if (seat === null) return null
  if (seat.state !== 'held' || seat.holder !== of.holder) return false
  await keep(tx, seat, freed(seat))
  return true
}

/**
 * Books any free place of a window for a ticket that has none there yet.
 * @param places how many of the window's places may be used, counted from the first: `usablePlaces`
 * @returns the place, the one it had already where it had one; null where the window is full
 */
export const takeFreeSeatInTx = async (
  tx: Tx,
  window: SeatWindow,
  places: number,
  { ticketNo, now }: { ticketNo: string; now: number },
): Promise<SeatRef | null> => {
  const seats: Seat[] = []
  // one after the other: a transaction is a single conversation
  for (let n = 0; n < places; n++)
    seats.push((await seatInTx(tx, seatIdOf(window, n))) ?? neverTaken(window, n))
  const own = seats.find((seat) => seat.state === 'booked' && seat.ticketNo === ticketNo)
  const seat = own ?? seats.find((one) => isFree(one, now))
  if (seat === undefined) return null
  const booked = book(seat, { ticketNo, holder: null, now })
  if (!booked.ok) return null
  await keep(tx, seat, booked.seat)
  return { seatId: seatIdOf(window, seat.n), ...window }
}

/** The place as stored, or as it is while nobody ever took it; null where the id is none. */
const seatInTx = async (tx: Tx, seatId: string): Promise<Seat | null> => {
  const said = seatFrom(seatId)
  if (said === null) return null
  const stored = await tx.get(SEATS, seatId)
  if (stored !== null) return parseStored(SEATS, seatDocument, stored)
  const { n, ...window } = said
  return neverTaken(window, n)
}

const keep = async (tx: Tx, before: Seat, after: Seat): Promise<void> => {
  if (after.rev === before.rev) return
  const document = toSeatDocument(after)
  await (before.rev === 0 ? tx.create(SEATS, document) : tx.put(SEATS, document))
}
