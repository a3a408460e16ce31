import { errorCopy } from '@/contract/error-code'
import { stockEntry } from '@/contract/product/part'
import { stockRefusalCode } from '@/domain/parts/command'
import { discrepancies, post, recompute } from '@/domain/parts/ledger'
import { shelfKey } from '@/domain/parts/shelf'
import { HOUR_MS } from '@/domain/time/china'
import {
  at,
  issue,
  lamp,
  ledgerAfter,
  now,
  outlet,
  receive,
  reserve,
  shelfIn,
  stockAt,
  van,
  warehouse,
} from './given'

describe('A reservation', () => {
  test('keeps pieces without taking them from the shelf', () => {
    const { ledger } = ledgerAfter([receive(outlet, 5), reserve(outlet, 't1', 2)])
    expect(stockAt(ledger, outlet)).toEqual([5, 3])
  })

  test('of the last piece wins once, the second is refused', () => {
    const { ledger, said } = ledgerAfter([receive(outlet, 1), reserve(outlet, 't1'), reserve(outlet, 't2')])
    expect(said).toEqual(['ok', 'ok', 'notEnough'])
    expect(stockAt(ledger, outlet)).toEqual([1, 0])
  })

  test('asked for twice with the same name is one', () => {
    const { ledger, said } = ledgerAfter([
      receive(outlet, 5),
      reserve(outlet, 't1', 2),
      reserve(outlet, 't1', 2),
    ])
    expect(said).toEqual(['ok', 'ok', 'ok'])
    expect(stockAt(ledger, outlet)).toEqual([5, 3])
    expect(
      ledgerAfter([receive(outlet, 5), reserve(outlet, 't1', 2), reserve(outlet, 't1', 3)]).said[2],
    ).toBe('reservedOtherwise')
  })

  test('is let go when its ticket is cancelled, once', () => {
    const release = at(outlet, { type: 'release', reservationId: 't1' })
    const again = at(outlet, { type: 'release', reservationId: 't1' })
    const { ledger, said } = ledgerAfter([receive(outlet, 1), reserve(outlet, 't1'), release, again])
    expect(said).toEqual(['ok', 'ok', 'ok', 'noReservation'])
    expect(stockAt(ledger, outlet)).toEqual([1, 1])
  })

  test('lapses by itself: free again for the next, and the lapse is written down', () => {
    const held = reserve(outlet, 'cart', 1, now + HOUR_MS)
    const early = ledgerAfter([
      receive(outlet, 1),
      held,
      { on: now + HOUR_MS - 1, command: reserve(outlet, 't2') },
    ])
    expect(early.said[2]).toBe('notEnough')
    const late = ledgerAfter([
      receive(outlet, 1),
      held,
      { on: now + HOUR_MS, command: reserve(outlet, 't2') },
    ])
    expect(late.said[2]).toBe('ok')
    expect(late.ledger.entries.map(({ type }) => type)).toEqual([
      'received',
      'reserved',
      'released',
      'reserved',
    ])
    expect(stockAt(late.ledger, outlet, now + HOUR_MS)).toEqual([1, 0])
  })

  test('that lapsed can’t be issued any more', () => {
    const held = reserve(outlet, 'cart', 1, now + HOUR_MS)
    const { said } = ledgerAfter([
      receive(outlet, 1),
      held,
      { on: now + HOUR_MS, command: issue(outlet, 1, 'cart') },
    ])
    expect(said[2]).toBe('noReservation')
  })

  test('is swept when nobody asks', () => {
    const sweep = at(outlet, { type: 'sweep' })
    const { ledger } = ledgerAfter([
      receive(outlet, 1),
      reserve(outlet, 'cart', 1, now + 1),
      { on: now + 1, command: sweep },
    ])
    expect(shelfIn(ledger, outlet).reservations).toEqual([])
    expect(ledger.entries.at(-1)).toMatchObject({ type: 'released', why: 'lapsed' })
  })
})

describe('Using parts', () => {
  test('by reservation takes them, and lets the rest go', () => {
    const { ledger } = ledgerAfter([receive(outlet, 5), reserve(outlet, 't1', 3), issue(outlet, 2, 't1')])
    expect(stockAt(ledger, outlet)).toEqual([3, 3])
    expect(ledger.entries.at(-1)).toMatchObject({ type: 'released', quantity: 1, why: 'unused' })
  })

  test.each([
    ['more than was reserved', issue(outlet, 3, 't1'), 'moreThanReserved'],
    ['what somebody else reserved', issue(outlet, 4), 'notEnough'],
    ['a reservation that isn’t there', issue(outlet, 1, 't9'), 'noReservation'],
    ['none', issue(outlet, 0), 'badQuantity'],
    ['less than none', issue(outlet, -1), 'badQuantity'],
    ['half a piece', issue(outlet, 0.5), 'badQuantity'],
    ['not a number', issue(outlet, Number.NaN), 'badQuantity'],
    ['beyond all measure', receive(outlet, 10_000), 'badQuantity'],
    ['less than nothing received', receive(outlet, -5), 'badQuantity'],
    ['half a piece reserved', reserve(outlet, 't3', 1.5), 'badQuantity'],
    ['a count below zero', at(outlet, { type: 'count', counted: -1 }), 'badQuantity'],
    ['a count of half a piece', at(outlet, { type: 'count', counted: 2.5 }), 'badQuantity'],
  ])('refuses %s, and changes nothing', (_, command, why) => {
    const before = ledgerAfter([receive(outlet, 5), reserve(outlet, 't1', 2)]).ledger
    expect(post(before, command, now)).toEqual({ ok: false, why })
    expect(errorCopy[stockRefusalCode[why as keyof typeof stockRefusalCode]]).toMatch(/。$/)
  })

  test('brought back unused, it is on the shelf again', () => {
    const back = at(outlet, { type: 'return', quantity: 1, ticketNo: null })
    expect(stockAt(ledgerAfter([receive(outlet, 2), issue(outlet, 2), back]).ledger, outlet)).toEqual([1, 1])
  })
})

