import * as z from 'zod/mini'
import { ticketEstimate } from '@/contract/ticket/estimate'
import { report } from '@/contract/ticket/report'
import { ticketVerdict } from '@/contract/ticket/verdict'
import { channel, type TicketStatus, ticketKind, ticketStatus } from '@/contract/ticket/vocabulary'
import type { Centre } from '@/domain/dispatch/place'
import type { TicketScope } from '@/domain/policies/may-see'
import { dueAt } from '@/domain/ticket/due'
import type { Terms } from '@/domain/ticket/terms'
import { isOver, type Ticket } from '@/domain/ticket/ticket'
import { chinaDay } from '@/domain/time/china'
import { erasedReport } from './erased-report'
import { feeAsk, seatRef, ticketReservation, ticketState } from './ticket-state-schema'

/** What a ticket is stored as: the ticket itself and, beside it, the fields that lists and scopes are cut by. */
export type TicketDocument = Ticket & {
  _id: string
  /** One more at each change: compare-and-set and the staff's "was it changed meanwhile" go by it. */
  rev: number
  status: TicketStatus
  /** Something is still due from us. */
  open: boolean
  sortKey: string
  phone: string
  centreId: string
  outletId: string | null
  technicianId: string | null
  dueAt: number | null
  /** `dueAt` as a sort key: promises often end at the same moment, and a list's cursor must skip nobody. */
  dueKey: string | null
  /** The place in the dispatcher's list, who was chased first; null where nobody has to be picked. */
  queueKey: string | null
  updatedAt: number
}

/** Tickets of before installations could be booked say nothing of a kind in their report. */
const storedReport = z.pipe(
  z.transform((stored: unknown) =>
    stored !== null && typeof stored === 'object' && !('kind' in stored)
      ? { kind: 'repair', ...stored }
      : stored,
  ),
  z.union([report, erasedReport]),
)

/** Tickets of before places could be booked, parts kept and prices said have none of these. */
const visitFields = {
  seat: z._default(z.nullable(seatRef), null),
  needsWindow: z._default(z.boolean(), false),
  rescheduled: z._default(z.int(), 0),
  chased: z._default(z.nullable(z.object({ times: z.int(), lastAt: z.number() })), null),
  rounds: z._default(z.int(), 0),
  declinedBy: z._default(z.array(z.string()), []),
  queued: z._default(z.nullable(z.object({ at: z.number(), why: z.array(z.string()) })), null),
  promise: z._default(z.nullable(z.object({ at: z.number(), times: z.int() })), null),
  feeAsk: z._default(z.nullable(feeAsk), null),
  reservations: z._default(z.array(ticketReservation), []),
  verdict: z._default(z.nullable(ticketVerdict), null),
  estimate: z._default(z.nullable(ticketEstimate), null),
}

export const ticketDocument = z.object({
  _id: z.string(),
  rev: z.int(),
  ticketNo: z.string(),
  kind: ticketKind,
  channel,
  openid: z.nullable(z.string()),
  report: storedReport,
  confirmationCode: z.string(),
  createdAt: z.number(),
  reopened: z.int(),
  rated: z.boolean(),
  ...visitFields,
  seq: z.int(),
  state: ticketState,
  status: ticketStatus,
  open: z.boolean(),
  sortKey: z.string(),
  phone: z.string(),
  centreId: z.string(),
  outletId: z.nullable(z.string()),
  technicianId: z.nullable(z.string()),
  dueAt: z.nullable(z.number()),
  dueKey: z.nullable(z.string()),
  queueKey: z._default(z.nullable(z.string()), null),
  updatedAt: z.number(),
}) satisfies z.ZodMiniType<TicketDocument>

/** Tickets whose division nobody owns yet; agents see them, and an administrator gives the division to a centre. */
export const NO_CENTRE = 'none'

/** @param rev 1 for a new ticket, one more at each change */
export const toDocument = (
  ticket: Ticket,
  rev: number,
  centre: Pick<Centre, 'centreId'> | null,
  now: number,
  terms: Terms,
): TicketDocument => {
  const { state } = ticket
  const due = dueAt(ticket, terms)
  return {
    ...ticket,
    _id: ticket.ticketNo,
    rev,
    status: state.status,
    open: !isOver(ticket) && state.status !== 'completed',
    sortKey: sortKeyOf(ticket.createdAt, ticket.ticketNo),
    phone: ticket.report.contact.phone,
    centreId: centre?.centreId ?? NO_CENTRE,
    outletId: 'dispatch' in state ? state.dispatch.outletId : null,
    technicianId: 'assignment' in state ? state.assignment.technicianId : null,
    dueAt: due,
    dueKey: due === null ? null : sortKeyOf(due, ticket.ticketNo),
    queueKey: queueKeyOf(ticket, due),
    updatedAt: now,
  }
}

/** Whoever asked most often where we are comes first, then who was promised first. */
const queueKeyOf = ({ state, chased, ticketNo, createdAt }: Ticket, due: number | null): string | null =>
  state.status === 'accepted' ? `${9 - (chased?.times ?? 0)}:${sortKeyOf(due ?? createdAt, ticketNo)}` : null

/** Sorts by that time and is never equal for two tickets, so a list's cursor skips nobody. */
export const sortKeyOf = (at: number, ticketNo = ''): string => `${String(at).padStart(14, '0')}:${ticketNo}`

export const scopeOf = (document: TicketDocument): TicketScope => ({
  openid: document.openid,
  centreId: document.centreId,
  outletId: document.outletId,
  technicianId: document.technicianId,
  visitTo: lastVisitDay(document),
})

/** The wished day, or the last day something happened on the visit if that is later. */
const lastVisitDay = ({ state, report: { wish } }: TicketDocument): string | null => {
  if (!('assignment' in state)) return null
  const last = chinaDay('completion' in state ? state.completion.at : state.at)
  return wish.date > last ? wish.date : last
}
