import fc from 'fast-check'
import { heldFor, pickPlace, settle } from '@/domain/booking/hold'
import { freePlaces, usablePlaces } from '@/domain/booking/places'
import { isFree, type Seat } from '@/domain/booking/seat'
import { aSeat, bookedSeat, heldSeat, mondayMorning } from '@/test/builders/seat'

const NOW = Date.parse('2026-03-14T02:00:00Z')

/** Any places of a window: free, held, lapsed or booked. */
const someSeats = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.constantFrom('free', 'held', 'lapsed', 'booked')), {
    selector: ([n]) => n,
  })
  .map((list) =>
    list.map(([n, state]): Seat => {
      if (state === 'free') return aSeat(n)
      if (state === 'booked') return bookedSeat(n, `T${n}`)
      return heldSeat(n, `somebody-${n}`, state === 'held' ? NOW + 1 : NOW - 1)
    }),
  )

const occupied = (seats: readonly Seat[]) => seats.filter((seat) => !isFree(seat, NOW)).length

test('as many are offered as are not taken, never more, even where the capacity fell below what is booked', () => {
  fc.assert(
    fc.property(someSeats, fc.nat(10), (seats, capacity) => {
      const free = freePlaces(mondayMorning, capacity, seats, NOW)
      expect(free.length).toBe(Math.max(0, capacity - occupied(seats)))
      expect(free.every((seat) => isFree(seat, NOW))).toBe(true)
    }),
  )
})

test('whoever fills the offered places, one after the other or from the same look, stays within the capacity', () => {
  fc.assert(
    fc.property(someSeats, fc.nat(10), (seats, capacity) => {
      const offered = freePlaces(mondayMorning, capacity, seats, NOW).map(({ n }) => bookedSeat(n, `N${n}`))
      const after = [...seats.filter(({ n }) => !offered.some((one) => one.n === n)), ...offered]
      expect(occupied(after)).toBe(Math.max(capacity, occupied(seats)))
      expect(freePlaces(mondayMorning, capacity, after, NOW)).toEqual([])
    }),
  )
})

test('a place that is taken below leaves the number of usable ones as it was', () => {
  fc.assert(
    fc.property(someSeats, fc.nat(10), (seats, capacity) => {
      const before = usablePlaces(capacity, seats, NOW)
      const [free] = freePlaces(mondayMorning, capacity, seats, NOW)
      if (free === undefined) return
      const after = [...seats.filter(({ n }) => n !== free.n), bookedSeat(free.n, 'NEW')]
      expect(usablePlaces(capacity, after, NOW)).toBe(before)
    }),
  )
})

describe('who gets which place', () => {
  const wish = (holder: string, start = 0) => ({ holder, requestId: `of-${holder}`, start, crew: 1 })

  test('nobody is refused while one is free', () => {
    fc.assert(
      fc.property(someSeats, fc.nat(10), fc.nat(), (seats, capacity, start) => {
        const pick = pickPlace(mondayMorning, capacity, seats, wish('mei', start), NOW)
        expect(pick.kind).toBe(capacity > occupied(seats) ? 'take' : 'full')
        if (pick.kind === 'take') expect(isFree(pick.seat, NOW)).toBe(true)
      }),
    )
  })

  test('a repeated wish has what it had, held or booked', () => {
    const held = heldSeat(1, 'mei', NOW + 1)
    expect(pickPlace(mondayMorning, 3, [held], wish('mei'), NOW)).toEqual({ kind: 'had', seat: held })
    const booked: Seat = { ...held, state: 'booked', ticketNo: '7K4902M' }
    expect(pickPlace(mondayMorning, 3, [booked], wish('mei'), NOW)).toEqual({ kind: 'had', seat: booked })
  })

  test('a repeat of a wish whose place was let go since takes nothing', () => {
    const letGo: Seat = { ...heldSeat(1, 'mei', NOW + 1), state: 'free' }
    expect(pickPlace(mondayMorning, 3, [letGo], wish('mei'), NOW)).toEqual({ kind: 'over' })
  })

  test('a new wish for the same window keeps the place one has, even the last', () => {
    const held = heldSeat(0, 'mei', NOW + 1, { requestId: 'before' })
    expect(pickPlace(mondayMorning, 1, [held], wish('mei'), NOW)).toMatchObject({ kind: 'take', seat: held })
  })

  test('a hold is for five minutes', () => {
    const held = heldFor(aSeat(0), wish('mei'), NOW)
    expect(held).toMatchObject({
      state: 'held',
      holder: 'mei',
      heldAt: NOW,
      heldUntil: NOW + 300_000,
      rev: 2,
    })
  })
})

describe('which of a person’s holds stays', () => {
  const at = (n: number, heldAt: number, requestId: string) => heldSeat(n, 'mei', NOW, { heldAt, requestId })

  test('the wish’s that was just heard; the former one goes', () => {
    const [former, mine] = [at(0, 1, 'a'), at(1, 2, 'b')]
    expect(settle(mine, [former, mine])).toEqual({ stays: mine, twins: [], former: [former] })
    expect(settle(mine, [mine])).toEqual({ stays: mine, twins: [], former: [] })
  })

  test('bug: by a clock that was behind, the older hold stayed and the new one was free though it was promised', () => {
    const [former, mine] = [at(0, 9, 'a'), at(1, 5, 'b')]
    const { stays } = settle(mine, [former, mine])
    expect(stays).toMatchObject({ n: 1, heldAt: 10, rev: mine.rev + 1 })
  })

  test('of twins the earlier, whichever of them looks', () => {
    const [one, other] = [at(0, 2, 'b'), at(1, 3, 'b')]
    expect(settle(one, [other, one])).toEqual({ stays: one, twins: [other], former: [] })
    expect(settle(other, [one, other])).toEqual({ stays: one, twins: [other], former: [] })
  })
})
