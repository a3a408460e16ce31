import * as z from 'zod/mini'
import type { ErrorCode } from '../error-code'
import { day, id, instant, requestId } from '../scalar'
import { windowWish } from '../ticket/report'
import { half } from '../ticket/vocabulary'
import { errand } from './errand'
import { room } from './room'

export { type Errand, errand } from './errand'
export { type Room, room, roomLabel } from './room'

/** An outlet that has places in a window. */
export const outletWithRoom = z.object({ outletId: z.string(), name: z.string() })

export const windowOffer = z.object({
  date: day,
  half,
  room,
  /** Those with places, the nearest first. */
  outlets: z.array(outletWithRoom),
})
export type WindowOffer = z.infer<typeof windowOffer>

/** What `booking.windows` says, to customers and to agents. */
export const windowsRequest = z.strictObject({ errand })
export const windowsResponse = z.object({
  /** The server's clock: countdowns go by it, since phones are wrong. */
  now: instant,
  /** Every window of the next days, the soonest first; empty where no outlet does such work there. */
  windows: z.array(windowOffer),
})

/** A place for some minutes. A person has one at a time: the next one lets the one before go. */
export const holdRequest = z.strictObject({ requestId, errand, window: windowWish })
export const holdResponse = z.object({
  seatId: id,
  outletId: z.string(),
  outletName: z.string(),
  window: z.object({ date: day, half }),
  heldUntil: instant,
  now: instant,
})

export const releaseRequest = z.strictObject({ requestId, seatId: id })
/** `released` is false where there was nothing to let go: lapsed, booked or never held by this person. */
export const releaseResponse = z.object({ released: z.boolean() })

const aboutTheErrand: ErrorCode[] = ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'DIVISION_UNKNOWN']

export const windowsErrors: readonly ErrorCode[] = aboutTheErrand
/** Full: SEAT_GONE. Past, too soon, too far ahead, or nobody works then: WINDOW_NOT_AVAILABLE. */
export const holdErrors: readonly ErrorCode[] = [
  ...aboutTheErrand,
  'WINDOW_NOT_AVAILABLE',
  'CALENDAR_UNKNOWN',
  'SEAT_GONE',
]
/** Of a place that comes with a ticket. */
export const seatErrors: readonly ErrorCode[] = [
  'SEAT_GONE',
  'SEAT_UNKNOWN',
  'OUTLET_OUT_OF_AREA',
  'OUTLET_NOT_AUTHORISED',
]
export const rescheduleErrors: readonly ErrorCode[] = [
  'NOT_FOUND',
  'NOT_IN_THIS_STATE',
  'WINDOW_NOT_AVAILABLE',
  ...seatErrors,
]
export const releaseErrors: readonly ErrorCode[] = ['SEAT_UNKNOWN']
