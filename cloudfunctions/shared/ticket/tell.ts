import { inboxMessagesFor } from '@/domain/notice/inbox'
import type { Notice } from '@/domain/notice/notice'
import { outboxRowsFor } from '@/domain/notice/outbox-rows'
import type { Tx } from '../database/transaction'
import { createInboxMessage } from '../repositories/inbox'

/** Lays the notices into inbox and outbox, in the transaction of what they tell. Who phoned has neither. */
export const tell = async (
  tx: Tx,
  notices: readonly Notice[],
  openid: string | null,
  now: number,
): Promise<void> => {
  if (openid === null) return
  for (const message of inboxMessagesFor(notices, openid, now)) await createInboxMessage(tx, message)
  for (const row of outboxRowsFor(notices, openid, now)) await tx.create('outbox', row)
}
