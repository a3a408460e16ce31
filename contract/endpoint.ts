import type * as z from 'zod/mini'
import type { ErrorCode } from './error-code'

/** The deployed function that answers an endpoint. */
export type FunctionName = 'customer' | 'staff'

/**
 * An endpoint as data: both front ends call it, the function routes by it, tests walk it.
 * A `write` request always carries a `requestId`, made once per intent, and is idempotent on it.
 */
export interface Endpoint<
  Name extends string = string,
  Request extends z.ZodMiniType = z.ZodMiniType,
  Response extends z.ZodMiniType = z.ZodMiniType,
> {
  readonly fn: FunctionName
  readonly name: Name
  readonly kind: 'read' | 'write'
  readonly request: Request
  readonly response: Response
  /** The refusals of its own, beside those every endpoint can give. */
  readonly errors: readonly ErrorCode[]
}

export type RequestOf<E extends Endpoint> = z.infer<E['request']>
export type ResponseOf<E extends Endpoint> = z.infer<E['response']>

/** Refusals that any endpoint can give. */
export const commonErrors: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'UNKNOWN_ENDPOINT',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'REQUEST_ID_REUSED',
  'TOO_MANY_REQUESTS',
  'BUSY',
  'UNAVAILABLE',
]

export const defineEndpoint = <
  const Name extends string,
  Request extends z.ZodMiniType,
  Response extends z.ZodMiniType,
>(
  endpoint: Endpoint<Name, Request, Response>,
): Endpoint<Name, Request, Response> => endpoint

/** What travels to a function: the endpoint's name beside its request. */
export interface CallEvent {
  endpoint: string
  request: unknown
}
