import type { StockEntry } from '@/contract/product/part'

/** What an entry did to the pieces on hand. */
export const changeOf = (entry: StockEntry): number => {
  switch (entry.type) {
    case 'received':
    case 'returned':
    case 'arrived':
      return entry.quantity
    case 'issued':
    case 'sent':
      return -entry.quantity
    case 'counted':
      return entry.difference
    case 'reserved':
    case 'released':
      return 0
    default:
      return entry satisfies never
  }
}

/** An entry as a storekeeper reads it. @param nameOf what people call a place */
export const sayEntry = (entry: StockEntry, nameOf: (placeId: string) => string): string => {
  switch (entry.type) {
    case 'received':
      return `入库 ${entry.quantity} 件，来自${entry.source}`
    case 'reserved':
      return `预留 ${entry.quantity} 件`
    case 'released':
      return `${releasedBecause[entry.why]}，放回 ${entry.quantity} 件预留`
    case 'issued':
      return `领用 ${entry.quantity} 件`
    case 'returned':
      return `退回 ${entry.quantity} 件`
    case 'sent':
      return `发出 ${entry.quantity} 件，去${nameOf(entry.to)}`
    case 'arrived':
      return `收到 ${entry.quantity} 件，来自${nameOf(entry.from)}${entry.missing === 0 ? '' : `，少了 ${entry.missing} 件`}`
    case 'counted':
      return `盘点 ${entry.counted} 件${entry.difference === 0 ? '，账实相符' : `，比账上${entry.difference > 0 ? '多' : '少'} ${Math.abs(entry.difference)} 件`}`
    default:
      return entry satisfies never
  }
}

const releasedBecause: Record<Extract<StockEntry, { type: 'released' }>['why'], string> = {
  cancelled: '不再需要',
  lapsed: '预留过期',
  unused: '没有用完',
  miscounted: '盘点不够',
}
