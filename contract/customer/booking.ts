import * as z from 'zod/mini'
import {
  holdErrors,
  holdRequest,
  holdResponse,
  releaseErrors,
  releaseRequest,
  releaseResponse,
  rescheduleErrors,
  windowsErrors,
  windowsRequest,
  windowsResponse,
} from '../booking'
import { defineEndpoint } from '../endpoint'
import { id, requestId, words } from '../scalar'
import { windowWish } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'
import { ticketDetail } from '../ticket/view'

export const bookingWindows = defineEndpoint({
  fn: 'customer',
  name: 'booking.windows',
  kind: 'read',
  request: windowsRequest,
  response: windowsResponse,
  errors: windowsErrors,
})

export const bookingHold = defineEndpoint({
  fn: 'customer',
  name: 'booking.hold',
  kind: 'write',
  request: holdRequest,
  response: holdResponse,
  errors: holdErrors,
})

export const bookingRelease = defineEndpoint({
  fn: 'customer',
  name: 'booking.release',
  kind: 'write',
  request: releaseRequest,
  response: releaseResponse,
  errors: releaseErrors,
})

/** Another window: the old place goes and the new one comes together. Limited, and only in good time. */
export const ticketReschedule = defineEndpoint({
  fn: 'customer',
  name: 'ticket.reschedule',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    wish: windowWish,
    seatId: z.optional(id),
    reason: words(100),
  }),
  response: ticketDetail,
  errors: [...rescheduleErrors, 'RESCHEDULE_TOO_LATE', 'RESCHEDULES_USED_UP', 'TEXT_NOT_ALLOWED'],
})

/** Where does it stay? Moves the ticket up in the dispatcher's list. */
export const ticketChase = defineEndpoint({
  fn: 'customer',
  name: 'ticket.chase',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo }),
  response: ticketDetail,
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'CHASE_TOO_SOON', 'CHASES_USED_UP'],
})
