import { momentOf } from '@/domain/time/china'
import { afterOpenTime } from '@/domain/time/working-time'
import type { Terms } from './terms'
import type { Ticket } from './ticket'
import { windowEnd } from './window'

/**
 * By when the next thing was promised; null where the ball is not with us. Promises run in opening hours.
 * @returns epoch ms
 */
export const dueAt = (ticket: Ticket, terms: Terms): number | null => {
  const { state } = ticket
  switch (state.status) {
    case 'submitted':
      return afterOpenTime(state.at, terms.acceptWithinMs)
    case 'accepted':
      return afterOpenTime(state.at, terms.dispatchWithinMs)
    case 'dispatched':
      return afterOpenTime(state.at, terms.assignWithinMs)
    case 'assigned':
    case 'enRoute':
      return ticket.promise?.at ?? windowEnd(ticket.report.wish)
    case 'awaitingPart':
      return momentOf(state.expectedOn, '20:00')
    case 'onSite':
    case 'completed':
    case 'closed':
    case 'cancelled':
    case 'rejected':
      return null
  }
}
