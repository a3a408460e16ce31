import * as z from 'zod/mini'
import { deskAction, deskStatus } from '@/contract/desk/vocabulary'
import type { DeskEvent } from '@/domain/desk/desk-ticket'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'
import { actorStamp } from './events'

const eventDocument = z.object({
  ticketNo: z.string(),
  seq: z.int(),
  at: z.number(),
  by: actorStamp,
  action: z.enum(['open', ...deskAction.options]),
  from: z.nullable(deskStatus),
  to: deskStatus,
  words: z.string(),
  mediaIds: z.array(z.string()),
  totalFen: z.exactOptional(z.int()),
  parcelNo: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<DeskEvent>

/** A matter has far fewer; a limit all the same, since a reply must not grow without end. */
const EVENTS_MAX = 300

/** Appends; the id is made of ticket and number, so two writers can't both append the same one. */
export const appendDeskEvent = (tx: Tx, one: DeskEvent): Promise<void> =>
  tx.create('deskEvents', { _id: `desk:${one.ticketNo}:${String(one.seq).padStart(4, '0')}`, ...one })

/** Its history, oldest first. */
export const deskEventsOf = async (db: Db, ticketNo: string): Promise<DeskEvent[]> => {
  const answer = await db
    .collection('deskEvents')
    .where({ ticketNo })
    .orderBy('seq', 'asc')
    .limit(EVENTS_MAX)
    .get()
  return parseAll('deskEvents', eventDocument, answer.data)
}
