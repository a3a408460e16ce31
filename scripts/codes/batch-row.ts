import type { ScannedItem } from '@/contract/customer/product'

/** One line of a batch: so many boxes of one item and month, numbered from `fromRun` on. */
export interface BatchRow {
  /** Its line in the file, counted from 1, for messages. */
  lineNo: number
  itemCode: string
  kind: ScannedItem['kind']
  /** As printed: the model, or the part's name. */
  label: string
  /** `2026-03` */
  producedIn: string
  fromRun: number
  count: number
}

/** Runs that were used before, or in this file. */
export interface UsedRun {
  itemCode: string
  producedIn: string
  fromRun: number
  toRun: number
}

export const lastRun = ({ fromRun, count }: Pick<BatchRow, 'fromRun' | 'count'>): number =>
  fromRun + count - 1

/** Whether two of them share a number. */
export const overlap = (a: UsedRun, b: UsedRun): boolean =>
  a.itemCode === b.itemCode && a.producedIn === b.producedIn && a.fromRun <= b.toRun && b.fromRun <= a.toRun
