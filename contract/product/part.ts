import * as z from 'zod/mini'
import { fen, id, instant, line } from '../scalar'
import { partFamily } from './part-family'

/** Where parts lie: the centre's warehouse, an outlet's shelf, a technician's van. `warehouse:hz`, `van:t-07` */
export const placeId = z.string().check(z.regex(/^(warehouse|outlet|van):[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/))

export const partId = id

/** Whole pieces; half a part, none or less is refused. */
export const quantity = z.number().check(z.int(), z.gte(1), z.lte(9_999))

/** A genuine part as it can be ordered. */
export const part = z.object({
  partId,
  itemCode: z.string().check(z.regex(/^[0-9ACEFHKMNRTWXY]{3}$/)),
  family: partFamily,
  name: line(30),
  priceFen: fen,
  /** What a technician asks for putting it in, outside warranty. */
  fittingFen: fen,
  /** Customers may change it themselves: no tool, no mains. */
  selfFit: z.boolean(),
  /** The part that took its place, where this one isn't made any more. */
  replacedBy: z.nullable(partId),
})
export type Part = z.infer<typeof part>

const entryHead = { entryId: id, at: instant, placeId, partId }

/** One line of the stock ledger; written once, never changed. */
export const stockEntry = z.discriminatedUnion('type', [
  z.object({ ...entryHead, type: z.literal('received'), quantity, source: line(40) }),
  z.object({
    ...entryHead,
    type: z.literal('reserved'),
    quantity,
    reservationId: id,
    ticketNo: z.nullable(z.string()),
    until: z.nullable(instant),
  }),
  z.object({
    ...entryHead,
    type: z.literal('released'),
    quantity,
    reservationId: id,
    why: z.enum(['cancelled', 'lapsed', 'unused', 'miscounted']),
  }),
  z.object({
    ...entryHead,
    type: z.literal('issued'),
    quantity,
    reservationId: z.nullable(id),
    ticketNo: z.nullable(z.string()),
  }),
  z.object({ ...entryHead, type: z.literal('returned'), quantity, ticketNo: z.nullable(z.string()) }),
  z.object({ ...entryHead, type: z.literal('sent'), quantity, transferId: id, to: placeId }),
  z.object({
    ...entryHead,
    type: z.literal('arrived'),
    quantity: z.number().check(z.int(), z.gte(0), z.lte(9_999)),
    transferId: id,
    from: placeId,
    /** Sent, and not in the parcel. */
    missing: z.number().check(z.int(), z.gte(0), z.lte(9_999)),
  }),
  z.object({ ...entryHead, type: z.literal('counted'), counted: z.int(), difference: z.int() }),
])
export type StockEntry = z.infer<typeof stockEntry>
