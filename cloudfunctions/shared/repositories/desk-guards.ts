import * as z from 'zod/mini'
import { parseStored } from '../database/read'
import type { Tx } from '../database/transaction'
import { deskInTx } from './desk-tickets'

const guard = z.object({ ticketNo: z.string() })

/**
 * Of those about one thing only one goes on at a time, however many are opened at once: each reads and writes the
 * same small document, so all but one lose.
 * @param about e.g. `warranty:<productId>`
 * @returns false when another one still goes on
 */
export const claimDesk = async (tx: Tx, about: string, ticketNo: string): Promise<boolean> => {
  const _id = `desk:${about}`
  const stored = await tx.get('deskGuards', _id)
  const held = stored === null ? null : parseStored('deskGuards', guard, stored)
  const other = held === null ? null : await deskInTx(tx, held.ticketNo)
  if (other?.open) return false
  await tx.put('deskGuards', { _id, ticketNo })
  return true
}
