import type { Db } from '../database/cloud'
import { inTransaction } from '../database/transaction'
import type { TicketDocument } from './ticket-document'
import { isErasable, withoutPerson } from './ticket-erasure'
import { ticketInTx, ticketsNewestFirst } from './tickets'

const PAGE = 100

/** All of somebody's tickets, newest first. A person has tens of them, not thousands. */
export const ticketsOfPerson = async (db: Db, openid: string): Promise<TicketDocument[]> => {
  const found: TicketDocument[] = []
  for (;;) {
    const before = found.at(-1)?.sortKey
    const query = { equal: { openid }, ...(before === undefined ? {} : { before }) }
    const page = await ticketsNewestFirst(db, query, PAGE)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/**
 * Takes the person out of a ticket that is over; what the law keeps stays: number, division, work and fees.
 * @returns false where the ticket is not over, not theirs or erased already
 */
export const erasePerson = (db: Db, ticketNo: string, openid: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const ticket = await ticketInTx(tx, ticketNo)
    if (ticket === null || ticket.openid !== openid || !isErasable(ticket)) return false
    await tx.put('tickets', { ...withoutPerson(ticket) })
    return true
  })
