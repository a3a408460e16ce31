import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const TRANSFERS = 'transfers'

/** A parcel between two places; while it is on its way it is in neither's stock. */
export interface Transfer {
  transferId: string
  partId: string
  from: string
  to: string
  quantity: number
  sentAt: number
  /** `2026-03-14`; null between people who stand beside each other. */
  expectedOn: string | null
  /** What it answers; null where nobody asked. */
  requisitionId: string | null
  /** The ticket that waits for it: for nobody else. */
  ticketNo: string | null
  arrived: { at: number; quantity: number } | null
}

const transferDocument = z.object({
  transferId: z.string(),
  partId: z.string(),
  from: z.string(),
  to: z.string(),
  quantity: z.int(),
  sentAt: z.number(),
  expectedOn: z.nullable(z.string()),
  requisitionId: z.nullable(z.string()),
  ticketNo: z.nullable(z.string()),
  arrived: z.nullable(z.object({ at: z.number(), quantity: z.int() })),
}) satisfies z.ZodMiniType<Transfer>

export const transferInTx = async (tx: Tx, transferId: string): Promise<Transfer | null> => {
  const stored = await tx.get(TRANSFERS, idOf(transferId))
  return stored === null ? null : parseStored(TRANSFERS, transferDocument, stored)
}

export const createTransfer = (tx: Tx, transfer: Transfer): Promise<void> =>
  tx.create(TRANSFERS, toDocument(transfer))

export const putTransfer = (tx: Tx, transfer: Transfer): Promise<void> =>
  tx.put(TRANSFERS, toDocument(transfer))

/** What is on its way to any of these places, the oldest first. */
export const transfersTo = async (db: Db, placeIds: readonly string[]): Promise<Transfer[]> => {
  if (placeIds.length === 0) return []
  const answer = await db
    .collection(TRANSFERS)
    .where({ openTo: db.command.in([...placeIds]) })
    .orderBy('sentAt', 'asc')
    .limit(500)
    .get()
  return parseAll(TRANSFERS, transferDocument, answer.data)
}

const idOf = (transferId: string): string => `transfer:${transferId}`

/** `openTo` is what lists are cut by: where it still has to arrive. */
const toDocument = (transfer: Transfer) => ({
  _id: idOf(transfer.transferId),
  ...transfer,
  openTo: transfer.arrived === null ? transfer.to : null,
})
