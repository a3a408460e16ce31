import * as z from 'zod/mini'
import type { RequisitionState } from '@/domain/parts/requisition'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'

const REQUISITIONS = 'requisitions'

/** A part that an outlet asks for: of its centre where it is in the catalogue, else of whoever gets it. */
export interface StoredRequisition {
  requisitionId: string
  /** The ticket that waits for it; null for filling up. */
  ticketNo: string | null
  outletId: string
  centreId: string | null
  /** The person who asked. */
  askedBy: string
  /** Null for what isn't in the catalogue. */
  partId: string | null
  partName: string
  quantity: number
  /** What the customer was told, `2026-03-14`. */
  expectedOn: string | null
  at: number
  state: RequisitionState
  rev: number
}

const at = z.number()
const day = z.string()
const quantity = z.int()

const state = z.discriminatedUnion('status', [
  z.object({ status: z.literal('asked') }),
  z.object({ status: z.literal('approved'), quantity, promisedOn: day, at }),
  z.object({ status: z.literal('sent'), quantity, promisedOn: day, transferId: z.string(), at }),
  z.object({ status: z.literal('arrived'), quantity, missing: quantity, at }),
  z.object({ status: z.literal('refused'), reason: z.string(), at }),
  z.object({ status: z.literal('withdrawn'), at }),
]) satisfies z.ZodMiniType<RequisitionState>

const fields = z.object({
  requisitionId: z.string(),
  ticketNo: z.nullable(z.string()),
  outletId: z.string(),
  centreId: z.nullable(z.string()),
  askedBy: z.string(),
  partId: z.nullable(z.string()),
  partName: z.string(),
  quantity,
  expectedOn: z.nullable(day),
  at,
  state,
  rev: z.int(),
}) satisfies z.ZodMiniType<StoredRequisition>

/** Those of before there was a ledger have a name instead of a part, and were never more than asked for. */
const requisitionDocument = z.pipe(
  z.transform((stored: unknown) => {
    const { _id, state: was } = (stored ?? {}) as { _id?: string; state?: unknown }
    return {
      requisitionId: _id?.replace(/^requisition:/, ''),
      centreId: null,
      partId: null,
      rev: 1,
      ...(stored as object),
      ...(was === 'asked' ? { state: { status: 'asked' } } : {}),
    } as z.input<typeof fields>
  }),
  fields,
)

/** In the transaction that lets the ticket wait: neither is there without the other. */
export const createRequisition = (tx: Tx, requisition: StoredRequisition): Promise<void> =>
  tx.create(REQUISITIONS, toDocument(requisition))

export const putRequisition = (tx: Tx, requisition: StoredRequisition): Promise<void> =>
  tx.put(REQUISITIONS, toDocument(requisition))

export const requisitionInTx = async (tx: Tx, requisitionId: string): Promise<StoredRequisition | null> => {
  const stored = await tx.get(REQUISITIONS, idOf(requisitionId))
  return stored === null ? null : parseStored(REQUISITIONS, requisitionDocument, stored)
}

export const requisitionById = (db: Db, requisitionId: string): Promise<StoredRequisition | null> =>
  readOne(db, REQUISITIONS, idOf(requisitionId), requisitionDocument)

/** Those that somebody still has to do with, of an outlet or of a centre, the newest first. */
export const openRequisitions = (
  db: Db,
  of: { outletId: string } | { centreId: string },
  limit: number,
): Promise<StoredRequisition[]> => found(db, { ...of, open: true }, limit)

/** All of an outlet, the newest first. */
export const requisitionsOfOutlet = (db: Db, outletId: string, limit: number): Promise<StoredRequisition[]> =>
  found(db, { outletId }, limit)

export const requisitionsOfTicket = async (db: Db, ticketNo: string): Promise<StoredRequisition[]> => {
  const answer = await db.collection(REQUISITIONS).where({ ticketNo }).limit(100).get()
  return parseAll(REQUISITIONS, requisitionDocument, answer.data)
}

const found = async (
  db: Db,
  equal: Record<string, string | boolean>,
  limit: number,
): Promise<StoredRequisition[]> => {
  const answer = await db.collection(REQUISITIONS).where(equal).orderBy('at', 'desc').limit(limit).get()
  return parseAll(REQUISITIONS, requisitionDocument, answer.data)
}

const idOf = (requisitionId: string): string => `requisition:${requisitionId}`

const toDocument = (requisition: StoredRequisition) => ({
  _id: idOf(requisition.requisitionId),
  ...requisition,
  open: ['asked', 'approved', 'sent'].includes(requisition.state.status),
})
