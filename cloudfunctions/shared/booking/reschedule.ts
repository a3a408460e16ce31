import type { Window } from '@/domain/ticket/window'
import type { Db } from '../database/cloud'
import type { Change } from '../ticket/change'
import { placeChecker } from './place-checker'

export interface Wanted {
  wish: Window
  /** A place that the caller holds in that window; without one the window is a wish. */
  seatId?: string | undefined
  reason: string
}

/** Another window for a ticket, and with it the place held there, checked against the ticket as it is stored. */
export const rescheduleTo = async (db: Db, { wish, seatId, reason }: Wanted): Promise<Change['command']> => {
  const placeFor = await placeChecker(db, seatId)
  return ({ report }) => {
    const place = placeFor({ ...report, wish })
    return place.ok ? { type: 'reschedule', wish, seat: place.seat, reason } : { refusal: place.code }
  }
}
