import * as z from 'zod/mini'
import { type Proof, proof, proofKind } from '@/contract/product/proof'
import { proofEntry } from '@/contract/product/proof-entry'
import { proofHold } from '@/contract/product/proof-hold'
import { proofOutcome, proofState } from '@/contract/product/proof-view'
import { invoiceReading } from '@/contract/reader/invoice'
import { readerRefusalCodes } from '@/contract/reader/refusal'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

/** A proof with all that belongs to it. The facts stay; the picture goes after its term. */
export const proofDocument = z.object({
  _id: z.string(),
  owner: z.string(),
  productId: z.string(),
  kind: proofKind,
  picture: z.nullable(
    z.object({ mediaId: z.string(), fileId: z.string(), kind: z.enum(['image', 'document']) }),
  ),
  /** What the reader made of it, buyer and tax numbers masked. */
  reading: z.nullable(invoiceReading),
  /** Why it was not read. */
  unread: z.nullable(z.enum(readerRefusalCodes)),
  /** As the customer, or after them the quality team, confirmed it. */
  entry: z.nullable(proofEntry),
  /** What the warranty weighs. */
  proof: z.nullable(proof),
  holds: z.array(proofHold),
  state: proofState,
  ruling: z.nullable(
    z.object({
      outcome: proofOutcome,
      reason: z.string(),
      by: z.string(),
      at: z.number(),
    }),
  ),
  /** A keyed hash of code and number, so that one used twice is found without keeping a list of numbers. */
  numberKey: z.nullable(z.string()),
  createdAt: z.number(),
  /** When the reader was asked, so that two calls don't read at once; epoch ms. */
  askedAt: z.nullable(z.number()),
  /** When the picture goes, epoch ms; null while somebody still needs it, or when it has gone. */
  keptUntil: z.nullable(z.number()),
  /** Sorts the queue of the quality team, the longest waiting first; null for all others. */
  queueKey: z.nullable(z.string()),
  rev: z.int(),
})
export type ProofDocument = z.infer<typeof proofDocument>

/** Enough for one product; more are a mistake or a nuisance. */
export const PROOFS_MOST = 20

/** All that shows since when a product is in use, for the warranty: what the customer or a person confirmed. */
export const proofsOf = async (db: Db, productId: string): Promise<Proof[]> =>
  (await proofRecordsOf(db, productId)).flatMap(({ proof }) => (proof === null ? [] : [proof]))

/** Every proof of a product with its whole record, the newest first. */
export const proofRecordsOf = async (db: Db, productId: string): Promise<ProofDocument[]> => {
  const answer = await db
    .collection('proofs')
    .where({ productId })
    .orderBy('createdAt', 'desc')
    .limit(PROOFS_MOST * 2)
    .get()
  return parseAll('proofs', proofDocument, answer.data)
}

export const proofById = (db: Db, proofId: string): Promise<ProofDocument | null> =>
  readOne(db, 'proofs', proofId, proofDocument)

export const proofInTx = async (tx: Tx, proofId: string): Promise<ProofDocument | null> => {
  const stored = await tx.get('proofs', proofId)
  return stored === null ? null : parseStored('proofs', proofDocument, stored)
}

export const createProof = (tx: Tx, document: ProofDocument): Promise<void> => tx.create('proofs', document)

export const putProof = (tx: Tx, document: ProofDocument): Promise<void> => tx.put('proofs', document)

export const removeProofInTx = (tx: Tx, proofId: string): Promise<void> => tx.remove('proofs', proofId)

/** A page of what waits for the quality team, the longest waiting first. */
export const proofsWaiting = async (
  db: Db,
  after: string | undefined,
  limit: number,
): Promise<ProofDocument[]> => {
  const answer = await db
    .collection('proofs')
    .where({ queueKey: db.command.gt(after ?? '') })
    .orderBy('queueKey', 'asc')
    .limit(limit)
    .get()
  return parseAll('proofs', proofDocument, answer.data)
}

export const countWaiting = async (db: Db): Promise<number> => {
  const answer = await db
    .collection('proofs')
    .where({ queueKey: db.command.gt('') })
    .count()
  return answer.total ?? 0
}

/** Those whose picture is past its term. @param at epoch ms */
export const proofsWithOldPicture = async (db: Db, at: number, limit: number): Promise<ProofDocument[]> => {
  const answer = await db
    .collection('proofs')
    .where({ keptUntil: db.command.lt(at) })
    .orderBy('keptUntil', 'asc')
    .limit(limit)
    .get()
  return parseAll('proofs', proofDocument, answer.data)
}
