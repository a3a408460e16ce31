import { maySeeDesk } from '@/domain/desk/may-see-desk'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import { type DeskDocument, deskByNo } from '../repositories/desk-tickets'

/** The matter, if it is this person's to see; else null, as if it did not exist. */
export const deskSeenBy = async (db: Db, actor: Actor, ticketNo: string): Promise<DeskDocument | null> => {
  const ticket = await deskByNo(db, ticketNo)
  return ticket !== null && maySeeDesk(actor, ticket) ? ticket : null
}
