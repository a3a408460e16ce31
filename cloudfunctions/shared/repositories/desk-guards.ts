import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'
import { deskByNo, deskInTx } from './desk-tickets'

const COLLECTION = 'deskGuards'

const guard = z.object({ ticketNo: z.string() })

/**
 * Of those about one thing only one goes on at a time, however many are opened at once: each reads and writes the
 * same small document, so all but one lose.
 * @param about e.g. `warranty:<productId>`
 * @returns false when another one still goes on
 */
export const claimDesk = async (tx: Tx, about: string, ticketNo: string): Promise<boolean> => {
  const _id = idOf(about)
  const stored = await tx.get(COLLECTION, _id)
  const held = stored === null ? null : parseStored(COLLECTION, guard, stored)
  const other = held === null ? null : await deskInTx(tx, held.ticketNo)
  if (other?.open) return false
  await tx.put(COLLECTION, { _id, ticketNo })
  return true
}

/** The number of the one that goes on about it; null where none does. */
export const goesOn = async (db: Db, about: string): Promise<string | null> => {
  const held = await readOne(db, COLLECTION, idOf(about), guard)
  const ticket = held === null ? null : await deskByNo(db, held.ticketNo)
  return ticket?.open ? ticket.ticketNo : null
}

const idOf = (about: string): string => `desk:${about}`
