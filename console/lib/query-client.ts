import { QueryClient } from '@tanstack/react-query'
import { Refused } from './refused'

const RETRIES = 2

interface QueryClientOptions {
  /** Wait before the first repeat; doubles each time, with jitter so that desks don't return in step. */
  retryDelayMs?: number
}

/**
 * Repeats what an outage or a busy server refused, and nothing else. A repeated write carries the same
 * `requestId`. `networkMode: 'always'`: a write that waits silently for the network would land when nobody
 * expects it any more.
 */
export const createQueryClient = ({ retryDelayMs = 600 }: QueryClientOptions = {}): QueryClient => {
  const retryDelay = (attempt: number) => retryDelayMs * 2 ** attempt * (0.75 + Math.random() / 2)
  const common = { retry: shouldRepeat, retryDelay, networkMode: 'always' } as const
  return new QueryClient({ defaultOptions: { queries: { ...common, staleTime: 0 }, mutations: common } })
}

/** TOO_MANY_REQUESTS may be repeated too, but only by a person, after the minute it asks for. */
const shouldRepeat = (failures: number, error: unknown): boolean =>
  failures < RETRIES &&
  error instanceof Refused &&
  (error.refusal.code === 'BUSY' || error.refusal.code === 'UNAVAILABLE')
