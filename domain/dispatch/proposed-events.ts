import type { DispatchDecision } from './decide-dispatch'
import type { Changed } from './redispatch'

/**
 * What the ticket's timeline will say about dispatch beyond `dispatched`. They stand here until the commands
 * join the ticket's life; shapes follow `EventBody`. No personal data.
 */
export type DispatchEventBody =
  | { type: 'declined'; outletId: string; outletName: string; reason: string }
  | { type: 'redispatched'; because: readonly Changed[]; outletId: string; outletName: string }
  | { type: 'queued'; why: readonly string[] }

/** Where nobody can take it: the dispatcher's queue, with the reasons. Null where somebody can. */
export const queuedFor = (decision: DispatchDecision): DispatchEventBody | null =>
  decision.outcome === 'noCandidate' ? { type: 'queued', why: decision.why } : null
