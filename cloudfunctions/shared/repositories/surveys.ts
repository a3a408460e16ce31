import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const surveyDocument = z.object({ score: z.int(), words: z.string(), at: z.number() })

/** One survey a visit: a reopened ticket has another visit, and another survey. */
const idOf = (ticketNo: string, visit: number): string => `survey:${ticketNo}:${visit}`

export const createSurvey = (
  tx: Tx,
  {
    ticketNo,
    visit,
    ...answer
  }: { ticketNo: string; visit: number; score: number; words: string; at: number },
): Promise<void> => tx.create('surveys', { _id: idOf(ticketNo, visit), ticketNo, ...answer })

/** The customer's own score of a visit; null before it is given. Not for staff. */
export const scoreOf = async (db: Db, ticketNo: string, visit: number): Promise<number | null> =>
  (await readOne(db, 'surveys', idOf(ticketNo, visit), surveyDocument))?.score ?? null
