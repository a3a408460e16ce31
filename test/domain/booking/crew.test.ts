import fc from 'fast-check'
import { bookTogether, freedTogether, heldTogether } from '@/domain/booking/crew'
import { HOLD_MS, type Pick as Picked, pickPlace } from '@/domain/booking/hold'
import { isBeside, isFree, neverTaken, type Seat } from '@/domain/booking/seat'
import { aSeat, bookedSeat, heldSeat, mondayMorning } from '@/test/builders/seat'

const NOW = Date.parse('2026-03-14T02:00:00Z')
const TICKET = '7K4902M'
const mei = { holder: 'mei', requestId: 'of-mei' }
const bookingFor = (crew: number, holder: string | null = 'mei') => ({
  ticketNo: TICKET,
  holder,
  now: NOW,
  crew,
})

const pair = () => {
  const [first, second] = heldTogether(aSeat(0), [aSeat(1)], mei, NOW)
  if (second === undefined) throw new Error('only one of two is held')
  return { first, second }
}

describe('given any wishes of one or two technicians, who hold, book, let go and let lapse', () => {
  type Step = { by: string; crew: number; does: 'hold' | 'book' | 'release' | 'cancel'; afterMs: number }
  const step: fc.Arbitrary<Step> = fc.record({
    by: fc.constantFrom('mei', 'bo', 'li', 'an'),
    crew: fc.constantFrom(1, 2),
    does: fc.constantFrom('hold', 'hold', 'book', 'release', 'cancel'),
    afterMs: fc.constantFrom(0, 0, 60_000, HOLD_MS),
  })

  test('all places or none, never more than the capacity, and nobody is refused while enough are free', () => {
    const seen = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(5), (steps, capacity) => {
        const seats = new Map<number, Seat>()
        let now = NOW
        const taken = () => [...seats.values()].filter((seat) => !isFree(seat, now))
        const write = (changed: readonly Seat[]) => {
          for (const seat of changed) seats.set(seat.n, seat)
        }
        const besideOf = (first: Seat) => [...seats.values()].filter((seat) => isBeside(first, seat))
        steps.forEach(({ by, crew, does, afterMs }, at) => {
          now += afterMs
          const held = [...seats.values()].find((seat) => seat.state === 'held' && seat.holder === by)
          if (does === 'hold') {
            const mine = taken().filter((seat) => seat.state === 'held' && seat.holder === by)
            const had = mine.length + mine.flatMap(besideOf).length
            const free = capacity - taken().length + had
            const wish = { holder: by, requestId: `${at}`, start: at, crew }
            const pick = pickPlace(mondayMorning, capacity, [...seats.values()], wish, now)
            expect(pick.kind).toBe(free >= crew ? 'take' : 'full')
            if (pick.kind !== 'take') seen.refused++
            else {
              seen.taken++
              write(heldTogether(pick.seat, pick.besides, wish, now))
              write(pick.spare.flatMap((seat) => freedTogether(seat, [])))
              const first = seats.get(pick.seat.n)
              expect(first && besideOf(first)).toHaveLength(crew - 1)
            }
          } else if (does === 'book' && held !== undefined) {
            const visit = { ticketNo: `T-${by}`, holder: by, now, crew: 1 + held.besides.length }
            const others = [...seats.values()].filter(({ n }) =>
              held.besides.some((id) => id.endsWith(`:${n}`)),
            )
            const booked = bookTogether(held, others, visit)
            if (booked.ok) {
              expect(booked.seats).toHaveLength(visit.crew)
              expect(booked.seats.every(({ ticketNo }) => ticketNo === visit.ticketNo)).toBe(true)
              write(booked.seats)
            } else expect(held.heldUntil).toBeLessThanOrEqual(now)
          } else if (does === 'release' && held !== undefined) write(freedTogether(held, besideOf(held)))
          else if (does === 'cancel') {
            const own = [...seats.values()].find(
              (seat) => seat.ticketNo === `T-${by}` && seat.beside === null,
            )
            if (own !== undefined) write(freedTogether(own, besideOf(own)))
          }
          expect(taken().length).toBeLessThanOrEqual(capacity)
          const beside = taken().filter((seat) => seat.beside !== null)
          expect(beside.every((seat) => taken().some((first) => isBeside(first, seat)))).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100)
  })
})

describe('a visit for two', () => {
  const wish = { ...mei, start: 0, crew: 2 }
  const pick = (capacity: number, taken: readonly Seat[], crew = 2): Picked =>
    pickPlace(mondayMorning, capacity, taken, { ...wish, requestId: 'new', crew }, NOW)

  test('lesson: the second technician’s time is sold again: it takes two places', () => {
    expect(pick(2, [])).toMatchObject({ kind: 'take', seat: { n: 0 }, besides: [{ n: 1 }] })
    expect(pick(2, [bookedSeat(0, 'OTHER')])).toEqual({ kind: 'full' })
  })

  test('is one hold of its holder’s, the second place being nobody’s but the first one’s', () => {
    const { first, second } = pair()
    expect(first).toMatchObject({ holder: 'mei', besides: [second.beside?.replace(/0$/, '1')] })
    expect(second).toMatchObject({ holder: null, requestId: null, heldUntil: first.heldUntil })
  })

  test('that becomes one for one keeps a place and gives the other back', () => {
    const { first, second } = pair()
    expect(pick(2, [first, second], 1)).toEqual({ kind: 'take', seat: first, besides: [], spare: [second] })
  })

  test('that was one for one keeps its place and takes one more, the last', () => {
    const mine = heldSeat(1, 'mei', NOW + 1)
    expect(pick(2, [mine])).toMatchObject({ kind: 'take', seat: mine, besides: [{ n: 0 }], spare: [] })
    expect(pick(2, [mine, bookedSeat(0, 'OTHER')])).toEqual({ kind: 'full' })
  })

  test('books both', () => {
    const { first, second } = pair()
    const booked = bookTogether(first, [second], bookingFor(2))
    expect(booked.ok && booked.seats.map(({ n, state, ticketNo }) => ({ n, state, ticketNo }))).toEqual([
      { n: 0, state: 'booked', ticketNo: TICKET },
      { n: 1, state: 'booked', ticketNo: TICKET },
    ])
  })

  test('books neither where one lapsed and somebody else took it', () => {
    const { first } = pair()
    const later = { ...bookingFor(2), now: first.heldUntil }
    const theirs = heldSeat(1, 'bo', first.heldUntil + 1)
    expect(bookTogether(first, [theirs], later)).toEqual({ ok: false, code: 'SEAT_GONE' })
    const theirsToo: Seat = { ...theirs, holder: null, beside: 'seat:another' }
    expect(bookTogether(first, [theirsToo], later)).toEqual({ ok: false, code: 'SEAT_GONE' })
  })

  test('lesson: the slot is gone while the customer fills in the form: lapsed and taken by nobody, both are still one’s own', () => {
    const { first, second } = pair()
    const later = { ...bookingFor(2), now: first.heldUntil + 1 }
    expect(bookTogether(first, [second], later)).toMatchObject({ ok: true })
    const [, free] = freedTogether(first, [second])
    expect(bookTogether(first, free === undefined ? [] : [free], later)).toMatchObject({ ok: true })
  })

  test('is not booked by a place that was held for one', () => {
    expect(bookTogether(heldSeat(0, 'mei', NOW + 1), [], bookingFor(2))).toEqual({
      ok: false,
      code: 'SEAT_UNKNOWN',
    })
  })

  test('a second place that a visit for one doesn’t need is freed as it is booked', () => {
    const { first, second } = pair()
    const booked = bookTogether(first, [second], bookingFor(1))
    expect(booked.ok && booked.seats.map(({ state, besides }) => ({ state, besides }))).toEqual([
      { state: 'booked', besides: [] },
      { state: 'free', besides: [] },
    ])
  })

  test.each([
    ['held', 'mei'],
    ['held', null],
    ['booked', 'mei'],
    ['booked', null],
  ] as const)('a place beside another that is %s can’t be booked by itself, by %s', (state, holder) => {
    const { second } = pair()
    const seat: Seat = { ...second, state, ticketNo: state === 'booked' ? TICKET : null }
    expect(bookTogether(seat, [], bookingFor(1, holder))).toEqual({ ok: false, code: 'SEAT_GONE' })
  })

  test('frees both, but not what is somebody else’s by now', () => {
    const { first, second } = pair()
    expect(freedTogether(first, [second]).map(({ state }) => state)).toEqual(['free', 'free'])
    expect(freedTogether(first, [heldSeat(1, 'bo', NOW + 1)])).toHaveLength(1)
  })
})

test('a place that was never taken goes with none', () => {
  expect(neverTaken(mondayMorning, 0)).toMatchObject({ besides: [], beside: null })
})
