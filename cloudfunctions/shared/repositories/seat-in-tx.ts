import { neverTaken, type Seat, seatFrom } from '@/domain/booking/seat'
import { parseStored } from '../database/read'
import type { Tx } from '../database/transaction'
import { SEATS, seatDocument, toSeatDocument } from './seat-document'

/** The place as stored, or as it is while nobody ever took it; null where the id is none. */
export const seatInTx = async (tx: Tx, seatId: string): Promise<Seat | null> => {
  const said = seatFrom(seatId)
  if (said === null) return null
  const stored = await tx.get(SEATS, seatId)
  if (stored !== null) return parseStored(SEATS, seatDocument, stored)
  const { n, ...window } = said
  return neverTaken(window, n)
}

/** Several, in that order; one after the other, since a transaction is a single conversation. */
export const seatsInTx = async (tx: Tx, seatIds: readonly string[]): Promise<Seat[]> => {
  const seats: Seat[] = []
  for (const seatId of seatIds) {
    const seat = await seatInTx(tx, seatId)
    if (seat !== null) seats.push(seat)
  }
  return seats
}

/** Writes a place's next form; it must have been read in the same transaction. */
export const keepSeat = async (tx: Tx, after: Seat): Promise<void> => {
  const document = toSeatDocument(after)
  await (after.rev === 1 ? tx.create(SEATS, document) : tx.put(SEATS, document))
}

export const keepSeats = async (tx: Tx, seats: readonly Seat[]): Promise<void> => {
  for (const seat of seats) await keepSeat(tx, seat)
}
