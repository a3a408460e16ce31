import type { StockEntry } from '@/contract/product/part'
import type { StockCommand, StockRefusal } from '@/domain/parts/command'
import { decideStock } from '@/domain/parts/decide-stock'
import type { Tx } from '../database/transaction'
import { keepShelf, shelfInTx } from '../repositories/shelves'
import { isWritten, writeEntries } from '../repositories/stock-entries'

export type Posted = { ok: true; entries: readonly StockEntry[] } | { ok: false; why: StockRefusal }

/**
 * One command on one shelf: the shelf and its entries change together, in the caller's transaction. The same command
 * again changes nothing. What the command refuses leaves everything as it was.
 * @param now epoch ms
 */
export const postInTx = async (tx: Tx, command: StockCommand, now: number): Promise<Posted> => {
  if (await isWritten(tx, command.commandId)) return { ok: true, entries: [] }
  const { seq, ...shelf } = await shelfInTx(tx, command.placeId, command.partId)
  const decision = decideStock(shelf, command, now)
  if (!decision.ok) return decision
  const { entries } = decision
  if (entries.length === 0) return { ok: true, entries }
  // the shelf first: whoever loses it to another finds out before anything else is written
  await keepShelf(tx, { ...decision.shelf, seq: seq + entries.length }, seq === 0)
  await writeEntries(
    tx,
    entries.map((entry, at) => ({ ...entry, seq: seq + 1 + at })),
  )
  return { ok: true, entries }
}
