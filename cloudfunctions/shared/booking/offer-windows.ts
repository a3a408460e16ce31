import type { WindowOffer } from '@/contract/booking'
import { capacityOf } from '@/domain/booking/capacity'
import { roomOf } from '@/domain/booking/offer'
import { freePlaces, visitsIn } from '@/domain/booking/places'
import type { Seat } from '@/domain/booking/seat'
import { isInWindow, openWindows, type Window } from '@/domain/ticket/window'
import { addDays, chinaDay } from '@/domain/time/china'
import { seatsBetween } from '../repositories/seat-places'
import type { Services } from '../services'
import { currentTerms } from '../ticket/change'
import { chinaCalendar } from './calendar'
import type { BookingNeed } from './need'
import { type BookingOutlet, outletsFor } from './outlets-for'

/** Every window of the next days with the outlets that have places; empty where no outlet does such work there. */
export const offerWindows = async (
  { db }: Services,
  need: BookingNeed,
  now: number,
): Promise<WindowOffer[]> => {
  const outlets = await outletsFor(db, need)
  if (outlets.length === 0) return []
  const from = chinaDay(now)
  const to = addDays(from, currentTerms.horizonDays)
  const seats = await Promise.all(
    outlets.map(({ outlet }) => seatsBetween(db, { outletId: outlet.outletId, skill: need.skill, from, to })),
  )
  const withSeats = outlets.map((one, at) => ({ ...one, taken: seats[at] ?? [] }))
  return openWindows(now, currentTerms.horizonDays).map((window) => offerOf(window, withSeats, need, now))
}

const offerOf = (
  window: Window,
  outlets: readonly (BookingOutlet & { taken: readonly Seat[] })[],
  { skill, crew }: BookingNeed,
  now: number,
): WindowOffer => {
  const { date, half } = window
  const kind = chinaCalendar(date)
  if (kind === null) return { date, half, room: 'unknown', outlets: [] }
  const places = outlets.map(({ outlet, technicians, taken }) => {
    const capacity = capacityOf(technicians, skill, { date, half, kind }, crew)
    const here = taken.filter((seat) => isInWindow(seat, window))
    const free = freePlaces({ outletId: outlet.outletId, skill, date, half }, capacity, here, now).length
    return { outlet, capacity, visits: visitsIn(free, crew) }
  })
  const sum = (of: 'capacity' | 'visits') => places.reduce((total, one) => total + one[of], 0)
  return {
    date,
    half,
    room: roomOf(sum('capacity'), sum('visits')),
    outlets: places
      .filter(({ visits }) => visits > 0)
      .map(({ outlet: { outletId, name } }) => ({ outletId, name })),
  }
}
