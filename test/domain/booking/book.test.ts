import { book, freed, isTicketsOwn } from '@/domain/booking/book'
import { neverTaken } from '@/domain/booking/seat'
import { aSeat, bookedSeat, heldSeat, mondayMorning } from '@/test/builders/seat'

const NOW = Date.parse('2026-03-14T02:00:00Z')
const TICKET = '7K4902M'
const by = (holder: string | null) => ({ ticketNo: TICKET, holder, now: NOW })

const held = heldSeat(0, 'mei', NOW + 1)
const lapsed = heldSeat(0, 'mei', NOW - 1)

test.each([
  ['one’s own hold is booked', held, 'mei', null],
  [
    'lesson: the slot is gone while the customer fills in the form: a lapsed hold nobody else took is still one’s own',
    lapsed,
    'mei',
    null,
  ],
  ['somebody else’s hold is not to be had', held, 'bo', 'SEAT_GONE'],
  ['nor a lapsed one without holding it first', lapsed, 'bo', 'SEAT_GONE'],
  ['lesson: the last slot is sold twice: a booked place is gone', bookedSeat(0, 'OTHER'), 'mei', 'SEAT_GONE'],
  ['a place nobody ever held may be made up', neverTaken(mondayMorning, 0), 'mei', 'SEAT_UNKNOWN'],
  ['a place one let go is unknown as well', freed(held), 'mei', 'SEAT_UNKNOWN'],
  ['the house books a free place by itself', aSeat(0), null, null],
  ['and one whose hold has lapsed', lapsed, null, null],
  ['but takes nobody’s hold away', held, null, 'SEAT_GONE'],
] as const)('%s', (_, seat, holder, code) => {
  const booked = book(seat, by(holder))
  if (code === null) {
    expect(booked).toMatchObject({ ok: true, seat: { state: 'booked', ticketNo: TICKET, rev: seat.rev + 1 } })
  } else expect(booked).toEqual({ ok: false, code })
})

test('booking once more for the same ticket changes nothing', () => {
  const mine = bookedSeat(0, TICKET)
  expect(book(mine, by('anybody'))).toEqual({ ok: true, seat: mine })
})

test('a place is let go by its own ticket alone', () => {
  expect(isTicketsOwn(bookedSeat(0, TICKET), 'OTHER')).toBe(false)
  expect(isTicketsOwn(held, TICKET)).toBe(false)
  expect(isTicketsOwn(bookedSeat(0, TICKET), TICKET)).toBe(true)
  expect(freed(bookedSeat(0, TICKET))).toMatchObject({ state: 'free', ticketNo: null, rev: 2 })
})
