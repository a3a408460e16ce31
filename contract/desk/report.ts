import * as z from 'zod/mini'
import { partId } from '../product/part'
import { id, line, mobile, saying, words } from '../scalar'
import { address } from '../ticket/address'
import { ticketNo } from '../ticket/ticket-no'
import { complaint, enquiry, suggestion } from './voice'

/** Photos that may go with one message at the desk. */
export const deskMedia = { image: 9 }

export const deskMediaIds = z.array(id).check(z.maxLength(9))

/** The customer doesn't agree with a verdict on the warranty. */
export const warrantyAppeal = z.strictObject({
  kind: z.literal('warranty'),
  productId: id,
  /** The visit it is about, where it is about one. */
  ticketNo: z.optional(ticketNo),
  words: saying(500),
  mediaIds: deskMediaIds,
})
export type WarrantyAppeal = z.infer<typeof warrantyAppeal>

/** Parts without a visit: sent home, or laid ready at an outlet. */
export const partOrder = z.strictObject({
  kind: z.literal('part'),
  items: z
    .array(
      z.strictObject({
        partId,
        quantity: z.number().check(z.int(), z.gte(1), z.lte(99)),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
  /** What they are for, as on the nameplate: a part that doesn't fit is refused. */
  model: z.optional(line(30)),
  handover: z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('delivery'), address }),
    z.strictObject({ way: z.literal('pickUp'), outletId: id }),
  ]),
  contact: z.strictObject({ name: line(20), phone: mobile }),
  productId: z.optional(id),
  words: words(200),
  mediaIds: deskMediaIds,
})
export type PartOrder = z.infer<typeof partOrder>

/** What a ticket without a visit starts from. */
export const deskReport = z.discriminatedUnion('kind', [
  partOrder,
  warrantyAppeal,
  enquiry,
  complaint,
  suggestion,
])
export type DeskReport = z.infer<typeof deskReport>
