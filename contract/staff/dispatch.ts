import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { cursor, day, id, instant, requestId, saying } from '../scalar'
import { installation } from '../ticket/installation'
import { address, fault, product } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'
import { half } from '../ticket/vocabulary'
import { staffTicketDetail, staffTicketRow } from './view'

/** `rev` is the version the person was looking at, as with every staff command. */
const onTicket = { requestId, ticketNo, rev: z.number().check(z.int(), z.gte(1)) }

/** The outlet gives a ticket back, in time and with a reason; the next one is asked. */
export const declineTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.decline',
  kind: 'write',
  request: z.strictObject({ ...onTicket, reason: saying(200) }),
  // the ticket is another outlet's by then, so there is none to show
  response: z.object({ ticketNo, declinesLeft: z.int() }),
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'REASON_NEEDED',
    'DECLINE_TOO_LATE',
    'DECLINES_USED_UP',
  ],
})

/** The dispatcher takes a ticket back from an outlet, to pick another by hand. */
export const redispatchTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.redispatch',
  kind: 'write',
  request: z.strictObject({ ...onTicket, reason: saying(200) }),
  response: staffTicketDetail,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE'],
})

/** What turned out to be different; what is left out stays. The window has its own command. */
export const amendTicket = defineEndpoint({
  fn: 'staff',
  name: 'ticket.amend',
  kind: 'write',
  request: z.strictObject({
    ...onTicket,
    product: z.optional(product),
    address: z.optional(address),
    fault: z.optional(fault),
    installation: z.optional(installation),
    reason: saying(200),
  }),
  response: staffTicketDetail,
  errors: ['NOT_FOUND', 'TICKET_CHANGED', 'NOT_IN_THIS_STATE', 'DIVISION_UNKNOWN'],
})

/** The tickets that wait for an outlet: who was chased most comes first, then who was promised first. */
export const dispatchQueue = defineEndpoint({
  fn: 'staff',
  name: 'dispatch.queue',
  kind: 'read',
  request: z.strictObject({ cursor: z.optional(cursor) }),
  response: z.object({
    rows: z.array(
      z.object({
        ...staffTicketRow.shape,
        rev: z.int(),
        productName: z.string(),
        /** Why the rule asks a dispatcher; empty while the rule hasn't looked yet. */
        why: z.array(z.string()),
      }),
    ),
    next: z.nullable(z.string()),
    /** Whether tickets are dispatched by rule here at all. */
    automatic: z.boolean(),
  }),
  errors: [],
})

export const outletLook = z.object({ outletName: z.string(), distance: z.string(), why: z.string() })

/** Every decision on a ticket's outlet, the newest first, in words. */
export const dispatchDecisions = defineEndpoint({
  fn: 'staff',
  name: 'dispatch.decisions',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: z.object({
    decisions: z.array(
      z.object({
        seq: z.int(),
        at: instant,
        by: z.enum(['rule', 'hand']),
        outletName: z.nullable(z.string()),
        distance: z.nullable(z.string()),
        reason: z.string(),
        why: z.array(z.string()),
        losers: z.array(outletLook),
        /** One sentence for all that were farther away; null where there are none. */
        unseen: z.nullable(z.string()),
        policyVersion: z.string(),
      }),
    ),
  }),
  errors: ['NOT_FOUND'],
})

const plannedStop = z.object({
  ticketNo,
  title: z.string(),
  region: z.string(),
  contactName: z.string(),
  half,
  /** The technician the customer knows of; null where the plan chose one. */
  assignedTo: z.nullable(z.string()),
  distance: z.string(),
  arriveAt: instant,
  beginAt: instant,
  endAt: instant,
})

/** An outlet's visits of a day over its technicians. Computed when asked; nothing is stored. */
export const outletDayPlan = defineEndpoint({
  fn: 'staff',
  name: 'dispatch.dayPlan',
  kind: 'read',
  request: z.strictObject({ date: day }),
  response: z.object({
    date: day,
    technicians: z.array(
      z.object({
        technicianId: id,
        name: z.string(),
        badgeNo: z.string(),
        /** Why nothing is planned for somebody who isn't at work; null for those who are. */
        away: z.nullable(z.string()),
        stops: z.array(plannedStop),
        leaveAt: z.nullable(instant),
        lunchAt: z.nullable(instant),
        backAt: z.nullable(instant),
        distance: z.string(),
      }),
    ),
    unplanned: z.array(z.object({ ticketNo, title: z.string(), region: z.string(), half, why: z.string() })),
  }),
  errors: ['CALENDAR_UNKNOWN'],
})
export type OutletDayPlan = z.infer<(typeof outletDayPlan)['response']>

export const leave = z.strictObject({ from: day, to: day, half: z.optional(half) })

export const outletTechnician = z.object({
  technicianId: id,
  rev: z.int(),
  name: z.string(),
  badgeNo: z.string(),
  certificates: z.array(
    z.object({ skill: z.string(), label: z.string(), until: z.string(), expired: z.boolean() }),
  ),
  leave: z.array(leave),
  /** A signed address that lapses; null where there is no picture yet. */
  photoUrl: z.nullable(z.string()),
  /** Whether a WeChat account is bound to them. */
  bound: z.boolean(),
  /** Tickets in hand. */
  inHand: z.int(),
})
export type OutletTechnician = z.infer<typeof outletTechnician>

/** The outlet manager's own technicians. */
export const technicianList = defineEndpoint({
  fn: 'staff',
  name: 'technician.list',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ technicians: z.array(outletTechnician) }),
  errors: [],
})

/** A technician's days off from now on, the whole list. Places that are booked stay booked. */
export const setLeave = defineEndpoint({
  fn: 'staff',
  name: 'technician.setLeave',
  kind: 'write',
  request: z.strictObject({
    requestId,
    technicianId: id,
    rev: z.number().check(z.int(), z.gte(0)),
    leave: z.array(leave).check(z.maxLength(20)),
  }),
  response: z.object({ technician: outletTechnician, visitsToMove: z.array(ticketNo) }),
  errors: ['TECHNICIAN_NOT_FOUND', 'TECHNICIAN_CHANGED', 'LEAVE_WRONG'],
})

/** The face that customers see on the technician's card: one picture, the latest counts. */
export const setPortrait = defineEndpoint({
  fn: 'staff',
  name: 'technician.setPortrait',
  kind: 'write',
  request: z.strictObject({ requestId, technicianId: id, mediaId: id }),
  response: z.object({ photoUrl: z.nullable(z.string()) }),
  errors: ['TECHNICIAN_NOT_FOUND', 'MEDIA_NOT_FOUND', 'MEDIA_TOO_MANY'],
})
