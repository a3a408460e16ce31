import type { Errand, Room, WindowOffer } from '@/contract/booking'
import { bookingHold, bookingRelease, bookingWindows } from '@/contract/customer/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { call, newRequestId } from './call'

const withRoom: readonly Room[] = ['plenty', 'few']

/** Somebody can still be booked for it. */
export const hasRoom = ({ room }: Pick<WindowOffer, 'room'>): boolean => withRoom.includes(room)

/** When somebody could come, the soonest first; sold-out windows too. */
export const askWindows = (errand: Errand) => call(bookingWindows, { errand })

/** Takes a place for some minutes; the one held before is let go. */
export const holdSeat = (errand: Errand, { date, half }: WindowWish) =>
  call(bookingHold, { requestId: newRequestId(), errand, window: { date, half } })

/** Nobody waits for it: a hold that isn't let go lapses by itself. */
export const releaseSeat = (seatId: string): void => {
  void call(bookingRelease, { requestId: newRequestId(), seatId })
}
