import * as z from 'zod/mini'
import { seatErrors } from '../booking'
import { defineEndpoint } from '../endpoint'
import { cursor, day, fen, id, line, requestId } from '../scalar'
import { report } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'
import { ticketStatus } from '../ticket/vocabulary'
import { staffTicketDetail, staffTicketRow } from './view'

/** Looks by ticket number, the phone's full number, or nothing; filters narrow, newest first. */
export const staffTicketList = defineEndpoint({
  fn: 'staff',
  name: 'ticket.list',
  kind: 'read',
  request: z.strictObject({
    status: z.optional(ticketStatus),
    search: z.optional(z.string().check(z.maxLength(30))),
    onlyLate: z.optional(z.boolean()),
    createdFrom: z.optional(day),
    createdTo: z.optional(day),
    cursor: z.optional(cursor),
  }),
  response: z.object({
    rows: z.array(staffTicketRow),
    next: z.nullable(z.string()),
    counts: z.record(z.string(), z.int()),
  }),
  errors: [],
})

export const staffTicketGet = defineEndpoint({
  fn: 'staff',
  name: 'ticket.get',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: staffTicketDetail,
  errors: ['NOT_FOUND'],
})

/** An agent opens a ticket for a caller; it needs no second phone confirmation. */
export const staffTicketOpen = defineEndpoint({
  fn: 'staff',
  name: 'ticket.open',
  kind: 'write',
  request: z.strictObject({
    requestId,
    report,
    seatId: z.optional(id),
    /** What the caller said yes to at most, as it was said. */
    agreedCapFen: z.optional(fen),
  }),
  response: staffTicketDetail,
  errors: [
    'CONSENT_NEEDED',
    'SAFETY_NOT_CONFIRMED',
    'WINDOW_NOT_AVAILABLE',
    'MEDIA_NOT_FOUND',
    'MEDIA_TOO_MANY',
    'DIVISION_UNKNOWN',
    'ESTIMATE_CHANGED',
    ...seatErrors,
  ],
})

/** The full phone and address, for a reason that goes into the ticket's history. */
export const staffTicketReveal = defineEndpoint({
  fn: 'staff',
  name: 'ticket.reveal',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, reason: line(100) }),
  response: z.object({ contactName: z.string(), phone: z.string(), address: z.string() }),
  errors: ['NOT_FOUND', 'REASON_NEEDED'],
})

/** An outlet as a dispatcher weighs it. All in words, since each stands for a figure with its unit. */
export const outletChoice = z.object({
  outletId: id,
  name: z.string(),
  region: z.string(),
  /** Why it can't be picked at all; null where it can. */
  refusal: z.nullable(z.string()),
  /** What the rule would do: `best` gets it, `able` could take it, `unable` lacks something. */
  standing: z.enum(['best', 'able', 'unable']),
  /** Why it would get it, or why not. */
  why: z.string(),
  distance: z.string(),
  load: z.string(),
  seat: z.string(),
  /** Null where no part is expected to be needed. */
  part: z.nullable(z.string()),
  /** A reason for the timeline, which the customer reads. */
  reason: z.string(),
})
export type OutletChoice = z.infer<typeof outletChoice>

/** The outlets and technicians that may be picked for this ticket, with why not for the others. */
export const staffTicketChoices = defineEndpoint({
  fn: 'staff',
  name: 'ticket.choices',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: z.object({
    /** The best first, then the nearest. */
    outlets: z.array(outletChoice),
    /** One sentence for those farther away; null where everybody was looked at. */
    unseen: z.nullable(z.string()),
    technicians: z.array(
      z.object({ technicianId: id, name: z.string(), badgeNo: z.string(), refusal: z.nullable(z.string()) }),
    ),
  }),
  errors: ['NOT_FOUND'],
})
