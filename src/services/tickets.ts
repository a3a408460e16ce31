import { ticketCancel, ticketGet, ticketRate, ticketReopen, ticketSubmit } from '@/contract/customer/ticket'
import type { Report } from '@/contract/ticket/report'
import type { TicketDetail } from '@/contract/ticket/view'
import { call } from './call'
import { keep } from './kept'
import type { Source } from './use-live'

const nameOf = (ticketNo: string): string => `ticket.${ticketNo}`

export const ticketSource = (ticketNo: string): Source<typeof ticketGet> => ({
  endpoint: ticketGet,
  request: { ticketNo },
  name: nameOf(ticketNo),
})

export interface Submission {
  /** The draft's own, so that a lost answer never makes a second ticket. */
  requestId: string
  channel: 'miniProgram' | 'boxCode'
  report: Report
  /** The place that is held for it; undefined where nobody has one. */
  seatId: string | undefined
  /** What the customer said yes to at most; undefined where no figure was shown. */
  agreedCapFen: number | undefined
}

export const submitTicket = ({ seatId, agreedCapFen, ...submission }: Submission) =>
  call(ticketSubmit, {
    ...submission,
    ...(seatId === undefined ? {} : { seatId }),
    ...(agreedCapFen === undefined ? {} : { agreedCapFen }),
  })

export const cancelTicket = (requestId: string, ticketNo: string, reason: string) =>
  call(ticketCancel, { requestId, ticketNo, reason })

export const reopenTicket = (requestId: string, ticketNo: string, reason: string) =>
  call(ticketReopen, { requestId, ticketNo, reason })

/** @param score 1 to 5 */
export const rateTicket = (requestId: string, ticketNo: string, score: number, words: string) =>
  call(ticketRate, { requestId, ticketNo, score, words })

/** So that the result page and the ticket's page have it before they ask. */
export const keepTicket = (ticket: TicketDetail): void =>
  keep(nameOf(ticket.ticketNo), { data: ticket, at: Date.now() })
