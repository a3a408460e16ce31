import type { ErrorCode } from '@/contract/error-code'
import { isFree, type Seat } from './seat'

export interface Booking {
  ticketNo: string
  /** Whose hold it must be; null where the house books a place by itself, which must then be free. */
  holder: string | null
  now: number
}

export type Booked = { ok: true; seat: Seat } | { ok: false; code: ErrorCode }

/**
 * Books a place for a ticket. A lapsed hold is still its holder's as long as nobody else took it: who filled
 * in the form slowly isn't sent away from a free place. A place nobody held for the caller is refused, since
 * its number may be made up; and so is one that goes with another, since it can't be had by itself.
 */
export const book = (seat: Seat, { ticketNo, holder, now }: Booking): Booked => {
  if (seat.beside !== null && !isFree(seat, now)) return { ok: false, code: 'SEAT_GONE' }
  if (seat.state === 'booked') {
    return seat.ticketNo === ticketNo ? { ok: true, seat } : { ok: false, code: 'SEAT_GONE' }
  }
  if (holder === null) {
    return isFree(seat, now)
      ? { ok: true, seat: bookedFor(seat, ticketNo) }
      : { ok: false, code: 'SEAT_GONE' }
  }
  if (seat.state === 'held' && seat.holder === holder) return { ok: true, seat: bookedFor(seat, ticketNo) }
  return { ok: false, code: seat.state === 'held' ? 'SEAT_GONE' : 'SEAT_UNKNOWN' }
}

/** Whether a place is a ticket's to let go: its own, and not one that goes with another. */
export const isTicketsOwn = (seat: Seat, ticketNo: string): boolean =>
  seat.state === 'booked' && seat.ticketNo === ticketNo && seat.beside === null

/** Free again. Whose it was stays with it, so that a late repeat of that wish is not taken for a new one. */
export const freed = (seat: Seat): Seat => ({
  ...seat,
  state: 'free',
  ticketNo: null,
  besides: [],
  beside: null,
  rev: seat.rev + 1,
})

const bookedFor = (seat: Seat, ticketNo: string): Seat => ({
  ...seat,
  state: 'booked',
  ticketNo,
  rev: seat.rev + 1,
})
