import { holdAmong } from '@/cloudfunctions/shared/booking/hold-among'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { callerKey, Undone } from '@/cloudfunctions/shared/idempotency'
import { seatsOfWindow } from '@/cloudfunctions/shared/repositories/seat-places'
import { bookSeatInTx, freeSeatInTx, releaseHoldInTx } from '@/cloudfunctions/shared/repositories/seats'
import type { Services } from '@/cloudfunctions/shared/services'
import { HOLD_MS } from '@/domain/booking/hold'
import { type Seat, type SeatWindow, seatIdOf } from '@/domain/booking/seat'
import type { ListeningCloud } from '@/local/cloud'
import { anInstance } from '../notifier/instance'

export const PEOPLE = ['mei', 'bo', 'li', 'an'] as const
export type Person = (typeof PEOPLE)[number]

export interface ModelHold {
  /** The first place, then the one beside it where two go together. */
  seatIds: readonly [string, ...string[]]
  window: number
  until: number
}

/** What should be: who holds and who has booked what, by a clock that only moves when told to. */
export interface Town {
  windows: readonly SeatWindow[]
  capacity: number
  now: number
  holds: Map<Person, ModelHold>
  /** By ticket. */
  booked: Map<string, Omit<ModelHold, 'until'> & { by: Person }>
  wishes: number
}

/** What is: the repository on the loopback cloud, through the SDK. */
export interface Real {
  services: Services
  hold(by: Person, window: number, requestId: string, crew: number): Promise<Seat | null>
  letGo(by: Person, seatId: string): Promise<boolean | null>
  /** @returns why not, null when it is booked */
  book(by: Person, seatId: string, ticketNo: string, crew: number, instead?: string): Promise<string | null>
  cancel(seatId: string, ticketNo: string): Promise<void>
  seats(window: number): Promise<Seat[]>
}

const HALVES = ['morning', 'afternoon'] as const

/** Three windows of an outlet of its own, with three places each. */
export const townOf = (run: number): Town => ({
  windows: [0, 1, 2].map((at) => ({
    outletId: `outlet-${run}`,
    skill: 'repair:heater',
    date: `2026-03-1${6 + (at >> 1)}`,
    half: HALVES[at % 2] ?? 'morning',
  })),
  capacity: 3,
  now: Date.parse('2026-03-14T02:00:00Z'),
  holds: new Map(),
  booked: new Map(),
  wishes: 0,
})

export const realOn = (cloud: ListeningCloud, town: Town): Real => {
  const clock = () => town.now
  const services = anInstance(`${cloud.url}/admin`, clock, () => {})
  const { db } = services
  const windowAt = (at: number): SeatWindow => {
    const window = town.windows[at]
    if (window === undefined) throw new Error(`there is no window ${at}`)
    return window
  }
  // each run its own people: what they held in the run before must not be released by this one
  const holderOf = (by: Person) => callerKey({ kind: 'customer', openid: `${windowAt(0).outletId}-${by}` })
  return {
    services,
    async hold(by, window, requestId, crew) {
      const candidates = [{ window: windowAt(window), capacity: town.capacity }]
      const kept = await holdAmong({ db, clock }, candidates, { holder: holderOf(by), requestId, crew })
      return kept.ok ? kept.seat : null
    },
    letGo: (by, seatId) => inTransaction(db, (tx) => releaseHoldInTx(tx, { seatId, holder: holderOf(by) })),
    async book(by, seatId, ticketNo, crew, instead) {
      const booking = { seatId, ticketNo, holder: holderOf(by), now: town.now, crew }
      try {
        return await inTransaction(db, async (tx) => {
          const refusal = await bookSeatInTx(tx, booking)
          if (refusal !== null) throw new Undone(refusal)
          if (instead !== undefined) await freeSeatInTx(tx, { seatId: instead, ticketNo })
          return null
        })
      } catch (error) {
        if (error instanceof Undone) return error.code
        throw error
      }
    },
    cancel: (seatId, ticketNo) => inTransaction(db, (tx) => freeSeatInTx(tx, { seatId, ticketNo })),
    seats: (window) => seatsOfWindow(db, windowAt(window)),
  }
}

/** Live holds and bookings of a window, as they should be: by place. */
export const takenIn = ({ holds, booked, now }: Town, window: number): Map<string, string> =>
  new Map([
    ...[...holds]
      .filter(([, hold]) => hold.window === window && hold.until > now)
      .flatMap(([by, hold]) => hold.seatIds.map((seatId) => [seatId, by] as const)),
    ...[...booked]
      .filter(([, place]) => place.window === window)
      .flatMap(([ticketNo, place]) => place.seatIds.map((seatId) => [seatId, ticketNo] as const)),
  ])

/** What somebody was given, as the model keeps it. */
export const seatIdsOf = (seat: Seat): [string, ...string[]] => [seatIdOf(seat, seat.n), ...seat.besides]

/** The places of every window are as they should be, no more and no fewer. */
export const everythingHolds = async (town: Town, real: Real): Promise<void> => {
  for (const [at] of town.windows.entries()) {
    const stored = await real.seats(at)
    const taken = stored.filter(
      (seat) => seat.state === 'booked' || (seat.state === 'held' && seat.heldUntil > town.now),
    )
    const expected = takenIn(town, at)
    expect(taken.map((seat) => seatIdOf(seat, seat.n)).sort()).toEqual([...expected.keys()].sort())
    expect(taken.length).toBeLessThanOrEqual(town.capacity)
    for (const seat of taken.filter(({ state }) => state === 'booked')) {
      expect(seat.ticketNo).toBe(expected.get(seatIdOf(seat, seat.n)))
    }
  }
}

export { HOLD_MS }
