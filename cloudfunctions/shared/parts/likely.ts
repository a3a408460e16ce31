import { likelyPieceFor } from '@/domain/dispatch/need-of'
import { outletPlace } from '@/domain/parts/place'
import type { Ticket, TicketReservation } from '@/domain/ticket/ticket'
import { chinaDay } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import { freeInTx } from './reserve'

/**
 * What is kept for a visit at the outlet that gets it: the piece that will probably be replaced, if it lies there free
 * and isn't kept there already. To be read in the transaction that dispatches.
 */
export const likelyReservations = async (
  tx: Tx,
  { ticketNo, seq, report, reservations }: Pick<Ticket, 'ticketNo' | 'seq' | 'report' | 'reservations'>,
  outletId: string,
  now: number,
): Promise<TicketReservation[]> => {
  const placeId = outletPlace(outletId)
  const piece = likelyPieceFor(report, chinaDay(now))
  if (piece === null) return []
  const { partId } = piece
  if (reservations.some((one) => one.placeId === placeId && one.partId === partId)) return []
  if ((await freeInTx(tx, placeId, partId, now)) < 1) return []
  return [{ reservationId: `ticket:${ticketNo}:${seq + 1}`, placeId, partId, quantity: 1 }]
}
