import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { type TicketDocument, ticketDocument } from './ticket-document'

const GOING_ON: readonly TicketStatus[] = ['dispatched', 'assigned', 'enRoute', 'onSite']

/** More than any outlet's cap on tickets in its hands. */
const MOST_A_STATUS = 500

/** What an outlet has on a day: its tickets wished for that day and not done. @param date `2026-03-14` */
export const visitsOfOutlet = async (db: Db, outletId: string, date: string): Promise<TicketDocument[]> => {
  const pages = await Promise.all(
    GOING_ON.map((status) =>
      db
        .collection('tickets')
        .where({ outletId, status })
        .orderBy('sortKey', 'desc')
        .limit(MOST_A_STATUS)
        .get(),
    ),
  )
  return pages
    .flatMap(({ data }) => parseAll('tickets', ticketDocument, data))
    .filter(({ report, needsWindow }) => report.wish.date === date && !needsWindow)
}
