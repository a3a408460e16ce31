import * as z from 'zod/mini'
import { divisionCode } from '../scalar'
import { installation } from '../ticket/installation'
import { product } from '../ticket/report'
import { ticketNo } from '../ticket/ticket-no'

const where = {
  divisionCode,
  /** Where the customer is, if they shared it: the nearest outlets are found from there. */
  at: z.optional(
    z.strictObject({
      lat: z.number().check(z.gte(0), z.lte(60)),
      lng: z.number().check(z.gte(70), z.lte(140)),
    }),
  ),
}

/** What somebody is to come for: told before there is a ticket, or the ticket itself. */
export const errand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('repair'), line: product.shape.line, ...where }),
  z.strictObject({ kind: z.literal('installation'), line: product.shape.line, installation, ...where }),
  z.strictObject({ kind: z.literal('ticket'), ticketNo }),
])
export type Errand = z.infer<typeof errand>
