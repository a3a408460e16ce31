import * as z from 'zod/mini'
import { seatErrors } from '../booking'
import { defineEndpoint } from '../endpoint'
import { fen, id, requestId, saying, words } from '../scalar'
import { report } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'
import { ticketDetail } from '../ticket/view'

export { ticketList } from './ticket-list'

export const ticketSubmit = defineEndpoint({
  fn: 'customer',
  name: 'ticket.submit',
  kind: 'write',
  request: z.strictObject({
    requestId,
    channel: z.enum(['miniProgram', 'boxCode']),
    report,
    /** A place that the caller holds for it; without one the window is a wish. */
    seatId: z.optional(id),
    /** What the caller said yes to at most, as it was on the screen. */
    agreedCapFen: z.optional(fen),
  }),
  response: z.object({ ticketNo: z.string(), ticket: ticketDetail }),
  errors: [
    'TOO_MANY_OPEN_TICKETS',
    'TEXT_NOT_ALLOWED',
    'MEDIA_NOT_FOUND',
    'MEDIA_TOO_MANY',
    'CONSENT_NEEDED',
    'SAFETY_NOT_CONFIRMED',
    'WINDOW_NOT_AVAILABLE',
    'DIVISION_UNKNOWN',
    'PRODUCT_NOT_FOUND',
    'ESTIMATE_CHANGED',
    ...seatErrors,
  ],
})

export const ticketGet = defineEndpoint({
  fn: 'customer',
  name: 'ticket.get',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: ticketDetail,
  errors: ['NOT_FOUND'],
})

export const ticketCancel = defineEndpoint({
  fn: 'customer',
  name: 'ticket.cancel',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, reason: words(100) }),
  response: ticketDetail,
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE'],
})

/** It does not work again, within the re-repair term: the same ticket goes back to accepted. */
export const ticketReopen = defineEndpoint({
  fn: 'customer',
  name: 'ticket.reopen',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, reason: saying(200) }),
  response: ticketDetail,
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'REOPEN_TOO_LATE', 'TEXT_NOT_ALLOWED'],
})

/** One score for the visit, given once. Staff see totals only, never this one. */
export const ticketRate = defineEndpoint({
  fn: 'customer',
  name: 'ticket.rate',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    score: z.number().check(z.int(), z.gte(1), z.lte(5)),
    words: words(200),
  }),
  response: ticketDetail,
  errors: ['HELPER_MAY_NOT', 'NOT_FOUND', 'NOT_IN_THIS_STATE', 'ALREADY_RATED', 'TEXT_NOT_ALLOWED'],
})

/** The customer's own word on a price above the cap: yes raises the cap to it, no leaves it where it was. */
export const ticketAnswerFee = defineEndpoint({
  fn: 'customer',
  name: 'ticket.answerFee',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, askId: requestId, agree: z.boolean() }),
  response: ticketDetail,
  errors: ['HELPER_MAY_NOT', 'NOT_FOUND', 'NOT_IN_THIS_STATE', 'FEE_ASK_GONE'],
})
