import { MINUTE_MS } from '@/domain/time/china'
import { freePlaces } from './places'
import { isBeside, isFree, type Seat, type SeatWindow, seatIdOf } from './seat'

/** Long enough to look over what one has filled in. */
export const HOLD_MS = 5 * MINUTE_MS

/** Somebody's wish for a place; a repeated one has the same `requestId`. */
export interface Wish {
  holder: string
  requestId: string
  /** Any whole number; from which place the search starts, so that people don't all want the first. */
  start: number
  /** How many go together, each of whom takes a place. */
  crew: number
}

export type Pick =
  /** Had already, by the same request: nothing is to be done. */
  | { kind: 'had'; seat: Seat }
  /** Had, and let go since: a repeat that comes late. */
  | { kind: 'over' }
  /** The first place, those beside it, and what one had there and needs no more. */
  | { kind: 'take'; seat: Seat; besides: readonly Seat[]; spare: readonly Seat[] }
  | { kind: 'full' }

/**
 * Which places of a window somebody gets: those they have there already, else any free ones. `full` is said
 * only where there are fewer than go together.
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
  const kept =
    before === undefined
      ? []
      : [before, ...taken.filter((seat) => isBeside(before, seat) && !isFree(seat, now))]
  const free = freePlaces(window, capacity, taken, now)
  const from = wish.start % free.length
  const places = [...kept, ...free.slice(from), ...free.slice(0, from)].slice(0, wish.crew)
  const [seat, ...besides] = places
  if (seat === undefined || places.length < wish.crew) return { kind: 'full' }
  return { kind: 'take', seat, besides, spare: kept.slice(wish.crew) }
}

export const heldFor = (
  seat: Seat,
  { holder, requestId }: Omit<Wish, 'start' | 'crew'>,
  now: number,
): Seat => ({
  ...seat,
  state: 'held',
  holder,
  requestId,
  heldAt: now,
  heldUntil: now + HOLD_MS,
  ticketNo: null,
  besides: [],
  beside: null,
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
