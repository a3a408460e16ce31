import type { StockEntry } from '@/contract/product/part'
import type { StockCommand, StockRefusal } from './command'
import { decideStock } from './decide-stock'
import { emptyShelf, evolve, type Shelf, shelfKey } from './shelf'

/** On its way between two places: in neither's stock. */
export interface Transit {
  transferId: string
  partId: string
  from: string
  to: string
  quantity: number
}

/** All shelves and what is on the way, as the entries add up. */
export interface Ledger {
  shelves: ReadonlyMap<string, Shelf>
  transit: ReadonlyMap<string, Transit>
  entries: readonly StockEntry[]
  /** Commands that were written already. */
  written: ReadonlySet<string>
}

export type Posting =
  | { ok: true; ledger: Ledger; entries: readonly StockEntry[] }
  | { ok: false; why: StockRefusal }

export const emptyLedger: Ledger = {
  shelves: new Map(),
  transit: new Map(),
  entries: [],
  written: new Set(),
}

/**
 * One command on the whole ledger: what a transaction does on the documents it touches (a shelf, a transfer, its
 * entries). The same command again changes nothing, however often it is sent. @param at epoch ms
 */
export const post = (ledger: Ledger, command: StockCommand, at: number): Posting => {
  if (ledger.written.has(command.commandId)) return { ok: true, ledger, entries: [] }
  if (command.type === 'arrive') {
    const against = arrivalRefusal(ledger, command)
    if (against !== null) return { ok: false, why: against }
  }
  if (command.type === 'send' && ledger.transit.has(command.transferId))
    return { ok: false, why: 'sentAlready' }
  const key = shelfKey(command)
  const shelf = ledger.shelves.get(key) ?? emptyShelf(command.placeId, command.partId)
  const decision = decideStock(shelf, command, at)
  if (!decision.ok) return decision
  const { entries } = decision
  return {
    ok: true,
    entries,
    ledger: {
      shelves: entries.length === 0 ? ledger.shelves : new Map(ledger.shelves).set(key, decision.shelf),
      transit: entries.reduce(onTheWay, ledger.transit),
      entries: [...ledger.entries, ...entries],
      written: new Set(ledger.written).add(command.commandId),
    },
  }
}

/** Shelves and transfers from nothing but the entries: what the stored ones must equal. */
export const recompute = (entries: readonly StockEntry[]): Pick<Ledger, 'shelves' | 'transit'> => {
  const shelves = new Map<string, Shelf>()
  for (const entry of entries) {
    const key = shelfKey(entry)
    shelves.set(key, evolve(shelves.get(key) ?? emptyShelf(entry.placeId, entry.partId), entry))
  }
  return { shelves, transit: entries.reduce(onTheWay, new Map<string, Transit>()) }
}

/** Shelves that don't equal their entries; a nightly check shows them to a person and mends nothing by itself. */
export const discrepancies = (
  stored: ReadonlyMap<string, Shelf>,
  entries: readonly StockEntry[],
): { key: string; stored: number; computed: number }[] => {
  const { shelves } = recompute(entries)
  return [...new Set([...stored.keys(), ...shelves.keys()])].sort().flatMap((key) => {
    const [is, should] = [stored.get(key)?.onHand ?? 0, shelves.get(key)?.onHand ?? 0]
    return is === should ? [] : [{ key, stored: is, computed: should }]
  })
}

/** A parcel arrives once, where it was sent, and holds no more than was sent. */
const arrivalRefusal = (
  { transit }: Ledger,
  { transferId, placeId, partId, from, sent }: Extract<StockCommand, { type: 'arrive' }>,
): StockRefusal | null => {
  const parcel = transit.get(transferId)
  if (parcel === undefined || parcel.partId !== partId || parcel.from !== from) return 'notSent'
  if (parcel.to !== placeId) return 'sentElsewhere'
  return parcel.quantity === sent ? null : 'notSent'
}

const onTheWay = (transit: ReadonlyMap<string, Transit>, entry: StockEntry): ReadonlyMap<string, Transit> => {
  if (entry.type !== 'sent' && entry.type !== 'arrived') return transit
  const next = new Map(transit)
  if (entry.type === 'arrived') next.delete(entry.transferId)
  else {
    const { transferId, partId, placeId, to, quantity } = entry
    next.set(transferId, { transferId, partId, from: placeId, to, quantity })
  }
  return next
}
