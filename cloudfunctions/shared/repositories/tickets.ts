import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'
import { sortKeyOf, type TicketDocument, ticketDocument } from './ticket-document'

export const ticketByNo = (db: Db, ticketNo: string): Promise<TicketDocument | null> =>
  readOne(db, 'tickets', ticketNo, ticketDocument)

export const ticketInTx = async (tx: Tx, ticketNo: string): Promise<TicketDocument | null> => {
  const stored = await tx.get('tickets', ticketNo)
  return stored === null ? null : parseStored('tickets', ticketDocument, stored)
}

/** Only scalars get here: each was parsed from a request or comes from the caller's own record. */
export interface TicketQuery {
  equal: Partial<Record<'openid' | 'centreId' | 'outletId' | 'technicianId' | 'status' | 'phone', string>>
  /** Half-open range of `sortKey`. */
  from?: string
  before?: string
}

/** A page of tickets, newest first. */
export const ticketsNewestFirst = async (
  db: Db,
  query: TicketQuery,
  limit: number,
): Promise<TicketDocument[]> => {
  const answer = await db
    .collection('tickets')
    .where(conditionOf(db, query))
    .orderBy('sortKey', 'desc')
    .limit(limit)
    .get()
  return parseAll('tickets', ticketDocument, answer.data)
}

/** A page of tickets that are past their promise, the longest waiting first. @param after a `dueKey` */
export const ticketsOverdue = async (
  db: Db,
  query: TicketQuery,
  after: string,
  now: number,
  limit: number,
): Promise<TicketDocument[]> => {
  const _ = db.command
  const answer = await db
    .collection('tickets')
    .where({ ...conditionOf(db, query), dueKey: _.gt(after).and(_.lt(sortKeyOf(now))) })
    .orderBy('dueKey', 'asc')
    .limit(limit)
    .get()
  return parseAll('tickets', ticketDocument, answer.data)
}

/**
 * How many of them there are, told no further than `most`: a count over all would cost with the archive's size,
 * and a page of them would be read only to be counted.
 */
export const countUpTo = async (db: Db, equal: TicketQuery['equal'], most: number): Promise<number> => {
  const answer = await db.collection('tickets').aggregate().match(equal).limit(most).count('total').end()
  const [counted] = parseAll('tickets', z.object({ total: z.int() }), answer.data)
  return counted?.total ?? 0
}

/** How many tickets of a customer are still being worked on. */
export const openTicketsOf = async (db: Db, openid: string): Promise<number> => {
  const answer = await db.collection('tickets').where({ openid, open: true }).count()
  return answer.total ?? 0
}

const conditionOf = (db: Db, { equal, from, before }: TicketQuery) => {
  const _ = db.command
  const [first, second] = [
    ...(from === undefined ? [] : [_.gte(from)]),
    ...(before === undefined ? [] : [_.lt(before)]),
  ]
  const sortKey = first && second ? first.and(second) : first
  return { ...equal, ...(sortKey === undefined ? {} : { sortKey }) }
}
