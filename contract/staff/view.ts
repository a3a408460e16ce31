import * as z from 'zod/mini'
import { fen, instant } from '../scalar'
import { answeredItem } from '../ticket/checked-item'
import { ticketEstimate } from '../ticket/estimate'
import { ticketVerdict } from '../ticket/verdict'
import { completionView, feeAskView, mediaView, nextStep, timelineEntry } from '../ticket/view'
import { channel, half, ticketAction, ticketKind, ticketStatus } from '../ticket/vocabulary'

/** A row of the staff's list. */
export const staffTicketRow = z.object({
  ticketNo: z.string(),
  kind: ticketKind,
  channel,
  status: ticketStatus,
  symptom: z.string(),
  safety: z.boolean(),
  region: z.string(),
  contactName: z.string(),
  phoneMasked: z.string(),
  outletName: z.nullable(z.string()),
  technicianName: z.nullable(z.string()),
  wish: z.object({ date: z.string(), half }),
  late: z.boolean(),
  /** How often the customer asked where we are. */
  chased: z.int(),
  /** It waits for a dispatcher. */
  queued: z.boolean(),
  byAt: z.nullable(instant),
  createdAt: instant,
  updatedAt: instant,
})
export type StaffTicketRow = z.infer<typeof staffTicketRow>

/** A finished visit with each answer to its checklist. */
export const staffCompletion = z.object({ ...completionView.shape, checklist: z.array(answeredItem) })

/** All that this member of staff may see of a ticket, and do to it. */
export const staffTicketDetail = z.object({
  ...staffTicketRow.shape,
  rev: z.int(),
  description: z.string(),
  since: z.nullable(z.string()),
  frequency: z.nullable(z.string()),
  tried: z.array(z.string()),
  /** What was asked before the report and what the customer answered; empty where they skipped it. */
  triage: z.array(z.object({ asked: z.string(), said: z.string() })),
  productName: z.string(),
  serialNo: z.nullable(z.string()),
  addressMasked: z.string(),
  relation: z.string(),
  capFen: z.nullable(fen),
  verdict: z.nullable(ticketVerdict),
  estimate: z.nullable(ticketEstimate),
  productId: z.nullable(z.string()),
  /** What may be charged, for whoever may enter the bill now; null was agreed on by phone. */
  prices: z.optional(z.array(z.object({ name: z.string(), entry: z.string(), amountFen: z.nullable(fen) }))),
  /** Parts kept on a shelf for this visit. */
  reservations: z.array(z.object({ partId: z.string(), placeId: z.string(), quantity: z.int() })),
  booked: z.boolean(),
  needsWindow: z.boolean(),
  divisionCode: z.string(),
  work: z.object({ skill: z.string(), minutes: z.int(), crew: z.int() }),
  /** What a fitting will meet, by question; empty for a repair. */
  site: z.array(z.object({ label: z.string(), value: z.string() })),
  queuedWhy: z.array(z.string()),
  rounds: z.int(),
  /** Until when the outlet may give it back; null where it isn't theirs to give. */
  declineUntil: z.nullable(instant),
  feeAsk: z.nullable(feeAskView),
  dispatchReason: z.nullable(z.string()),
  completion: z.nullable(staffCompletion),
  media: z.array(mediaView),
  next: nextStep,
  timeline: z.array(timelineEntry),
  actions: z.array(ticketAction),
  /** Whether this person may ask for the full phone and address, with a reason. */
  mayReveal: z.boolean(),
})
export type StaffTicketDetail = z.infer<typeof staffTicketDetail>
