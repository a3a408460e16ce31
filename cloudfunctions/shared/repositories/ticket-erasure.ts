import { isOver } from '@/domain/ticket/ticket'
import { ERASED } from './erased-report'
import type { TicketDocument } from './ticket-document'

/** Nobody needs to find the door any more. A completed visit may still be reopened, so it waits for its close. */
export const isErasable = (ticket: Pick<TicketDocument, 'state' | 'phone'>): boolean =>
  isOver(ticket) && ticket.phone !== ''

export const withoutPerson = (ticket: TicketDocument): TicketDocument => ({
  ...ticket,
  rev: ticket.rev + 1,
  openid: null,
  phone: '',
  report: withoutWords({
    ...ticket.report,
    mediaIds: [],
    address: {
      divisionCode: ticket.report.address.divisionCode,
      region: ticket.report.address.region,
      detail: ERASED,
    },
    contact: { name: ERASED, phone: '', relation: 'self' },
  }),
})

/** People write names and numbers into descriptions too. */
const withoutWords = (report: TicketDocument['report']): TicketDocument['report'] =>
  report.kind === 'repair' ? { ...report, fault: { ...report.fault, description: '' } } : report
