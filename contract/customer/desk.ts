import * as z from 'zod/mini'
import { deskMediaIds, deskReport } from '../desk/report'
import { deskDetail, deskRow } from '../desk/view'
import { defineEndpoint } from '../endpoint'
import { cursor, requestId, saying, words } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'

/** Refusals of every change of a matter that exists. */
const changeErrors = [
  'NOT_FOUND',
  'NOT_IN_THIS_STATE',
  'REASON_NEEDED',
  'OBJECTIONS_USED_UP',
  'TEXT_NOT_ALLOWED',
  'MEDIA_NOT_FOUND',
  'MEDIA_TOO_MANY',
] as const

/** An order of parts, or an appeal against a verdict: settled without a visit. */
export const deskOpen = defineEndpoint({
  fn: 'customer',
  name: 'desk.open',
  kind: 'write',
  request: z.strictObject({ requestId, report: deskReport }),
  response: deskDetail,
  errors: [
    'NOT_FOUND',
    'TOO_MANY_OPEN_TICKETS',
    'TEXT_NOT_ALLOWED',
    'MEDIA_NOT_FOUND',
    'MEDIA_TOO_MANY',
    'PRODUCT_NOT_FOUND',
    'APPEAL_OPEN',
    'PART_UNKNOWN',
    'PART_NOT_MADE',
    'PART_DOES_NOT_FIT',
    'MODEL_UNKNOWN',
    'OUTLET_NOT_FOUND',
    'DIVISION_UNKNOWN',
  ],
})

export const deskList = defineEndpoint({
  fn: 'customer',
  name: 'desk.list',
  kind: 'read',
  request: z.strictObject({ cursor: z.optional(cursor) }),
  response: z.object({ rows: z.array(deskRow), next: z.nullable(z.string()) }),
  errors: [],
})

export const deskGet = defineEndpoint({
  fn: 'customer',
  name: 'desk.get',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: deskDetail,
  errors: ['NOT_FOUND'],
})

/** More words and pictures. */
export const deskSay = defineEndpoint({
  fn: 'customer',
  name: 'desk.say',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, words: saying(500), mediaIds: deskMediaIds }),
  response: deskDetail,
  errors: changeErrors,
})

export const deskWithdraw = defineEndpoint({
  fn: 'customer',
  name: 'desk.withdraw',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, words: words(200) }),
  response: deskDetail,
  errors: changeErrors,
})

/** The customer's word on what was answered or brought: content with it, or not and why. */
export const deskAnswer = defineEndpoint({
  fn: 'customer',
  name: 'desk.answer',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    agree: z.boolean(),
    words: words(500),
    mediaIds: deskMediaIds,
  }),
  response: deskDetail,
  errors: changeErrors,
})
