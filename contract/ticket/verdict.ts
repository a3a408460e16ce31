import * as z from 'zod/mini'
import { cover } from '../product/verdict'
import { day, instant } from '../scalar'

/** What the warranty says about a ticket's product; the whole verdict is asked for apart. */
export const ticketVerdict = z.object({
  /** Since when it says so. */
  at: instant,
  cover,
  /** The clause that decided it, in its version. */
  ruleId: z.string(),
  rulesVersion: z.string(),
  /** The last day that is certainly covered, itself included. */
  lastDay: z.nullable(day),
  /** 0 to 1 */
  confidence: z.number(),
  /** The one sentence. */
  words: z.string(),
})
export type TicketVerdict = z.infer<typeof ticketVerdict>
