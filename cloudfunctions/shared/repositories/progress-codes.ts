import * as z from 'zod/mini'
import type { Tx } from '../database/transaction'

const CODES = 'progressCodes'

const codeDocument = z.object({ hash: z.string(), expiresAt: z.number() })
export type ProgressCode = z.infer<typeof codeDocument>

/** The code that a ticket waits for; the last one sent counts. */
export const codeInTx = async (tx: Tx, ticketNo: string): Promise<ProgressCode | null> => {
  const parsed = z.safeParse(codeDocument, await tx.get(CODES, idOf(ticketNo)))
  return parsed.success ? parsed.data : null
}

export const putProgressCode = (tx: Tx, ticketNo: string, code: ProgressCode): Promise<void> =>
  tx.put(CODES, { _id: idOf(ticketNo), ...code })

/** Used up. */
export const removeProgressCode = (tx: Tx, ticketNo: string): Promise<void> =>
  tx.remove(CODES, idOf(ticketNo))

const idOf = (ticketNo: string): string => `code:${ticketNo}`
