import type { EarlierUnit } from '@/contract/product/product'

/** A product given in place of another. */
export interface Swap {
  swapId: string
  oldSerialNo: string
  newSerialNo: string
  /** `2026-03-14` */
  swappedOn: string
}

export type SwapRefusal =
  | 'sameSerial'
  | 'oldSwappedAlready'
  | 'newInALineage'
  | 'newOwned'
  | 'otherLine'
  | 'inTheFuture'
  | 'beforeTheLast'

/** What is known of both when a swap is recorded. */
export interface SwapFacts {
  today: string
  sameLine: boolean
  newIsOwned: boolean
}

export const swapRefusalWords: Record<SwapRefusal, string> = {
  sameSerial: '换上的和换下的是同一个编号，请核对。',
  oldSwappedAlready: '换下的这台以前已经换走了，请核对编号。',
  newInALineage: '换上的这台已经在另一次换机里，请核对编号。',
  newOwned: '换上的这台已经登记在别人名下，请核对编号。',
  otherLine: '换上的和换下的不是同一类产品，请核对。',
  inTheFuture: '换机日期还没到，请核对。',
  beforeTheLast: '换机日期早于上一次换机，请核对。',
}

/** Why that swap can't be; null where it can. So a lineage stays one line: no branch, no circle, no gap. */
export const swapRefusal = (swap: Swap, swaps: readonly Swap[], facts: SwapFacts): SwapRefusal | null => {
  if (swap.oldSerialNo === swap.newSerialNo) return 'sameSerial'
  if (swap.swappedOn > facts.today) return 'inTheFuture'
  if (!facts.sameLine) return 'otherLine'
  if (swaps.some(({ oldSerialNo }) => oldSerialNo === swap.oldSerialNo)) return 'oldSwappedAlready'
  if (swaps.some(({ oldSerialNo, newSerialNo }) => [oldSerialNo, newSerialNo].includes(swap.newSerialNo)))
    return 'newInALineage'
  if (facts.newIsOwned) return 'newOwned'
  const last = swaps.find(({ newSerialNo }) => newSerialNo === swap.oldSerialNo)
  return last !== undefined && swap.swappedOn < last.swappedOn ? 'beforeTheLast' : null
}

/** The swaps of a serial number's whole line, the oldest first, whichever of its numbers is asked for. */
export const swapsOf = (serialNo: string, swaps: readonly Swap[]): Swap[] => {
  const byOld = new Map(swaps.map((swap) => [swap.oldSerialNo, swap]))
  const byNew = new Map(swaps.map((swap) => [swap.newSerialNo, swap]))
  const line: Swap[] = []
  let before = byNew.get(serialNo)
  while (before !== undefined && !line.includes(before)) {
    line.unshift(before)
    before = byNew.get(before.oldSerialNo)
  }
  let after = byOld.get(serialNo)
  while (after !== undefined && !line.includes(after)) {
    line.push(after)
    after = byOld.get(after.newSerialNo)
  }
  return line
}

/** The number that is at the wall today. */
export const currentSerial = (serialNo: string, swaps: readonly Swap[]): string =>
  swapsOf(serialNo, swaps).at(-1)?.newSerialNo ?? serialNo

/** What the one at the wall took the place of, as the warranty wants it. @param producedIn by serial number */
export const earlierUnits = (
  serialNo: string,
  swaps: readonly Swap[],
  producedIn: (serialNo: string) => string | null,
): EarlierUnit[] =>
  swapsOf(serialNo, swaps).map(({ swapId, oldSerialNo, swappedOn }) => ({
    swapId,
    serialNo: oldSerialNo,
    producedIn: producedIn(oldSerialNo),
    swappedOn,
  }))
