import * as z from 'zod/mini'
import type { TemplateName } from '@/contract/notice/template'
import type { OutboxRow } from '@/domain/notice/outbox-row'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'
import { outboxDocument } from './outbox-document'

/** A ticket has a few notices in its life; a limit all the same, since a reply must not grow without end. */
const ROWS_OF_TICKET_MAX = 200
/** WeChat reports within seconds of a send, so only the newest can be meant. */
const ROWS_OF_PERSON_MAX = 50

const waking = z.object({ ticketNo: z.string(), wakeAt: z.number() })

/**
 * The tickets with a row whose time has come, a row each, the longest waiting first. Only these two fields are
 * read, so that one misshapen row stops its own ticket and no other.
 */
export const rowsToWake = async (db: Db, now: number, limit: number): Promise<z.infer<typeof waking>[]> => {
  const answer = await db
    .collection('outbox')
    .where({ wakeAt: db.command.lte(now) })
    .field({ ticketNo: true, wakeAt: true })
    .orderBy('wakeAt', 'asc')
    .limit(limit)
    .get()
  return parseAll('outbox', waking, answer.data)
}

/** A ticket's rows in the order they are to be told. */
export const rowsOfTicket = async (db: Db, ticketNo: string): Promise<OutboxRow[]> => {
  const answer = await db
    .collection('outbox')
    .where({ ticketNo })
    .orderBy('dueAt', 'asc')
    .limit(ROWS_OF_TICKET_MAX)
    .get()
  return parseAll('outbox', outboxDocument, answer.data)
}

/** The newest rows of a person and a template. */
export const rowsOfPerson = async (db: Db, openid: string, template: TemplateName): Promise<OutboxRow[]> => {
  const answer = await db
    .collection('outbox')
    .where({ openid, template })
    .orderBy('dueAt', 'desc')
    .limit(ROWS_OF_PERSON_MAX)
    .get()
  return parseAll('outbox', outboxDocument, answer.data)
}

export const rowById = (db: Db, rowId: string): Promise<OutboxRow | null> =>
  readOne(db, 'outbox', rowId, outboxDocument)

export const rowInTx = async (tx: Tx, rowId: string): Promise<OutboxRow | null> => {
  const stored = await tx.get('outbox', rowId)
  return stored === null ? null : parseStored('outbox', outboxDocument, stored)
}

/** Written with the change it tells of; its id makes it one, however often that is tried. */
export const createOutboxRow = (tx: Tx, row: OutboxRow): Promise<void> => tx.create('outbox', { ...row })

export const putRow = (tx: Tx, row: OutboxRow): Promise<void> => tx.put('outbox', { ...row })

/**
 * Compare-and-set: writes a row that was moved on once since it was read.
 * @returns false when somebody else moved it meanwhile; nothing is changed then
 */
export const advanceRow = async (db: Db, { _id, rev, state, wakeAt }: OutboxRow): Promise<boolean> => {
  const _ = db.command
  const answer = await db
    .collection('outbox')
    .where({ _id, rev: rev - 1 })
    // a nested object would be merged into the old state: set replaces it
    .update({ rev, wakeAt, state: _.set(state) })
  return answer.updated === 1
}
