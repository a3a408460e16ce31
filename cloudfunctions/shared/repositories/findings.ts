import * as z from 'zod/mini'
import { exclusionId } from '@/contract/product/finding'
import type { Finding } from '@/domain/warranty/product'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

/** A cause outside the warranty that a technician wrote down at the product, with photos. */
export const findingDocument = z.object({
  _id: z.string(),
  ticketNo: z.string(),
  /** The customer's; null for one who phoned. */
  openid: z.nullable(z.string()),
  exclusion: exclusionId,
  /** What was seen and measured. */
  words: z.string(),
  mediaIds: z.array(z.string()),
  /** `refuted`: the quality team looked and found it wrong. */
  standing: z.enum(['outlet', 'quality', 'refuted']),
  by: z.string(),
  at: z.number(),
  settled: z.nullable(z.object({ by: z.string(), reason: z.string(), at: z.number() })),
  rev: z.int(),
})
export type FindingDocument = z.infer<typeof findingDocument>

const COLLECTION = 'findings'

/** More than anybody looks through at once. */
const WAITING_MOST = 100

export const findingById = (db: Db, findingId: string): Promise<FindingDocument | null> =>
  readOne(db, COLLECTION, findingId, findingDocument)

export const findingInTx = async (tx: Tx, findingId: string): Promise<FindingDocument | null> => {
  const stored = await tx.get(COLLECTION, findingId)
  return stored === null ? null : parseStored(COLLECTION, findingDocument, stored)
}

export const createFinding = (tx: Tx, finding: FindingDocument): Promise<void> =>
  tx.create(COLLECTION, finding)

export const putFinding = (tx: Tx, finding: FindingDocument): Promise<void> => tx.put(COLLECTION, finding)

/** Those that nobody of the quality team has looked at, the longest waiting first. */
export const findingsWaiting = async (db: Db): Promise<FindingDocument[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ standing: 'outlet' })
    .orderBy('at', 'asc')
    .limit(WAITING_MOST)
    .get()
  return parseAll(COLLECTION, findingDocument, answer.data)
}

export const findingRecordsOf = async (db: Db, ticketNo: string): Promise<FindingDocument[]> => {
  const answer = await db.collection(COLLECTION).where({ ticketNo }).limit(20).get()
  return parseAll(COLLECTION, findingDocument, answer.data)
}

/** As the warranty weighs them: they count for this ticket only, and a refuted one for nothing. */
export const findingsOfTicket = async (db: Db, ticketNo: string): Promise<Finding[]> =>
  (await findingRecordsOf(db, ticketNo)).flatMap(({ _id, exclusion, mediaIds, standing }) =>
    standing === 'refuted' ? [] : [{ id: _id, exclusion, evidenceIds: mediaIds, confirmedBy: standing }],
  )
