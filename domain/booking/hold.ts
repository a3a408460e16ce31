import { MINUTE_MS } from '@/domain/time/china'
import { freePlaces } from './places'
import { isFree, type Seat, type SeatWindow, seatIdOf } from './seat'

/** Long enough to look over what one has filled in. */
export const HOLD_MS = 5 * MINUTE_MS

/** Somebody's wish for a place; a repeated one has the same `requestId`. */
export interface Wish {
  holder: string
  requestId: string
  /** Any whole number; from which place the search starts, so that people don't all want the first. */
  start: number
}

export type Pick =
  /** Had already, by the same request: nothing is to be done. */
  | { kind: 'had'; seat: Seat }
  /** Had, and let go since: a repeat that comes late. */
  | { kind: 'over' }
  | { kind: 'take'; seat: Seat }
  | { kind: 'full' }

/**
 * Which place of a window somebody gets: the one they have there already, else any free one. `full` is said
 * only where there is none.
 */
export const pickPlace = (
  window: SeatWindow,
  capacity: number,
  taken: readonly Seat[],
  wish: Wish,
  now: number,
): Pick => {
  const own = taken.filter(({ holder }) => holder === wish.holder)
  const had = own.filter(({ requestId }) => requestId === wish.requestId)
  const has = had.find((seat) => !isFree(seat, now))
  if (has !== undefined) return { kind: 'had', seat: has }
  if (had.some(({ state }) => state === 'free')) return { kind: 'over' }
  const before = own.find(({ state, heldUntil }) => state === 'held' && heldUntil > now)
  if (before !== undefined) return { kind: 'take', seat: before }
  const free = freePlaces(window, capacity, taken, now)
  const seat = free[wish.start % free.length]
  return seat === undefined ? { kind: 'full' } : { kind: 'take', seat }
}

export const heldFor = (seat: Seat, { holder, requestId }: Wish, now: number): Seat => ({
  ...seat,
  state: 'held',
  holder,
  requestId,
  heldAt: now,
  heldUntil: now + HOLD_MS,
  ticketNo: null,
  rev: seat.rev + 1,
})

/**
 * Which one of a person's live holds stays: the newest wish's; of two that one wish made at the same time, the
 * earlier. Everybody who looks at the same holds says the same.
 */
export const holdThatStays = (holds: readonly Seat[]): Seat | null => {
  const firstOfWish = new Map<string | null, Seat>()
  for (const hold of [...holds].sort(earlier)) {
    if (!firstOfWish.has(hold.requestId)) firstOfWish.set(hold.requestId, hold)
  }
  return [...firstOfWish.values()].sort(earlier).at(-1) ?? null
}

const earlier = (a: Seat, b: Seat): number =>
  a.heldAt - b.heldAt || (seatIdOf(a, a.n) < seatIdOf(b, b.n) ? -1 : 1)
