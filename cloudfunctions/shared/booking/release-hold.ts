import { freed } from '@/domain/booking/book'
import { seatFrom } from '@/domain/booking/seat'
import type { Db } from '../database/cloud'
import { seatById, swapSeat } from '../repositories/seat-places'

/**
 * Lets somebody's hold go. What is not theirs to let go stays as it is, and nobody is told whose it is.
 * @returns null where that is no seat's id
 */
export const releaseHold = async (
  db: Db,
  seatId: string,
  holder: string,
): Promise<{ released: boolean } | null> => {
  if (seatFrom(seatId) === null) return null
  const seat = await seatById(db, seatId)
  if (seat === null || seat.state !== 'held' || seat.holder !== holder) return { released: false }
  return { released: await swapSeat(db, seat, freed(seat)) }
}
