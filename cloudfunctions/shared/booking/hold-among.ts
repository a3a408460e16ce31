import { createHash } from 'node:crypto'
import { freed } from '@/domain/booking/book'
import { heldFor, holdThatStays, pickPlace, type Wish } from '@/domain/booking/hold'
import { type Seat, type SeatWindow, seatIdOf } from '@/domain/booking/seat'
import type { Db } from '../database/cloud'
import { Contended } from '../database/transaction'
import { holdsOf, seatsOfWindow, swapSeat } from '../repositories/seat-places'

/** A window somebody would go to, and how many places it has. */
export interface Candidate {
  window: SeatWindow
  capacity: number
}

interface Holding {
  db: Db
  /** Epoch ms; asked anew at each look, since holds lapse meanwhile. */
  clock: () => number
}

/** Each lost try means that somebody else got a place: a window has 100, and then it is full. */
const TRIES = 1_000

/**
 * Holds a free place in the first of these windows that has one. A repeated wish finds what it held; a new wish
 * of the same person lets the former hold go.
 * @returns null only after each window was read and had no free place
 */
export const holdAmong = async (
  { db, clock }: Holding,
  candidates: readonly Candidate[],
  { holder, requestId }: Pick<Wish, 'holder' | 'requestId'>,
): Promise<Seat | null> => {
  const wish: Wish = { holder, requestId, start: numberFrom(`${holder}:${requestId}`) }
  for (const { window, capacity } of candidates) {
    const seat = await takeIn({ db, clock }, window, capacity, wish)
    if (seat !== null) return keepOne({ db, clock }, seat, holder)
  }
  return null
}

const takeIn = async (
  { db, clock }: Holding,
  window: SeatWindow,
  capacity: number,
  wish: Wish,
): Promise<Seat | null> => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const taken = await seatsOfWindow(db, window)
    const now = clock()
    const pick = pickPlace(window, capacity, taken, wish, now)
    if (pick.kind === 'full') return null
    if (pick.kind === 'had') return pick.seat
    const held = heldFor(pick.seat, wish, now)
    if (await swapSeat(db, pick.seat, held)) return held
  }
  throw new Contended(`lost ${TRIES} times`)
}

/** One live hold a person: the others go, also those that the same wish made twice at the same time. */
const keepOne = async ({ db, clock }: Holding, seat: Seat, holder: string): Promise<Seat> => {
  if (seat.state === 'booked') return seat
  const now = clock()
  const live = (await holdsOf(db, holder)).filter(({ heldUntil }) => heldUntil > now)
  const stays = holdThatStays(live)
  const goes = live.filter((one) => one !== stays)
  await Promise.all(goes.map((one) => swapSeat(db, one, freed(one))))
  const isTwin = stays !== null && stays.requestId === seat.requestId && idOf(stays) !== idOf(seat)
  return isTwin ? stays : seat
}

const idOf = (seat: Seat): string => seatIdOf(seat, seat.n)

/** The same wish looks at the same place first, so that its repetitions meet there. */
const numberFrom = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)
