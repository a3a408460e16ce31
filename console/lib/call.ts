import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { Result } from '@/contract/result'

/** The one way to the server. Never throws: an outage is the refusal UNAVAILABLE. */
export type Call = <E extends Endpoint>(endpoint: E, request: RequestOf<E>) => Promise<Result<ResponseOf<E>>>
