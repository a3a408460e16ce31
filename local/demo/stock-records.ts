import type { StockEntry } from '@/contract/product/part'
import receipts from './records/receipts.json'

type Received = Extract<StockEntry, { type: 'received' }> & { _id: string; seq: number }

/**
 * What lies on the demo's shelves: one receipt of each part at each place, and the shelf that it makes. As
 * cloudfunctions/shared/repositories reads them. @param at epoch ms
 */
export const stockRecords = (at: number) => {
  const lines = Object.entries(receipts).flatMap(([placeId, parts]) =>
    Object.entries(parts).map(([partId, quantity]) => ({ placeId, partId, quantity })),
  )
  return {
    stockEntries: lines.map(({ placeId, partId, quantity }): Received => {
      const entryId = `demo:${placeId}:${partId}:0`
      const said = { entryId, at, placeId, partId, type: 'received' as const, quantity, source: '开业备货' }
      return { _id: `entry:${entryId}`, ...said, seq: 1 }
    }),
    shelves: lines.map(({ placeId, partId, quantity }) => ({
      _id: `shelf:${placeId}:${partId}`,
      placeId,
      partId,
      onHand: quantity,
      reservations: [],
      lapsesAt: null,
      seq: 1,
    })),
  }
}
