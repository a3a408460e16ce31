import * as z from 'zod/mini'
import { half } from '@/contract/ticket/vocabulary'
import { type Seat, seatIdOf } from '@/domain/booking/seat'

export const SEATS = 'seats'

export const seatDocument = z.object({
  outletId: z.string(),
  skill: z.string(),
  date: z.string(),
  half,
  n: z.int(),
  state: z.enum(['free', 'held', 'booked']),
  holder: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  heldAt: z.number(),
  heldUntil: z.number(),
  ticketNo: z.nullable(z.string()),
  /** Older places were each taken alone. */
  besides: z._default(z.array(z.string()), []),
  beside: z._default(z.nullable(z.string()), null),
  rev: z.int(),
}) satisfies z.ZodMiniType<Seat>

export const toSeatDocument = (seat: Seat): Seat & { _id: string } => ({
  _id: seatIdOf(seat, seat.n),
  ...seat,
})
