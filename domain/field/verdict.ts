import type { ErrorCode } from '@/contract/error-code'
import { retryableCodes } from '@/contract/refusal'
import type { PackedVisit } from '@/contract/staff/technician'
import type { Hold } from './queue'

/** Refusals that mean: the ticket is not what it was on this phone. */
const OVERTAKEN: readonly ErrorCode[] = ['TICKET_CHANGED', 'NOT_IN_THIS_STATE', 'NOT_FOUND']

/** What a refusal means for the action that was sent. `later` leaves the queue as it is. */
export const verdictOn = (code: ErrorCode): 'later' | Hold['kind'] => {
  if (retryableCodes.includes(code)) return 'later'
  return OVERTAKEN.includes(code) ? 'conflict' : 'refused'
}

/** What the visit was when the technician acted, and what the server says it is now. */
type Side = Pick<PackedVisit, 'status' | 'wish' | 'region' | 'detail' | 'capFen'>

/**
 * Whether the ticket is still the visit that the technician acted on: a colleague's note or a chaser makes a new
 * version and no difference, another time or address does. A raised cap is what the technician waits for.
 */
export const isSameVisit = (mine: Side, theirs: Side): boolean =>
  mine.status === theirs.status &&
  mine.wish.date === theirs.wish.date &&
  mine.wish.half === theirs.wish.half &&
  mine.region === theirs.region &&
  mine.detail === theirs.detail &&
  (theirs.capFen ?? 0) >= (mine.capFen ?? 0)
