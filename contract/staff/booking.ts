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
import { id, requestId, saying } from '../scalar'
import { windowWish } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'
import { staffTicketDetail } from './view'

export const staffBookingWindows = defineEndpoint({
  fn: 'staff',
  name: 'booking.windows',
  kind: 'read',
  request: windowsRequest,
  response: windowsResponse,
  errors: windowsErrors,
})

export const staffBookingHold = defineEndpoint({
  fn: 'staff',
  name: 'booking.hold',
  kind: 'write',
  request: holdRequest,
  response: holdResponse,
  errors: holdErrors,
})

export const staffBookingRelease = defineEndpoint({
  fn: 'staff',
  name: 'booking.release',
  kind: 'write',
  request: releaseRequest,
  response: releaseResponse,
  errors: releaseErrors,
})

const onTicket = { requestId, ticketNo, rev: z.number().check(z.int(), z.gte(1)) }

/** An agent moves it for a caller, until the technician sets off: no cut-off, no limit. */
export const rescheduleByStaff = defineEndpoint({
  fn: 'staff',
  name: 'ticket.reschedule',
  kind: 'write',
  request: z.strictObject({ ...onTicket, wish: windowWish, seatId: z.optional(id), reason: saying(200) }),
  response: staffTicketDetail,
  errors: [...rescheduleErrors, 'TICKET_CHANGED'],
})

/** A caller asks where it stays. */
export const chaseByStaff = defineEndpoint({
  fn: 'staff',
  name: 'ticket.chase',
  kind: 'write',
  request: z.strictObject(onTicket),
  response: staffTicketDetail,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE', 'CHASE_TOO_SOON', 'CHASES_USED_UP'],
})
