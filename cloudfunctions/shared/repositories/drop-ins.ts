import * as z from 'zod/mini'
import { dropInState } from '@/contract/customer/outlet'
import { half } from '@/contract/ticket/vocabulary'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const DROP_INS = 'dropIns'
const COUNTS = 'dropInCounts'

export const dropInDocument = z.object({
  _id: z.string(),
  openid: z.string(),
  outletId: z.string(),
  outletName: z.string(),
  date: z.string(),
  half,
  n: z.int(),
  what: z.string(),
  state: dropInState,
  at: z.number(),
  rev: z.int(),
})
export type DropInDocument = z.infer<typeof dropInDocument>

/** How many numbers a half-day has given; a number that was given is never given again. */
const countDocument = z.object({ given: z.int(), kept: z.int() })

export interface HalfCount {
  /** The last number given. */
  given: number
  /** How many of them still come. */
  kept: number
}

export const dropInInTx = async (tx: Tx, dropInId: string): Promise<DropInDocument | null> => {
  const stored = await tx.get(DROP_INS, dropInId)
  return stored === null ? null : parseStored(DROP_INS, dropInDocument, stored)
}

export const dropInById = (db: Db, dropInId: string): Promise<DropInDocument | null> =>
  readOne(db, DROP_INS, dropInId, dropInDocument)

export const createDropIn = (tx: Tx, document: DropInDocument): Promise<void> => tx.create(DROP_INS, document)

export const putDropIn = (tx: Tx, document: DropInDocument): Promise<void> => tx.put(DROP_INS, document)

type HalfDay = Pick<DropInDocument, 'outletId' | 'date' | 'half'>

export const halfCountInTx = async (tx: Tx, of: HalfDay): Promise<HalfCount> => {
  const stored = await tx.get(COUNTS, countId(of))
  return stored === null ? { given: 0, kept: 0 } : parseStored(COUNTS, countDocument, stored)
}

export const putHalfCount = (tx: Tx, of: HalfDay, count: HalfCount): Promise<void> =>
  tx.put(COUNTS, { _id: countId(of), date: of.date, ...count })

/** Somebody's numbers from that day on, the soonest first. */
export const dropInsOf = async (db: Db, openid: string, from: string): Promise<DropInDocument[]> => {
  const answer = await db
    .collection(DROP_INS)
    .where({ openid, date: db.command.gte(from) })
    .orderBy('date', 'asc')
    .limit(50)
    .get()
  return parseAll(DROP_INS, dropInDocument, answer.data)
}

/** Who comes to an outlet on one day. */
export const dropInsAt = async (db: Db, outletId: string, date: string): Promise<DropInDocument[]> => {
  const answer = await db.collection(DROP_INS).where({ outletId, date }).limit(200).get()
  return parseAll(DROP_INS, dropInDocument, answer.data)
}

const countId = ({ outletId, date, half: part }: HalfDay): string => `${outletId}:${date}:${part}`
