import type { Shelf as DispatchShelf } from '@/domain/dispatch/snapshot'
import { daysBetween } from '@/domain/time/china'
import type { PartPromise } from './promise'
import { availableOn, type Shelf } from './shelf'

/** What dispatch sees of an outlet's shelf: what is free now, and in how many days the next one can be there. */
export const shelfForDispatch = (
  shelf: Shelf,
  next: PartPromise,
  today: string,
  now: number,
): DispatchShelf => ({
  count: Math.max(0, availableOn(shelf, now)),
  leadDays: next.readyOn === null ? null : Math.max(0, daysBetween(today, next.readyOn)),
})
