import * as z from 'zod/mini'
import { neverShared, type TicketLink } from '@/domain/links/share'
import type { Db } from '../database/cloud'
import { parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const LINKS = 'ticketLinks'

const linkDocument = z.object({
  ticketNo: z.string(),
  issue: z.int(),
  lapsesAt: z.nullable(z.number()),
}) satisfies z.ZodMiniType<TicketLink>

export const linkOf = async (db: Db, ticketNo: string): Promise<TicketLink> =>
  (await readOne(db, LINKS, idOf(ticketNo), linkDocument)) ?? neverShared(ticketNo)

export const linkInTx = async (tx: Tx, ticketNo: string): Promise<TicketLink> => {
  const stored = await tx.get(LINKS, idOf(ticketNo))
  return stored === null ? neverShared(ticketNo) : parseStored(LINKS, linkDocument, stored)
}

export const putLink = (tx: Tx, link: TicketLink): Promise<void> =>
  tx.put(LINKS, { _id: idOf(link.ticketNo), ...link })

const idOf = (ticketNo: string): string => `ticketLink:${ticketNo}`
