import * as z from 'zod/mini'
import { fen, instant } from '../scalar'
import { ticketEstimate } from './estimate'
import { ticketRow } from './row'
import { ticketVerdict } from './verdict'
import { channel, half, ticketAction } from './vocabulary'

export * from './row'

/** One entry of the parcel-style timeline, in words for the reader it was made for. */
export const timelineEntry = z.object({
  seq: z.int(),
  type: z.string(),
  at: instant,
  title: z.string(),
  detail: z.string(),
  /** Who did it, as that reader may know them: "客服 6021", "李建国 师傅". */
  by: z.string(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

export const technicianCard = z.object({
  name: z.string(),
  badgeNo: z.string(),
  outletName: z.string(),
  /** Where the customer may call; the outlet's number, never the technician's own. */
  phone: z.string(),
  /** A signed address that lapses; null where there is no picture yet. */
  photoUrl: z.nullable(z.string()),
})

/** `entry` names the published price it stands on; lines of before there were entries have none. */
export const feeLine = z.object({
  name: z.string(),
  amountFen: fen,
  entry: z.optional(z.string()),
  quantity: z.optional(z.int()),
})
export const partLine = z.object({ name: z.string(), quantity: z.int(), partId: z.optional(z.string()) })

export const completionView = z.object({
  at: instant,
  summary: z.string(),
  fees: z.array(feeLine),
  totalFen: fen,
  parts: z.array(partLine),
  /** How many things the technician looked at; 0 where nothing was written down. */
  checked: z.int(),
})

export const mediaView = z.object({
  mediaId: z.string(),
  kind: z.enum(['image', 'video']),
  /** A signed address that lapses; ask again when it has. */
  url: z.string(),
})

/** A dearer repair than agreed, waiting for the customer's word. */
export const feeAskView = z.object({
  askId: z.string(),
  at: instant,
  fees: z.array(feeLine),
  totalFen: fen,
  capFen: fen,
  /** How much of it has no published rate and is asked about for that; left out for nothing. */
  apartFen: z.optional(fen),
  reason: z.string(),
})
export type FeeAskView = z.infer<typeof feeAskView>

/** Whether and how the visit can still be put off. */
export const rescheduleTerms = z.object({
  /** How often it still can be; null where no limit counts. */
  left: z.nullable(z.int()),
  /** Until when alone; after that by phone. Null where no cut-off counts. */
  untilAt: z.nullable(instant),
  emptyTripFeeFen: fen,
})

export const chaseTerms = z.object({ left: z.int(), nextAt: instant })

/** Six digits that the technician at the door must be able to say; they change at `turnsAt`. */
export const doorCode = z.object({ code: z.string(), turnsAt: instant })

/** When somebody who is on the way will probably be there. */
export const eta = z.object({ fromAt: instant, toAt: instant, saidAt: instant })

/** All that the customer sees of a ticket of theirs. */
export const ticketDetail = z.object({
  ...ticketRow.shape,
  channel,
  description: z.string(),
  productName: z.string(),
  wish: z.object({ date: z.string(), half }),
  /** A place is booked; else the window is a wish that the outlet confirms. */
  booked: z.boolean(),
  needsWindow: z.boolean(),
  divisionCode: z.string(),
  address: z.string(),
  contactName: z.string(),
  phoneMasked: z.string(),
  capFen: z.nullable(fen),
  /** Null for fittings, and for repairs of before there were verdicts. */
  verdict: z.nullable(ticketVerdict),
  estimate: z.nullable(ticketEstimate),
  /** The registered product it is about. */
  productId: z.nullable(z.string()),
  technician: z.nullable(technicianCard),
  /** Shown while the technician is there: to be read to them when the work is done. */
  confirmationCode: z.nullable(z.string()),
  completion: z.nullable(completionView),
  score: z.nullable(z.int()),
  /** Null unless the action is among `actions`, or would be but for the cut-off or the limit. */
  reschedule: z.nullable(rescheduleTerms),
  chase: z.nullable(chaseTerms),
  feeAsk: z.nullable(feeAskView),
  doorCode: z.nullable(doorCode),
  eta: z.nullable(eta),
  media: z.array(mediaView),
  timeline: z.array(timelineEntry),
  actions: z.array(ticketAction),
})
export type TicketDetail = z.infer<typeof ticketDetail>
