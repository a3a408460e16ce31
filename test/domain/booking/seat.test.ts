import fc from 'fast-check'
import { isFree, seatFrom, seatIdOf, seatRefOf } from '@/domain/booking/seat'
import { aSeat, bookedSeat, heldSeat, mondayMorning } from '@/test/builders/seat'

const NOW = Date.parse('2026-03-14T02:00:00Z')

test("a seat's id says its window and its number, and is read back", () => {
  const outletId = fc.stringMatching(/^[a-z][a-z0-9:-]{0,20}$/)
  fc.assert(
    fc.property(outletId, fc.nat(99), fc.constantFrom('morning', 'afternoon'), (outlet, n, half) => {
      const window = { ...mondayMorning, outletId: outlet, half }
      expect(seatFrom(seatIdOf(window, n))).toEqual({ ...window, n })
    }),
  )
})

test.each([
  '',
  'seat:',
  'seat:outlet-xihu:repair:heater:2026-03-16:morning',
  'seat:outlet-xihu:repair:heater:2026-03-16:evening:0',
  'seat:outlet-xihu:repair:heater:2026-3-16:morning:0',
  'seat:outlet-xihu:repair:heater:2026-03-16:morning:007',
  'seat:outlet-xihu:repair:heater:2026-03-16:morning:-1',
  'seat:outlet-xihu:repair:heater:2026-03-16:morning:100',
  'seat:outlet-xihu:heater:2026-03-16:morning:0',
  'seat:outlet-xihu:repair:heater:2026-03-16:morning:0\n',
  'place:outlet-xihu:repair:heater:2026-03-16:morning:0',
])('%j is no seat', (made) => {
  expect(seatFrom(made)).toBeNull()
  expect(seatRefOf(made)).toBeNull()
})

test('a hold is free from the moment it lapses, a booking never', () => {
  expect(isFree(heldSeat(0, 'mei', NOW + 1), NOW)).toBe(false)
  expect(isFree(heldSeat(0, 'mei', NOW), NOW)).toBe(true)
  expect(isFree(bookedSeat(0, '7K4902M'), NOW)).toBe(false)
  expect(isFree(aSeat(0), NOW)).toBe(true)
})
