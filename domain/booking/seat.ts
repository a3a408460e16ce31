import { type Half, half as halves } from '@/contract/ticket/vocabulary'
import type { SeatRef } from '@/domain/ticket/ticket'

/** The window of an outlet for a skill on a half-day: what its places are numbered within, from 0. */
export type SeatWindow = Omit<SeatRef, 'seatId'>

/** A place as it is stored. A place nobody ever took has no document: absent is free. */
export interface Seat extends SeatWindow {
  n: number
  state: 'free' | 'held' | 'booked'
  /** A hash of who held it last; stays with it, so that a repeated request is recognised. */
  holder: string | null
  requestId: string | null
  /** When it was held, and until when: epoch ms. */
  heldAt: number
  heldUntil: number
  ticketNo: string | null
  /** On the first place of a visit for several technicians: the ids of the others, of the same window. */
  besides: readonly string[]
  /** On the others: the first one's id. They are held, booked and freed with it alone. */
  beside: string | null
  /** One more at each change, and never back: compare-and-set goes by it. */
  rev: number
}

/** A window has no more places than an id can number: two digits. */
export const PLACES_MOST = 100
const SEAT_ID = new RegExp(
  `^seat:(.+):([a-z]+:[A-Za-z]+):(20\\d\\d-\\d\\d-\\d\\d):(${halves.options.join('|')}):(0|[1-9]\\d?)$`,
)

export const seatIdOf = ({ outletId, skill, date, half }: SeatWindow, n: number): string =>
  `seat:${outletId}:${skill}:${date}:${half}:${n}`

/** What a seat's id says; null where it is none. Whether there is such a place is another question. */
export const seatFrom = (seatId: string): (SeatWindow & { n: number }) | null => {
  const [, outletId, skill, date, half, n] = SEAT_ID.exec(seatId) ?? []
  const isWhole = outletId !== undefined && skill !== undefined && date !== undefined && n !== undefined
  return isWhole && isHalf(half) ? { outletId, skill, date, half, n: Number(n) } : null
}

/** The ticket's word for its place; null where the id is none. */
export const seatRefOf = (seatId: string): SeatRef | null => {
  const said = seatFrom(seatId)
  if (said === null) return null
  const { n: _, ...window } = said
  return { seatId, ...window }
}

export const neverTaken = (window: SeatWindow, n: number): Seat => ({
  ...window,
  n,
  state: 'free',
  holder: null,
  requestId: null,
  heldAt: 0,
  heldUntil: 0,
  ticketNo: null,
  besides: [],
  beside: null,
  rev: 0,
})

/** Anybody may take it. A hold lapses by the clock alone: no timer has to run. */
export const isFree = (seat: Pick<Seat, 'state' | 'heldUntil'>, now: number): boolean =>
  seat.state === 'free' || (seat.state === 'held' && seat.heldUntil <= now)

/** Whether a place goes with that first one. Both have to say so: a lapsed hold may have left its word on one. */
export const isBeside = (first: Seat, seat: Seat): boolean =>
  first.besides.includes(seatIdOf(seat, seat.n)) && seat.beside === seatIdOf(first, first.n)

const isHalf = (text: string | undefined): text is Half => halves.options.some((half) => half === text)
