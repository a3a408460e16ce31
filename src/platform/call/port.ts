import type { CallEvent, FunctionName } from '@/contract/endpoint'
import type { Outcome } from '../outcome'

/**
 * `offline`: no connection, certainly not sent. `timeout`: sent, the outcome is unknown. `signed-out`: the session
 * has ended. `failed`: the cloud answered that it can't. After any of them the same request may be sent again,
 * with the same `requestId`.
 */
export type CallFailure = 'offline' | 'timeout' | 'signed-out' | 'failed'

/** Calls a cloud function and answers what it returned, unparsed. WeChat or the session says who is calling. */
export type CallFunction = (
  fn: FunctionName,
  event: CallEvent,
) => Promise<Outcome<{ answer: unknown }, CallFailure>>

/** Longer than the function's own limit of 20 s, so that a slow answer is still heard. */
export const callTimeoutMs = 25_000
