import type { Leave } from '@/domain/booking/capacity'
import type { RosteredTechnician } from '@/domain/dispatch/place'
import { parseStored } from '../database/read'
import type { Tx } from '../database/transaction'
import { technicianDocument, toTechnician } from './places'

/** A technician as stored, for the transaction that changes them; null where there is none. */
export const technicianInTx = async (tx: Tx, technicianId: string): Promise<RosteredTechnician | null> => {
  const stored = await tx.get('technicians', technicianId)
  return stored === null ? null : toTechnician(parseStored('technicians', technicianDocument, stored))
}

/** Replaces the days off, and nothing else of the document. */
export const putLeave = async (
  tx: Tx,
  { technicianId, rev }: Pick<RosteredTechnician, 'technicianId' | 'rev'>,
  leave: readonly Leave[],
): Promise<void> => {
  const stored = (await tx.get('technicians', technicianId)) as { _id: string }
  await tx.put('technicians', { ...stored, leave: leave.map((one) => ({ ...one })), rev: rev + 1 })
}
