import * as z from 'zod/mini'
import { callBackState } from '@/contract/customer/hotline'
import { dropInState } from '@/contract/customer/outlet'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

/** Something a person asked of us beside tickets; `open` is still to be done. */
export interface ContactRecord {
  collection: 'callBacks' | 'dropIns' | 'fakeReports'
  id: string
  at: number
  open: boolean
  /** As it is said to the person. */
  what: string
  words: string
}

const MOST = 200

const callBack = z.object({ _id: z.string(), askedAt: z.number(), state: callBackState, phone: z.string() })
const dropIn = z.object({
  _id: z.string(),
  at: z.number(),
  date: z.string(),
  state: dropInState,
  outletName: z.string(),
  what: z.string(),
})
const fake = z.object({
  _id: z.string(),
  at: z.number(),
  value: z.string(),
  words: z.string(),
  settled: z.nullable(z.object({})),
})

/** A person's call-backs, numbers for a counter, and reports of fakes. @param today `2026-03-14` */
export const contactsOf = async (db: Db, openid: string, today: string): Promise<ContactRecord[]> => {
  const found = async (collection: ContactRecord['collection']): Promise<unknown> =>
    (await db.collection(collection).where({ openid }).limit(MOST).get()).data
  const [callBacks, dropIns, fakes] = await Promise.all([
    found('callBacks'),
    found('dropIns'),
    found('fakeReports'),
  ])
  return [
    ...parseAll('callBacks', callBack, callBacks).map(({ _id, askedAt, state, phone }) => ({
      collection: 'callBacks' as const,
      id: _id,
      at: askedAt,
      open: state === 'waiting' || state === 'taken',
      what: '回电',
      words: phone,
    })),
    ...parseAll('dropIns', dropIn, dropIns).map(({ _id, at, date, state, outletName, what }) => ({
      collection: 'dropIns' as const,
      id: _id,
      at,
      open: state === 'waiting' && date >= today,
      what: '到店号',
      words: `${outletName} ${date} ${what}`,
    })),
    ...parseAll('fakeReports', fake, fakes).map(({ _id, at, value, words, settled }) => ({
      collection: 'fakeReports' as const,
      id: _id,
      at,
      open: settled === null,
      what: '举报假冒',
      words: `${value} ${words}`,
    })),
  ]
}

export const removeContact = async (db: Db, { collection, id }: ContactRecord): Promise<void> => {
  await db.collection(collection).doc(id).remove()
}
