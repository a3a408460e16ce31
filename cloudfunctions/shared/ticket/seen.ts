import { maySee } from '@/domain/policies/may-see'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import { actingOn } from '../helping/acting'
import { scopeOf, type TicketDocument } from '../repositories/ticket-document'
import { ticketByNo } from '../repositories/tickets'

/** The ticket, if it is this person's to see now; else null, as if it did not exist. */
export const ticketSeenBy = async (
  db: Db,
  actor: Actor,
  ticketNo: string,
  now: number,
): Promise<TicketDocument | null> => {
  const ticket = await ticketByNo(db, ticketNo)
  if (ticket === null) return null
  const acting = await actingOn(db, actor, ticket.openid)
  return maySee(acting, scopeOf(ticket), now) ? ticket : null
}
