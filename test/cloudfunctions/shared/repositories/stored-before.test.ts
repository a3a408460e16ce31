import { ticketDocument, toDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { termsOf2026 } from '@/domain/ticket/terms'
import { aTicketIn } from '../../../builders/ticket-in'

test('given a ticket that was stored before places and installations, then it is read as one without a place', () => {
  const { ticket, now } = aTicketIn('assigned')
  const stored = toDocument(ticket, 3, { centreId: 'centre-zj' }, now, termsOf2026)
  const { seat, needsWindow, rescheduled, chased, rounds, declinedBy, queued, promise, feeAsk, ...old } =
    stored
  const { kind, ...report } = old.report
  const { queueKey, ...document } = { ...old, report }
  expect(ticketDocument.parse(document)).toEqual({ ...stored, rounds: 0 })
})
