import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { cursor, id } from '../scalar'
import { ticketRow } from '../ticket/row'

/** Apart from the other endpoints of a ticket: the app's first package needs this one only. */
export const ticketList = defineEndpoint({
  fn: 'customer',
  name: 'ticket.list',
  kind: 'read',
  /** `of`: somebody's whom the caller helps. */
  request: z.strictObject({ cursor: z.optional(cursor), of: z.optional(id) }),
  response: z.object({ rows: z.array(ticketRow), next: z.nullable(z.string()) }),
  errors: ['HELPING_ENDED'],
})
