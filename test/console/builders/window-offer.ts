import type { WindowOffer } from '@/contract/booking'
import { addDays, chinaDay } from '@/domain/time/china'

/** Tomorrow afternoon at two outlets, the nearest first. */
export const anOffer = (change: Partial<WindowOffer> = {}): WindowOffer => ({
  date: addDays(chinaDay(Date.now()), 1),
  half: 'afternoon',
  room: 'plenty',
  outlets: [
    { outletId: 'outlet:1', name: '西湖网点' },
    { outletId: 'outlet:2', name: '拱墅网点' },
  ],
  ...change,
})

/** A window in which nobody has a place. */
export const aFullOffer = (change: Partial<WindowOffer> = {}): WindowOffer =>
  anOffer({ half: 'morning', room: 'full', outlets: [], ...change })
