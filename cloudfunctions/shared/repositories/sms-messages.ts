import * as z from 'zod/mini'
import { type SmsTemplateName, smsTemplateName } from '@/contract/notice/sms'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const MESSAGES = 'smsMessages'

/** Times are epoch ms. */
export interface SmsMessage {
  /** `sms:<template>:<what it is about>`: written once, however often. */
  _id: string
  template: SmsTemplateName
  /** Gone as soon as it was sent or given up; so are the values, which hold codes and links. */
  phone: string
  values: readonly string[]
  /** Not worth sending after this. */
  until: number
  state: 'due' | 'sending' | 'sent' | 'failed' | 'lapsed' | 'unknown'
  tries: number
  /** When to look at it again; null at its end. */
  wakeAt: number | null
  at: number
}

const smsDocument = z.object({
  _id: z.string(),
  template: smsTemplateName,
  phone: z.string(),
  values: z.array(z.string()),
  until: z.number(),
  state: z.enum(['due', 'sending', 'sent', 'failed', 'lapsed', 'unknown']),
  tries: z.int(),
  wakeAt: z.nullable(z.number()),
  at: z.number(),
}) satisfies z.ZodMiniType<SmsMessage>

/** In the transaction of what it tells: the notifier sends it some seconds later. */
export const writeSms = async (
  tx: Tx,
  message: Pick<SmsMessage, 'template' | 'phone' | 'values' | 'until' | 'at'> & { about: string },
): Promise<void> => {
  const { about, ...rest } = message
  const _id = `sms:${message.template}:${about}`
  await tx.put(MESSAGES, { _id, ...rest, state: 'due', tries: 0, wakeAt: message.at })
}

export const smsInTx = async (tx: Tx, id: string): Promise<SmsMessage | null> => {
  const stored = await tx.get(MESSAGES, id)
  return stored === null ? null : parseStored(MESSAGES, smsDocument, stored)
}

export const putSms = (tx: Tx, message: SmsMessage): Promise<void> => tx.put(MESSAGES, message)

/** Those whose time has come, the longest due first. */
export const smsToWake = async (db: Db, now: number, limit: number): Promise<SmsMessage[]> => {
  const answer = await db
    .collection(MESSAGES)
    .where({ wakeAt: db.command.gt(0).and(db.command.lte(now)) })
    .orderBy('wakeAt', 'asc')
    .limit(limit)
    .get()
  return parseAll(MESSAGES, smsDocument, answer.data)
}
