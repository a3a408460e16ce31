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

/** What becomes of a person's live holds when one more was taken. */
export interface Settling {
  /** The one that stays: this wish's; of two that one wish made at the same time, the earlier. */
  stays: Seat
  /** As if they never were: the same wish's others. */
  twins: readonly Seat[]
  /** Former wishes'. */
  former: readonly Seat[]
}

/**
 * One hold a person: the wish that was just heard wins. What `stays` is first made newer than the former ones, if
 * it isn't yet, so that of two wishes at the same time one stays, whichever clocks they went by.
 * @param live all that the person holds now
 */
export const settle = (seat: Seat, live: readonly Seat[]): Settling => {
  const own = live.filter(({ requestId }) => requestId === seat.requestId).sort(earlier)
  const [first = seat, ...twins] = own
  const former = live.filter(({ requestId }) => requestId !== seat.requestId)
  const newest = Math.max(...former.map(({ heldAt }) => heldAt))
  const stays = newest < first.heldAt ? first : { ...first, heldAt: newest + 1, rev: first.rev + 1 }
  return { stays, twins, former }
}

const earlier = (a: Seat, b: Seat): number =>
  a.heldAt - b.heldAt || (seatIdOf(a, a.n) < seatIdOf(b, b.n) ? -1 : 1)
