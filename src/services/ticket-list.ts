import { ticketList } from '@/contract/customer/ticket-list'
import { call } from './call'
import type { Source } from './use-live'

/** The customer's tickets, newest first; the first page is kept for a page without a net. */
export const ticketListSource: Source<typeof ticketList> = {
  endpoint: ticketList,
  request: {},
  name: 'tickets',
}

export const listTickets = (cursor: string) => call(ticketList, { cursor })
