import { type TicketStatus, ticketStatus } from '@/contract/ticket/vocabulary'
import { dueAt } from '@/domain/ticket/due'
import { nextStep } from '@/domain/ticket/next-step'
import { termsOf2026 } from '@/domain/ticket/terms'
import { windowEnd } from '@/domain/ticket/window'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { submitted, WEDNESDAY_TEN } from '../../builders/life'
import { aTicketIn } from '../../builders/ticket-in'

const oursToDo: readonly TicketStatus[] = [
  'submitted',
  'accepted',
  'dispatched',
  'assigned',
  'enRoute',
  'awaitingPart',
]

test.each(ticketStatus.options)(
  'given a ticket that is %s, something is promised only where the ball is with us',
  (status) => {
    const due = dueAt(aTicketIn(status).ticket, termsOf2026)
    if (oursToDo.includes(status)) expect(due).toBeGreaterThan(WEDNESDAY_TEN)
    else expect(due).toBeNull()
  },
)

test('a report of ten in the morning is answered by noon', () => {
  expect(dueAt(submitted().ticket, termsOf2026)).toBe(WEDNESDAY_TEN + 2 * HOUR_MS)
})

test('a report of 23:00 is answered two hours after the hotline opens', () => {
  const { ticket } = submitted({}, momentOf('2026-03-11', '23:00'))
  expect(dueAt(ticket, termsOf2026)).toBe(momentOf('2026-03-12', '10:30'))
})

test('the technician is expected by the end of the wished window', () => {
  const { ticket } = aTicketIn('assigned')
  expect(dueAt(ticket, termsOf2026)).toBe(windowEnd(ticket.report.wish))
})

test('it is late a moment after the promise, not at it, and then says so', () => {
  const { ticket } = submitted()
  const noon = WEDNESDAY_TEN + 2 * HOUR_MS
  expect(nextStep(ticket, noon, termsOf2026)).toMatchObject({ late: false, byAt: noon })
  const late = nextStep(ticket, noon + MINUTE_MS, termsOf2026)
  expect(late.late).toBe(true)
  expect(late.detail).toContain('比说好的晚了')
})