describe('Between places', () => {
  const send = (quantity: number, to = outlet) =>
    at(warehouse, { type: 'send', quantity, transferId: 'x1', to })
  const arrive = (quantity: number, given: { sent?: number; place?: string; from?: string } = {}) =>
    at(given.place ?? outlet, {
      type: 'arrive',
      quantity,
      transferId: 'x1',
      from: given.from ?? warehouse,
      sent: given.sent ?? 3,
    })

  test('what is on the way is in neither’s stock', () => {
    const { ledger } = ledgerAfter([receive(warehouse, 10), send(3)])
    expect([stockAt(ledger, warehouse), stockAt(ledger, outlet)]).toEqual([
      [7, 7],
      [0, 0],
    ])
    expect([...ledger.transit.values()]).toEqual([
      { transferId: 'x1', partId: lamp, from: warehouse, to: outlet, quantity: 3 },
    ])
  })

  test('it arrives once', () => {
    const { ledger, said } = ledgerAfter([receive(warehouse, 10), send(3), arrive(3), arrive(3)])
    expect(said).toEqual(['ok', 'ok', 'ok', 'notSent'])
    expect([stockAt(ledger, warehouse), stockAt(ledger, outlet)]).toEqual([
      [7, 7],
      [3, 3],
    ])
    expect(ledger.transit.size).toBe(0)
  })

  test('what is missing from the parcel is written down', () => {
    const { ledger } = ledgerAfter([receive(warehouse, 10), send(3), arrive(2)])
    expect(ledger.entries.at(-1)).toMatchObject({ type: 'arrived', quantity: 2, missing: 1 })
  })

  test.each([
    ['to itself', send(3, warehouse), 'samePlace'],
    ['more than is free', send(11), 'notEnough'],
  ])('nothing is sent %s', (_, command, why) => {
    expect(ledgerAfter([receive(warehouse, 10), command]).said[1]).toBe(why)
  })

  test.each([
    ['that was never sent', arrive(3, { from: 'warehouse:bj' }), 'notSent'],
    ['at another place', arrive(3, { place: van }), 'sentElsewhere'],
    ['with more than was sent', arrive(4), 'moreThanSent'],
    ['with another figure of what was sent', arrive(4, { sent: 5 }), 'notSent'],
  ])('no parcel arrives %s', (_, command, why) => {
    expect(ledgerAfter([receive(warehouse, 10), send(3), command]).said[2]).toBe(why)
  })

  test('a transfer’s name isn’t used twice while it is on the way', () => {
    expect(ledgerAfter([receive(warehouse, 10), send(3), send(1, van)]).said[2]).toBe('sentAlready')
  })
})

describe('A count', () => {
  const count = (counted: number) => at(outlet, { type: 'count', counted })

  test('corrects the shelf, and the difference is written down', () => {
    const { ledger } = ledgerAfter([receive(outlet, 5), count(4)])
    expect(stockAt(ledger, outlet)).toEqual([4, 4])
    expect(ledger.entries.at(-1)).toMatchObject({ type: 'counted', counted: 4, difference: -1 })
  })

  test('that finds fewer than are reserved lets the youngest go, never silently', () => {
    const { ledger } = ledgerAfter([
      receive(outlet, 5),
      reserve(outlet, 't1', 2),
      reserve(outlet, 't2', 2),
      count(3),
    ])
    expect(stockAt(ledger, outlet)).toEqual([3, 1])
    expect(ledger.entries.filter(({ type }) => type === 'released')).toMatchObject([
      { reservationId: 't2', why: 'miscounted' },
    ])
  })

  test('of nothing lets all go', () => {
    const { ledger } = ledgerAfter([receive(outlet, 5), reserve(outlet, 't1', 2), count(0)])
    expect(stockAt(ledger, outlet)).toEqual([0, 0])
  })
})

describe('The ledger', () => {
  const story = [receive(warehouse, 9), receive(outlet, 3), reserve(outlet, 't1', 2), issue(outlet, 1, 't1')]

  test('the same command twice is written once', () => {
    const once = ledgerAfter(story).ledger
    const twice = ledgerAfter([...story, ...story]).ledger
    expect(twice).toEqual(once)
  })

  test('its entries are as they are stored', () => {
    for (const entry of ledgerAfter(story).ledger.entries) expect(stockEntry.parse(entry)).toEqual(entry)
  })

  test('stored shelves that don’t equal their entries are shown', () => {
    const { ledger } = ledgerAfter(story)
    expect(discrepancies(ledger.shelves, ledger.entries)).toEqual([])
    const tampered = new Map(ledger.shelves).set(shelfKey({ placeId: outlet, partId: lamp }), {
      ...shelfIn(ledger, outlet),
      onHand: 7,
    })
    expect(discrepancies(tampered, ledger.entries)).toEqual([
      { key: `${outlet}/${lamp}`, stored: 7, computed: 2 },
    ])
    expect(recompute(ledger.entries).shelves).toEqual(ledger.shelves)
  })
})
