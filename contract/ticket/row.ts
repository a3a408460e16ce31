import * as z from 'zod/mini'
import { instant } from '../scalar'
import { ticketKind, ticketStatus } from './vocabulary'

/** The one sentence that answers "what now?", and by when. */
export const nextStep = z.object({
  headline: z.string(),
  detail: z.string(),
  byAt: z.nullable(instant),
  late: z.boolean(),
})
export type NextStep = z.infer<typeof nextStep>

/** A row of the customer's progress list. */
export const ticketRow = z.object({
  ticketNo: z.string(),
  kind: ticketKind,
  status: ticketStatus,
  /** What it is about, without its kind: 取暖效果下降. */
  title: z.string(),
  next: nextStep,
  createdAt: instant,
  updatedAt: instant,
})
export type TicketRow = z.infer<typeof ticketRow>
