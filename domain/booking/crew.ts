import { type Booked, type Booking, book, freed } from './book'
import { heldFor, type Wish } from './hold'
import { isBeside, isFree, type Seat, seatIdOf } from './seat'

export type BookedTogether = { ok: true; seats: readonly Seat[] } | Extract<Booked, { ok: false }>

/** For how many technicians a place is, with those beside it. */
const crewOf = (first: Seat): number => 1 + first.besides.length

/**
 * Holds places for those who go together: the first is the holder's, the others are nobody's but the first one's,
 * so that a person still has one hold.
 */
export const heldTogether = (
  first: Seat,
  others: readonly Seat[],
  wish: Pick<Wish, 'holder' | 'requestId'>,
  now: number,
): [Seat, ...Seat[]] => [
  { ...heldFor(first, wish, now), besides: others.map((seat) => seatIdOf(seat, seat.n)) },
  ...others.map((seat) => ({
    ...heldFor(seat, wish, now),
    holder: null,
    requestId: null,
    beside: seatIdOf(first, first.n),
  })),
]

/**
 * Books a place and as many of those beside it as the visit needs, all or none; more than it needs are freed.
 * @param others the places that `first.besides` names
 * @returns what changes; SEAT_UNKNOWN where fewer were held than go together, SEAT_GONE where somebody took one
 */
export const bookTogether = (
  first: Seat,
  others: readonly Seat[],
  { crew, ...booking }: Booking & { crew: number },
): BookedTogether => {
  const booked = book(first, booking)
  if (!booked.ok) return booked
  if (booked.seat === first) return { ok: true, seats: [] }
  if (crewOf(first) < crew) return { ok: false, code: 'SEAT_UNKNOWN' }
  const [needed, spare] = [others.slice(0, crew - 1), others.slice(crew - 1)]
  const isHad = (seat: Seat): boolean =>
    isFree(seat, booking.now) || (seat.state === 'held' && isBeside(first, seat))
  if (!needed.every(isHad)) return { ok: false, code: 'SEAT_GONE' }
  return {
    ok: true,
    seats: [
      ...bookedBeside(booked.seat, needed),
      ...spare.filter((seat) => isBeside(first, seat)).map(freed),
    ],
  }
}

/** A booked place, and the others that are booked for the same visit now. */
export const bookedBeside = (booked: Seat, others: readonly Seat[]): Seat[] => [
  { ...booked, besides: others.map((seat) => seatIdOf(seat, seat.n)), beside: null },
  ...others.map((seat) => ({
    ...seat,
    state: 'booked' as const,
    holder: null,
    requestId: null,
    ticketNo: booked.ticketNo,
    besides: [],
    beside: seatIdOf(booked, booked.n),
    rev: seat.rev + 1,
  })),
]

/** Frees a place with those beside it; what is somebody else's by now stays. */
export const freedTogether = (first: Seat, others: readonly Seat[]): [Seat, ...Seat[]] => [
  freed(first),
  ...others.filter((seat) => isBeside(first, seat) && seat.state === first.state).map(freed),
]
