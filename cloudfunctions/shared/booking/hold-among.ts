import { createHash } from 'node:crypto'
import { freed } from '@/domain/booking/book'
import { heldTogether } from '@/domain/booking/crew'
import { type Pick as Picked, pickPlace, settle, type Wish } from '@/domain/booking/hold'
import { type Seat, type SeatWindow, seatIdOf } from '@/domain/booking/seat'
import { isInWindow } from '@/domain/ticket/window'
import type { Db } from '../database/cloud'
import { Contended } from '../database/transaction'
import { holdsOf, seatsOfWindow } from '../repositories/seat-places'
import { letHoldGo, type Swap, swapSeat, swapSeats } from '../repositories/seat-swaps'

/** A window somebody would go to, and how many places it has. */
export interface Candidate {
  window: SeatWindow
  capacity: number
}

export type Kept = { ok: true; seat: Seat } | { ok: false; code: 'SEAT_GONE' | 'REQUEST_ID_REUSED' }

interface Holding {
  db: Db
  /** Epoch ms; asked anew at each look, since holds lapse meanwhile. */
  clock: () => number
}

/** A lost try means that somebody else got a place, or that a transaction has it for a moment. */
const TRIES = 40
const LONGEST_WAIT_MS = 200

/**
 * Holds a free place for each who goes, all or none, in the first of these windows that has so many. A repeated
 * wish finds what it held; a new wish of the same person lets the former hold go.
 * @param who `crew`: how many go together, 1 unless said
 * @returns the first place. SEAT_GONE only after each window was read and had too few free places; REQUEST_ID_REUSED where the wish was
 * for another window before
 */
export const holdAmong = async (
  { db, clock }: Holding,
  candidates: readonly Candidate[],
  { holder, requestId, crew = 1 }: Pick<Wish, 'holder' | 'requestId'> & { crew?: number },
): Promise<Kept> => {
  const wish: Wish = { holder, requestId, crew, start: numberFrom(`${holder}:${requestId}`) }
  for (const { window, capacity } of candidates) {
    const seat = await takeIn({ db, clock }, window, capacity, wish)
    if (seat === 'over') break
    if (seat !== 'full') return keepOne({ db, clock }, seat, holder)
  }
  return { ok: false, code: 'SEAT_GONE' }
}

const takeIn = async (
  { db, clock }: Holding,
  window: SeatWindow,
  capacity: number,
  wish: Wish,
): Promise<Seat | 'full' | 'over'> => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const taken = await seatsOfWindow(db, window)
    const now = clock()
    // another one each time: the first may be locked by a function that died, while others are free
    const pick = pickPlace(window, capacity, taken, { ...wish, start: wish.start + attempt }, now)
    if (pick.kind === 'full' || pick.kind === 'over') return pick.kind
    if (pick.kind === 'had') return pick.seat
    const swaps = swapsFor(pick, wish, now)
    if (await swapSeats(db, swaps)) return swaps[0][1]
    await wait(Math.random() * Math.min(LONGEST_WAIT_MS, 2 ** attempt))
  }
  throw new Contended(`lost ${TRIES} times`)
}

const swapsFor = (
  { seat, besides, spare }: Extract<Picked, { kind: 'take' }>,
  wish: Wish,
  now: number,
): [Swap, ...Swap[]] => {
  const [held, ...others] = heldTogether(seat, besides, wish, now)
  const beside = besides.flatMap((before, at): Swap[] => {
    const after = others[at]
    return after === undefined ? [] : [[before, after]]
  })
  return [[seat, held], ...beside, ...spare.map((before): Swap => [before, freed(before)])]
}

/** One live hold a person: the former ones go, and those that the same wish made twice at the same time. */
const keepOne = async ({ db, clock }: Holding, seat: Seat, holder: string): Promise<Kept> => {
  if (seat.state === 'booked') return { ok: true, seat }
  const now = clock()
  const live = (await holdsOf(db, holder)).filter(({ heldUntil }) => heldUntil > now)
  const { stays, twins, former } = settle(seat, live)
  const before = live.find((one) => isSamePlace(one, stays))
  const isNewest = before === undefined || before.rev === stays.rev || (await swapSeat(db, before, stays))
  await Promise.all(twins.map((one) => letHoldGo(db, one, unsaid)))
  // where it isn't, another wish of the same person has just let it go
  if (isNewest) await Promise.all(former.map((one) => letHoldGo(db, one, (free) => free)))
  return isSameWish(stays, seat) ? { ok: true, seat: stays } : { ok: false, code: 'REQUEST_ID_REUSED' }
}

/** A twin goes as if it never was: its wish is not over, the other one stays. */
const unsaid = (free: Seat): Seat => ({ ...free, holder: null, requestId: null })

const isSamePlace = (a: Seat, b: Seat): boolean => seatIdOf(a, a.n) === seatIdOf(b, b.n)

/** Twins may be at two outlets: another one had become the nearest with a place. */
const isSameWish = (a: Seat, b: Seat): boolean => a.skill === b.skill && isInWindow(a, b)

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The same wish looks at the same place first, so that its repetitions meet there. */
const numberFrom = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)
