import { lineFailure } from './failure'
import type { Failure } from './wechat'

/** Node's and undici's codes for a connection that never came up: nothing was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * A thrown transport error as a failure. Only where it is certain that nothing was sent may the call be
 * repeated; a timeout or a cut line leaves the outcome unknown.
 */
export const lineErrorOf = (error: unknown): Failure => {
  const codes = causes(error).map(codeOf)
  const message = error instanceof Error ? error.message : String(error)
  const never = causes(error).some(neverConnected) || codes.some((code) => NEVER_SENT.has(code))
  return lineFailure(never ? 'busy' : 'unknown', [message, ...codes.filter(Boolean)].join(' '))
}

/** fetch wraps the socket's error in `cause`, and several tried addresses in an AggregateError. */
const causes = (error: unknown): object[] => {
  if (typeof error !== 'object' || error === null) return []
  const cause = 'cause' in error ? causes(error.cause) : []
  const errors = error instanceof AggregateError ? error.errors.flatMap(causes) : []
  return [error, ...cause, ...errors]
}

const codeOf = (error: object): string => ('code' in error ? String(error.code) : '')

/** The node SDK says ETIMEDOUT both for connecting and for a dead line; `connecting` tells them apart. */
const neverConnected = (error: object): boolean =>
  codeOf(error) === 'ETIMEDOUT' && 'connecting' in error && error.connecting === true
