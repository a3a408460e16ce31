import type { ErrorCode } from '@/contract/error-code'
import type { Report } from '@/contract/ticket/report'
import { seatRefOf } from '@/domain/booking/seat'
import { outletRefusal } from '@/domain/dispatch/place'
import type { SeatRef } from '@/domain/ticket/ticket'
import { isPlaceFor, workOf } from '@/domain/ticket/work'
import type { Db } from '../database/cloud'
import { outletById } from '../repositories/places'

export type PlaceFor = (report: Report) => { ok: true; seat: SeatRef | null } | { ok: false; code: ErrorCode }

/**
 * Looks a seat's outlet up, and tells of any report whether the place is one for it: a made-up key, another
 * window or skill, an outlet that doesn't go there are refused. Whose place it is is looked at when it is booked.
 */
export const placeChecker = async (db: Db, seatId: string | undefined): Promise<PlaceFor> => {
  if (seatId === undefined) return () => ({ ok: true, seat: null })
  const seat = seatRefOf(seatId)
  const outlet = seat === null ? null : await outletById(db, seat.outletId)
  return (report) => {
    if (seat === null || outlet === null || !isPlaceFor(seat, report))
      return { ok: false, code: 'SEAT_UNKNOWN' }
    const refusal = outletRefusal(outlet, report.address.divisionCode, workOf(report).skill)
    return refusal === null ? { ok: true, seat } : { ok: false, code: refusal }
  }
}
