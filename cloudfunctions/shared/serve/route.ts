import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { Result } from '@/contract/result'
import type { Actor } from '@/domain/ticket/actor'
import type { StaffSession } from '../identity/session'
import type { Services } from '../services'

/** Who calls and what with: given to a handler after the call was parsed and the caller was let in. */
export interface Visit<E extends Endpoint> {
  request: RequestOf<E>
  actor: Actor
  /** The staff's session; null for customers and guests. */
  session: StaffSession | null
  /** Of whoever calls from WeChat, member of staff or not; null for calls over HTTP. */
  openid: string | null
  /** Of a call over HTTP, to count guesses by; null where the way here doesn't say, and for calls from WeChat. */
  address: string | null
  now: number
  services: Services
}

export interface Route<E extends Endpoint = Endpoint> {
  endpoint: E
  /** A method, so that routes of different endpoints stand in one list. */
  handle(visit: Visit<E>): Promise<Result<ResponseOf<E>>>
}

export const route = <E extends Endpoint>(endpoint: E, handle: Route<E>['handle']): Route<E> => ({
  endpoint,
  handle,
})
