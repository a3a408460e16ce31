import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { callBackState, callWindow } from '@/contract/customer/hotline'
import type { CallBack } from '@/domain/hotline/call-back'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const CALL_BACKS = 'callBacks'
/** One document for each person and each phone that waits: the second asking finds it. */
const WAITING = 'callBacksWaiting'

const callBackDocument = z.object({
  callBackId: z.string(),
  openid: z.string(),
  phone: z.string(),
  askedAt: z.number(),
  window: z.nullable(callWindow),
  state: callBackState,
  dueAt: z.number(),
  untilAt: z.number(),
  tries: z.int(),
  taken: z.nullable(z.object({ staffId: z.string(), name: z.string(), at: z.number() })),
  note: z.string(),
  rev: z.int(),
}) satisfies z.ZodMiniType<CallBack>

/** More wait at no time; beyond it nobody would be called the same day anyway. */
const OPEN_MOST = 1000

export const callBackInTx = async (tx: Tx, callBackId: string): Promise<CallBack | null> => {
  const stored = await tx.get(CALL_BACKS, callBackId)
  return stored === null ? null : parseStored(CALL_BACKS, callBackDocument, stored)
}

/** Whether that person, or that phone, already waits. */
export const isWaitingInTx = async (tx: Tx, who: Pick<CallBack, 'openid' | 'phone'>): Promise<boolean> => {
  const [person, phone] = pointersOf(who)
  return (await tx.get(WAITING, person)) !== null || (await tx.get(WAITING, phone)) !== null
}

/** Writes it down, and with it that this person and phone wait, or wait no more. */
export const keepCallBack = async (tx: Tx, callBack: CallBack): Promise<void> => {
  const isOpen = callBack.state === 'waiting' || callBack.state === 'taken'
  const document = { _id: callBack.callBackId, ...callBack, open: isOpen }
  await (callBack.rev === 1 ? tx.create(CALL_BACKS, document) : tx.put(CALL_BACKS, document))
  for (const _id of pointersOf(callBack)) {
    if (isOpen && callBack.rev === 1) await tx.create(WAITING, { _id, callBackId: callBack.callBackId })
    if (!isOpen) await tx.remove(WAITING, _id)
  }
}

/** All that wait or are being called, by when their time comes. */
export const openCallBacks = async (db: Db): Promise<CallBack[]> => {
  const answer = await db
    .collection(CALL_BACKS)
    .where({ open: true })
    .orderBy('dueAt', 'asc')
    .limit(OPEN_MOST)
    .get()
  return parseAll(CALL_BACKS, callBackDocument, answer.data)
}

/** The last one somebody asked for, whatever came of it. */
export const lastCallBackOf = async (db: Db, openid: string): Promise<CallBack | null> => {
  const answer = await db.collection(CALL_BACKS).where({ openid }).orderBy('askedAt', 'desc').limit(1).get()
  return parseAll(CALL_BACKS, callBackDocument, answer.data)[0] ?? null
}

const pointersOf = ({ openid, phone }: Pick<CallBack, 'openid' | 'phone'>): [string, string] => [
  `person:${hash(openid)}`,
  `phone:${hash(phone)}`,
]

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

export const callBackById = (db: Db, callBackId: string): Promise<CallBack | null> =>
  readOne(db, CALL_BACKS, callBackId, callBackDocument)
