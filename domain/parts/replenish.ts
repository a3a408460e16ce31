import { availableOn, type Shelf } from './shelf'

/** When a shelf is filled up, and how far. */
export interface ReplenishPoint {
  /** At so many or fewer it is ordered. */
  reorderAt: number
  fillTo: number
}

/**
 * How many to ask for now; 0 while there are enough. What is on its way or asked for already counts as there, so
 * nothing is ordered twice.
 * @param coming pieces on the way or in requisitions that are still open
 */
export const orderQuantity = (shelf: Shelf, point: ReplenishPoint, coming: number, now: number): number => {
  const there = availableOn(shelf, now) + coming
  return there > point.reorderAt ? 0 : Math.max(0, point.fillTo - there)
}

/**
 * A point from what was used of late: enough to last while an order is under way, with some days to spare.
 * @param usedPerDay pieces, may be a fraction @param leadDays until an order arrives
 */
export const replenishPoint = (
  usedPerDay: number,
  leadDays: number,
  { spareDays, orderEveryDays }: { spareDays: number; orderEveryDays: number },
): ReplenishPoint => {
  const reorderAt = Math.ceil(usedPerDay * (leadDays + spareDays))
  return { reorderAt, fillTo: reorderAt + Math.max(1, Math.ceil(usedPerDay * orderEveryDays)) }
}
