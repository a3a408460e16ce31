import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { type TicketDocument, ticketDocument } from './ticket-document'

/** What a technician may still have to do with. */
const GOING_ON: readonly TicketStatus[] = ['assigned', 'enRoute', 'onSite', 'awaitingPart', 'completed']

/** Nobody makes more visits than that in a fortnight. */
const MOST_A_STATUS = 50

/** The newest tickets in a technician's hands, state by state. */
export const visitsOf = async (db: Db, technicianId: string): Promise<TicketDocument[]> => {
  const pages = await Promise.all(
    GOING_ON.map((status) =>
      db
        .collection('tickets')
        .where({ technicianId, status })
        .orderBy('sortKey', 'desc')
        .limit(MOST_A_STATUS)
        .get(),
    ),
  )
  return pages.flatMap(({ data }) => parseAll('tickets', ticketDocument, data))
}
