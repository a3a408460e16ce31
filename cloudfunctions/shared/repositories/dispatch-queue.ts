import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { type TicketDocument, ticketDocument } from './ticket-document'

/** The tickets of a centre that wait for an outlet, in the order of the dispatcher's list. @param after a `queueKey` */
export const ticketsToDispatch = async (
  db: Db,
  centreId: string,
  after: string,
  limit: number,
): Promise<TicketDocument[]> => {
  const condition = { centreId, queueKey: db.command.gt(after) }
  const answer = await db.collection('tickets').where(condition).orderBy('queueKey', 'asc').limit(limit).get()
  return parseAll('tickets', ticketDocument, answer.data)
}

/** The numbers of tickets that wait for the rule: accepted, and not in a dispatcher's hands. */
export const ticketsForRule = async (db: Db, limit: number): Promise<string[]> => {
  const answer = await db
    .collection('tickets')
    .where({ status: 'accepted', 'queued.at': null })
    .limit(limit)
    .get()
  return parseAll('tickets', ticketDocument, answer.data).map(({ ticketNo }) => ticketNo)
}
