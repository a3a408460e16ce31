import type { ErrorCode } from '@/contract/error-code'
import { type Booking, book, isTicketsOwn } from '@/domain/booking/book'
import { bookedBeside, bookTogether, freedTogether } from '@/domain/booking/crew'
import { isFree, type SeatWindow, seatIdOf } from '@/domain/booking/seat'
import type { SeatRef } from '@/domain/ticket/ticket'
import type { Tx } from '../database/transaction'
import { keepSeats, seatInTx, seatsInTx } from './seat-in-tx'

/**
 * Books a place for a ticket, with those beside it that the visit's crew needs, in the transaction that writes
 * the ticket. Booking it once more for the same ticket changes nothing.
 * @returns null when it is the ticket's; SEAT_GONE when somebody else has it, SEAT_UNKNOWN when there is no
 * such place, it was never held for the caller, or fewer were held than go together
 */
export const bookSeatInTx = async (
  tx: Tx,
  { seatId, ...booking }: Booking & { seatId: string; crew: number },
): Promise<ErrorCode | null> => {
  const seat = await seatInTx(tx, seatId)
  if (seat === null) return 'SEAT_UNKNOWN'
  const booked = bookTogether(seat, await seatsInTx(tx, seat.besides), booking)
  if (!booked.ok) return booked.code
  await keepSeats(tx, booked.seats)
  return null
}

/**
 * Frees a ticket's place for everybody, with those beside it. A place that is another ticket's by now, or
 * nobody's, stays as it is.
 */
export const freeSeatInTx = async (tx: Tx, of: { seatId: string; ticketNo: string }): Promise<void> => {
  const seat = await seatInTx(tx, of.seatId)
  if (seat === null || !isTicketsOwn(seat, of.ticketNo)) return
  await keepSeats(tx, freedTogether(seat, await seatsInTx(tx, seat.besides)))
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
  await keepSeats(tx, freedTogether(seat, await seatsInTx(tx, seat.besides)))
  return true
}

/**
 * Books any free places of a window for a ticket that has none there yet: one for each who goes, all or none.
 * @param places how many of the window's places may be used, counted from the first: `usablePlaces`
 * @returns the first place, the one it had already where it had one; null where fewer are free than go together
 */
export const takeFreeSeatInTx = async (
  tx: Tx,
  window: SeatWindow,
  places: number,
  { ticketNo, now, crew }: { ticketNo: string; now: number; crew: number },
): Promise<SeatRef | null> => {
  const seats = await seatsInTx(
    tx,
    Array.from({ length: places }, (_, n) => seatIdOf(window, n)),
  )
  const own = seats.find((seat) => isTicketsOwn(seat, ticketNo))
  if (own !== undefined) return { seatId: seatIdOf(window, own.n), ...window }
  const free = seats.filter((seat) => isFree(seat, now)).slice(0, crew)
  const [first, ...others] = free
  if (first === undefined || free.length < crew) return null
  const booked = book(first, { ticketNo, holder: null, now })
  if (!booked.ok) return null
  await keepSeats(tx, bookedBeside(booked.seat, others))
  return { seatId: seatIdOf(window, first.n), ...window }
}
