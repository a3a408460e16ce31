import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { feeEntry } from '../product/estimate'
import { partId } from '../product/part'
import { day, fen, id, instant, line, requestId, saying, words } from '../scalar'
import { checkedItem } from '../ticket/checked-item'
import { ticketNo } from '../ticket/ticket-no'
import { staffTicketDetail } from './view'

/** `rev` is the version the person was looking at: a ticket that changed meanwhile is refused, not overwritten. */
const onTicket = { requestId, ticketNo, rev: z.number().check(z.int(), z.gte(1)) }

/** From a technician's phone: when it happened, where it was written down without a net and is sent later. */
const inTheField = { ...onTicket, happenedAt: z.optional(instant) }

const response = staffTicketDetail

const pieces = z.number().check(z.int(), z.gte(1), z.lte(99))
const feeLine = z.strictObject({
  name: line(30),
  amountFen: fen,
  entry: z.optional(feeEntry),
  quantity: z.optional(pieces),
})
const partLine = z.strictObject({ name: line(30), quantity: pieces, partId: z.optional(partId) })

export const acceptTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.accept',
  kind: 'write',
  request: z.strictObject({ ...onTicket, confirmedByPhone: z.boolean(), capFen: fen, note: words(200) }),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE', 'CONFIRMATION_NEEDED', 'CAP_ABOVE_ESTIMATE'],
})

export const rejectTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.reject',
  kind: 'write',
  request: z.strictObject({ ...onTicket, reason: saying(200) }),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE'],
})

export const dispatchTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.dispatch',
  kind: 'write',
  request: z.strictObject({ ...onTicket, outletId: id, reason: saying(200) }),
  response,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'OUTLET_NOT_FOUND',
    'OUTLET_OUT_OF_AREA',
    'OUTLET_NOT_AUTHORISED',
  ],
})

export const assignTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.assign',
  kind: 'write',
  request: z.strictObject({ ...onTicket, technicianId: id }),
  response,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'TECHNICIAN_NOT_FOUND',
    'TECHNICIAN_NOT_CERTIFIED',
    'TECHNICIAN_AWAY',
  ],
})

export const departForTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.depart',
  kind: 'write',
  request: z.strictObject(inTheField),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE'],
})

export const arriveAtTicket = defineEndpoint({ ...departForTicket, name: 'ticket.arrive' })

/** The door stays shut: the visit goes back to its outlet, out of the technician's hands. */
export const nobodyHome = defineEndpoint({
  fn: 'staff',
  name: 'ticket.nobodyHome',
  kind: 'write',
  request: z.strictObject({ ...inTheField, reason: saying(200) }),
  response: z.object({}),
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE'],
})

/** Dearer than agreed: the customer is asked on the own phone, and the work waits. */
export const askFee = defineEndpoint({
  fn: 'staff',
  name: 'ticket.askFee',
  kind: 'write',
  request: z.strictObject({
    ...onTicket,
    fees: z.array(feeLine).check(z.minLength(1), z.maxLength(20)),
    totalFen: fen,
    reason: saying(200),
  }),
  response,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'FEE_TOTAL_WRONG',
    'FEE_WITHIN_CAP',
    'FEE_NOT_ON_LIST',
    'FEE_ABOVE_LIST',
  ],
})

export const awaitPart = defineEndpoint({
  fn: 'staff',
  name: 'ticket.awaitPart',
  kind: 'write',
  request: z.strictObject({
    ...inTheField,
    partName: line(30),
    /** Of the catalogue: kept at the outlet, or asked for at the centre. */
    partId: z.optional(partId),
    /** By when; of a part of the catalogue only where it is later than the supply says. */
    expectedOn: z.optional(day),
    /** How many are asked for; one where nothing is said. */
    quantity: z.optional(z.number().check(z.int(), z.gte(1), z.lte(99))),
  }),
  response,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'WINDOW_NOT_AVAILABLE',
    'PART_UNKNOWN',
    'PART_GONE',
    'EXPECTED_DAY_NEEDED',
  ],
})

/** For a customer without the app: an agent asked by phone and enters the word that was given. */
export const answerFeeByStaff = defineEndpoint({
  fn: 'staff',
  name: 'ticket.answerFee',
  kind: 'write',
  request: z.strictObject({ ...onTicket, askId: requestId, agree: z.boolean() }),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE', 'FEE_ASK_GONE'],
})

export const partArrived = defineEndpoint({
  ...departForTicket,
  name: 'ticket.partArrived',
  request: z.strictObject(onTicket),
})

export const completeTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.complete',
  kind: 'write',
  request: z.strictObject({
    ...inTheField,
    summary: saying(300),
    fees: z.array(feeLine).check(z.maxLength(20)),
    totalFen: fen,
    parts: z.array(partLine).check(z.maxLength(20)),
    mediaIds: z.array(id).check(z.maxLength(9)),
    /** What was looked at on the way; only questions of the ticket's own checklist are kept. */
    checklist: z.optional(z.array(checkedItem).check(z.maxLength(30))),
    confirmation: z.union([
      z.strictObject({ kind: z.literal('code'), code: z.string().check(z.regex(/^\d{6}$/)) }),
      z.strictObject({ kind: z.literal('signature'), mediaId: id }),
    ]),
  }),
  response,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'CONFIRMATION_CODE_WRONG',
    'CONFIRMATION_CODE_LOCKED',
    'FEE_ABOVE_CAP',
    'FEE_TOTAL_WRONG',
    'FEE_NOT_ON_LIST',
    'FEE_ABOVE_LIST',
    'PHOTO_NEEDED',
    'MEDIA_NOT_FOUND',
    'MEDIA_TOO_MANY',
    'PART_GONE',
  ],
})

export const closeTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.close',
  kind: 'write',
  request: z.strictObject({ ...onTicket, reason: saying(200) }),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE'],
})

export const cancelTicketByStaff = defineEndpoint({ ...rejectTicket, name: 'ticket.cancel' })

export const reopenTicketByStaff = defineEndpoint({
  ...rejectTicket,
  name: 'ticket.reopen',
  errors: [...rejectTicket.errors, 'REOPEN_TOO_LATE'],
})

/** A line for colleagues; the customer does not see it. */
export const noteOnTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.note',
  kind: 'write',
  request: z.strictObject({ ...onTicket, note: saying(300) }),
  response,
  errors: ['NOT_FOUND', 'TICKET_CHANGED'],
})
