import { neverTaken, type Seat, type SeatWindow } from '@/domain/booking/seat'

/** Monday's morning at 西湖网点, for a heater's repair. */
export const mondayMorning: SeatWindow = {
  outletId: 'outlet-xihu',
  skill: 'repair:heater',
  date: '2026-03-16',
  half: 'morning',
}

export const aSeat = (n: number, change: Partial<Seat> = {}): Seat => ({
  ...neverTaken(mondayMorning, n),
  rev: 1,
  ...change,
})

/** Held for somebody until then, epoch ms. */
export const heldSeat = (n: number, holder: string, heldUntil: number, change: Partial<Seat> = {}): Seat =>
  aSeat(n, {
    state: 'held',
    holder,
    requestId: `of-${holder}`,
    heldAt: heldUntil - 300_000,
    heldUntil,
    ...change,
  })

export const bookedSeat = (n: number, ticketNo: string): Seat => aSeat(n, { state: 'booked', ticketNo })
