import * as z from 'zod/mini'
import { fen, instant } from '../scalar'

/** What a repair was said to cost before the visit; its lines follow from the versions it stands on. */
export const ticketEstimate = z.object({
  lowFen: fen,
  highFen: fen,
  /** Nothing above it is charged without a further yes on the customer's own phone. */
  capFen: fen,
  words: z.string(),
  listVersion: z.string(),
  catalogueVersion: z.string(),
  /** When the customer said yes to the cap; null where nobody has yet. */
  agreedAt: z.nullable(instant),
})
export type TicketEstimate = z.infer<typeof ticketEstimate>
