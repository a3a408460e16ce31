import type { AnsweredItem } from '@/contract/ticket/checked-item'
import type { TicketEstimate } from '@/contract/ticket/estimate'
import type { Report } from '@/contract/ticket/report'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import type { Channel, Half, TicketKind } from '@/contract/ticket/vocabulary'

/** What was agreed on when the ticket was accepted. */
export interface Acceptance {
  at: number
  confirmedByPhone: boolean
  /** What it may cost at most, in 分, as said to the customer. */
  capFen: number
  /** What has no published rate and the customer said yes to, one by one; left out where there was none. */
  apart?: readonly ApartFee[] | undefined
}

export interface ApartFee {
  entry: string
  amountFen: number
}

export interface DispatchedTo {
  at: number
  outletId: string
  outletName: string
  outletPhone: string
  reason: string
}

export interface Assignment {
  at: number
  technicianId: string
  name: string
  badgeNo: string
}

export interface FeeLine {
  name: string
  amountFen: number
  /** The published price it stands on; lines of before there were entries have none. */
  entry?: string | undefined
  /** How many times the entry; one where nothing is said. */
  quantity?: number | undefined
}

export interface PartLine {
  name: string
  quantity: number
  /** Left out for what isn't in the catalogue. */
  partId?: string | undefined
}

/** A part kept on a shelf for this visit. */
export interface TicketReservation {
  reservationId: string
  placeId: string
  partId: string
  quantity: number
}

export interface Completion {
  at: number
  summary: string
  fees: readonly FeeLine[]
  totalFen: number
  parts: readonly PartLine[]
  mediaIds: readonly string[]
  /** Absent where nothing was written down: from the console, or before there were checklists. */
  checklist?: readonly AnsweredItem[] | undefined
  confirmedBy: 'code' | 'signature'
}

/** One place in an outlet's window, booked for a visit. */
export interface SeatRef {
  /** `seat:<outlet>:<skill>:<date>:<half>:<n>` */
  seatId: string
  outletId: string
  skill: string
  date: string
  half: Half
}

/** A dearer repair than agreed, waiting for the customer's word. */
export interface FeeAsk {
  askId: string
  at: number
  fees: readonly FeeLine[]
  totalFen: number
  /** Those of the lines that have no published rate and weren't agreed to yet. */
  apart?: readonly ApartFee[] | undefined
  reason: string
}

/** The place in a ticket's life, with all that is known from there on. Times are epoch ms. */
export type TicketState =
  | { status: 'submitted'; at: number }
  | { status: 'accepted'; at: number; acceptance: Acceptance }
  | { status: 'dispatched'; at: number; acceptance: Acceptance; dispatch: DispatchedTo }
  | { status: 'assigned'; at: number; acceptance: Acceptance; dispatch: DispatchedTo; assignment: Assignment }
  | { status: 'enRoute'; at: number; acceptance: Acceptance; dispatch: DispatchedTo; assignment: Assignment }
  | { status: 'onSite'; at: number; acceptance: Acceptance; dispatch: DispatchedTo; assignment: Assignment }
  | {
      status: 'awaitingPart'
      at: number
      acceptance: Acceptance
      dispatch: DispatchedTo
      assignment: Assignment
      partName: string
      /** `2026-03-14` */
      expectedOn: string
    }
  | VisitDone<'completed'>
  | VisitDone<'closed'>
  | { status: 'cancelled'; at: number; reason: string; by: 'customer' | 'staff' }
  | { status: 'rejected'; at: number; reason: string }

interface VisitDone<Status extends 'completed' | 'closed'> {
  status: Status
  at: number
  acceptance: Acceptance
  dispatch: DispatchedTo
  assignment: Assignment
  completion: Completion
}

export interface Ticket {
  ticketNo: string
  kind: TicketKind
  channel: Channel
  /** Null where an agent opened it for a caller who isn't in WeChat. */
  openid: string | null
  report: Report
  /** Six digits that the customer reads to the technician when the work is done. */
  confirmationCode: string
  createdAt: number
  /** How often it was reopened. */
  reopened: number
  /** Whether this visit has its score; the score itself stands with the survey, where staff can't read it. */
  rated: boolean
  /** The place booked for the visit; null while the window is only a wish. */
  seat: SeatRef | null
  /** The window that was agreed on has gone by or never was: the customer picks one, free of cut-off and limit. */
  needsWindow: boolean
  /** How often this visit was put off by the customer. */
  rescheduled: number
  chased: { times: number; lastAt: number } | null
  /** How often an outlet was picked for this visit. */
  rounds: number
  /** Outlets that gave this visit back. */
  declinedBy: readonly string[]
  /** It waits for a dispatcher, since it can't be dispatched by rule. */
  queued: { at: number; why: readonly string[] } | null
  /** What was promised anew when the technician ran late. */
  promise: { at: number; times: number } | null
  feeAsk: FeeAsk | null
  /** Kept for the visit; whatever becomes of the ticket, its shelves follow in the same transaction. */
  reservations: readonly TicketReservation[]
  /** Null for fittings, and for repairs of before there were verdicts. */
  verdict: TicketVerdict | null
  /** Null where nothing could be said before, and for tickets of before there were estimates. */
  estimate: TicketEstimate | null
  /** The number of events so far; the next event's `seq` is one more. */
  seq: number
  state: TicketState
}

/** What a visit knows of itself beyond its state, before anything has happened to it. */
export const freshVisit = {
  seat: null,
  needsWindow: false,
  rescheduled: 0,
  chased: null,
  rounds: 0,
  declinedBy: [],
  queued: null,
  promise: null,
  feeAsk: null,
  reservations: [],
} as const satisfies Partial<Ticket>

/** States in which nothing more is due from anybody. */
export const isOver = (ticket: Pick<Ticket, 'state'>): boolean =>
  ticket.state.status === 'closed' ||
  ticket.state.status === 'cancelled' ||
  ticket.state.status === 'rejected'
