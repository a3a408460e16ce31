import type { ErrorCode } from '@/contract/error-code'
import { capacityOf } from '@/domain/booking/capacity'
import { bookableDay } from '@/domain/booking/offer'
import { type Seat, seatIdOf } from '@/domain/booking/seat'
import type { Window } from '@/domain/ticket/window'
import type { Services } from '../services'
import { currentTerms } from '../ticket/change'
import { chinaCalendar } from './calendar'
import { holdAmong } from './hold-among'
import type { BookingNeed } from './need'
import { outletsFor } from './outlets-for'

export interface Held {
  seatId: string
  outletId: string
  outletName: string
  heldUntil: number
}

/** Holds a place for each who goes at the nearest outlet that has so many in that window. */
export const holdSeat = async (
  { db, clock }: Services,
  need: BookingNeed,
  window: Window,
  who: { holder: string; requestId: string },
): Promise<{ ok: true; held: Held } | { ok: false; code: ErrorCode }> => {
  const day = bookableDay(window, clock(), currentTerms.horizonDays, chinaCalendar)
  if (!day.ok) return day
  const { date, half } = window
  const { skill, crew } = need
  const outlets = await outletsFor(db, need)
  const candidates = outlets
    .map(({ outlet: { outletId }, technicians }) => ({
      window: { outletId, skill, date, half },
      capacity: capacityOf(technicians, skill, { date, half, kind: day.kind }, crew),
    }))
    .filter(({ capacity }) => capacity > 0)
  if (candidates.length === 0) return { ok: false, code: 'WINDOW_NOT_AVAILABLE' }
  const kept = await holdAmong({ db, clock }, candidates, { ...who, crew })
  if (!kept.ok) return kept
  const { seat } = kept
  const name = outlets.find(({ outlet }) => outlet.outletId === seat.outletId)?.outlet.name ?? ''
  return { ok: true, held: heldAs(seat, name) }
}

const heldAs = (seat: Seat, outletName: string): Held => ({
  seatId: seatIdOf(seat, seat.n),
  outletId: seat.outletId,
  outletName,
  heldUntil: seat.heldUntil,
})
