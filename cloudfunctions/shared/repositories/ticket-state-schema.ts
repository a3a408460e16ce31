import * as z from 'zod/mini'
import { answeredItem } from '@/contract/ticket/checked-item'
import { half } from '@/contract/ticket/vocabulary'
import type { TicketState } from '@/domain/ticket/ticket'

const apart = z.optional(z.array(z.object({ entry: z.string(), amountFen: z.int() })))

const acceptance = z.object({ at: z.number(), confirmedByPhone: z.boolean(), capFen: z.int(), apart })

const dispatch = z.object({
  at: z.number(),
  outletId: z.string(),
  outletName: z.string(),
  outletPhone: z.string(),
  reason: z.string(),
})

const assignment = z.object({
  at: z.number(),
  technicianId: z.string(),
  name: z.string(),
  badgeNo: z.string(),
})

const feeLines = z.array(
  z.object({
    name: z.string(),
    amountFen: z.int(),
    entry: z.optional(z.string()),
    quantity: z.optional(z.int()),
  }),
)

const completion = z.object({
  at: z.number(),
  summary: z.string(),
  fees: feeLines,
  totalFen: z.int(),
  parts: z.array(z.object({ name: z.string(), quantity: z.int(), partId: z.optional(z.string()) })),
  mediaIds: z.array(z.string()),
  checklist: z.optional(z.array(answeredItem)),
  confirmedBy: z.enum(['code', 'signature']),
})

const state = <const Status extends TicketState['status'], Shape extends z.core.$ZodLooseShape>(
  status: Status,
  shape: Shape,
) => z.object({ status: z.literal(status), at: z.number(), ...shape })

const visit = { acceptance, dispatch, assignment }

export const seatRef = z.object({
  seatId: z.string(),
  outletId: z.string(),
  skill: z.string(),
  date: z.string(),
  half,
})

export const feeAsk = z.object({
  askId: z.string(),
  at: z.number(),
  fees: feeLines,
  totalFen: z.int(),
  apart,
  reason: z.string(),
})

export const ticketReservation = z.object({
  reservationId: z.string(),
  placeId: z.string(),
  partId: z.string(),
  quantity: z.int(),
})

/** The stored form of domain/ticket's states; the types are held equal below. */
export const ticketState = z.discriminatedUnion('status', [
  state('submitted', {}),
  state('accepted', { acceptance }),
  state('dispatched', { acceptance, dispatch }),
  state('assigned', visit),
  state('enRoute', visit),
  state('onSite', visit),
  state('awaitingPart', { ...visit, partName: z.string(), expectedOn: z.string() }),
  state('completed', { ...visit, completion }),
  state('closed', { ...visit, completion }),
  state('cancelled', { reason: z.string(), by: z.enum(['customer', 'staff']) }),
  state('rejected', { reason: z.string() }),
]) satisfies z.ZodMiniType<TicketState>
