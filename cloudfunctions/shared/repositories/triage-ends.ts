import * as z from 'zod/mini'
import { type SymptomId, symptomId } from '@/contract/ticket/symptom'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

/** Somebody said that it is solved; kept until seven days have shown whether a ticket came. */
const solvedDocument = z.object({
  _id: z.string(),
  openid: z.string(),
  symptom: symptomId,
  productId: z.nullable(z.string()),
  at: z.number(),
  dueAt: z.number(),
})
export type SolvedDocument = z.infer<typeof solvedDocument>

/** What ways through a tree came to, by the month in which they ended. Holds nobody's name. */
const totalsDocument = z.object({
  symptom: symptomId,
  month: z.string(),
  booked: z.int(),
  left: z.int(),
  solved: z.int(),
  spared: z.int(),
  came: z.int(),
})
export type TriageTotals = z.infer<typeof totalsDocument>
export type TriageEnd = 'booked' | 'left' | 'solved' | 'spared' | 'came'

const MOST = 1000

export const isWaiting = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.get('solvedTriages', id)) !== null

export const putSolved = (tx: Tx, solved: SolvedDocument): Promise<void> => tx.put('solvedTriages', solved)

export const removeSolved = (tx: Tx, id: string): Promise<void> => tx.remove('solvedTriages', id)

export const solvedDue = async (db: Db, now: number, limit: number): Promise<SolvedDocument[]> => {
  const answer = await db
    .collection('solvedTriages')
    .where({ dueAt: db.command.lt(now) })
    .orderBy('dueAt', 'asc')
    .limit(limit)
    .get()
  return parseAll('solvedTriages', solvedDocument, answer.data)
}

/** @param month `2026-03`, in China */
export const countEnd = async (tx: Tx, symptom: SymptomId, month: string, end: TriageEnd): Promise<void> => {
  const _id = `totals:${month}:${symptom}`
  const stored = await tx.get('triageTotals', _id)
  const nothing = { symptom, month, booked: 0, left: 0, solved: 0, spared: 0, came: 0 }
  const before = stored === null ? nothing : parseStored('triageTotals', totalsDocument, stored)
  await tx.put('triageTotals', { _id, ...before, [end]: before[end] + 1 })
}

/** @param month the first that counts, `2026-03` */
export const totalsSince = async (db: Db, month: string): Promise<TriageTotals[]> => {
  const answer = await db
    .collection('triageTotals')
    .where({ month: db.command.gte(month) })
    .limit(MOST)
    .get()
  return parseAll('triageTotals', totalsDocument, answer.data)
}
