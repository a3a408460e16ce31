import * as z from 'zod/mini'
import { inboxMessage } from '@/contract/notice/inbox'
import type { InboxRow } from '@/domain/notice/inbox'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const inboxDocument = z.object({ ...inboxMessage.shape, sortKey: z.string() })
type InboxDocument = z.infer<typeof inboxDocument>

/** The message's own id makes it one, however often it is written. */
export const createInboxMessage = (tx: Tx, row: InboxRow): Promise<void> =>
  tx.create('inbox', { ...row, sortKey: sortKeyOf(row.at, row.messageId) })

/** A page of somebody's messages, newest first. */
export const inboxOf = async (
  db: Db,
  openid: string,
  before: string | undefined,
  limit: number,
): Promise<InboxDocument[]> => {
  const answer = await db
    .collection('inbox')
    .where({ openid, ...(before === undefined ? {} : { sortKey: db.command.lt(before) }) })
    .orderBy('sortKey', 'desc')
    .limit(limit)
    .get()
  return parseAll('inbox', inboxDocument, answer.data)
}

export const unreadOf = async (db: Db, openid: string): Promise<number> => {
  const answer = await db.collection('inbox').where({ openid, read: false }).count()
  return answer.total ?? 0
}

/** Marks these messages of that person read, or all that lay there at `readAt` (epoch ms). Once more changes nothing. */
export const markRead = async (
  db: Db,
  openid: string,
  messageIds: readonly string[] | null,
  readAt: number,
): Promise<void> => {
  const _ = db.command
  const which =
    messageIds === null ? { sortKey: _.lt(sortKeyOf(readAt + 1)) } : { messageId: _.in([...messageIds]) }
  await db
    .collection('inbox')
    .where({ openid, read: false, ...which })
    .update({ read: true })
}

export const inboxCount = async (db: Db, openid: string): Promise<number> => {
  const answer = await db.collection('inbox').where({ openid }).count()
  return answer.total ?? 0
}

/**
 * Erases what lay there at `before` (epoch ms).
 * @returns how many
 */
export const eraseInbox = async (db: Db, openid: string, before: number): Promise<number> => {
  const sortKey = db.command.lt(sortKeyOf(before + 1))
  const answer = await db.collection('inbox').where({ openid, sortKey }).remove()
  return typeof answer.deleted === 'number' ? answer.deleted : 0
}

const sortKeyOf = (at: number, messageId = ''): string => `${String(at).padStart(14, '0')}:${messageId}`
