import type { TicketEvent } from '@/domain/ticket/event'
import type { Terms } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import type { Notice } from './notice'
import { completedWords, rateWords } from './words/after-visit'
import { acceptedWords, assignedWords, onTheWayWords } from './words/before-visit'
import {
  cancelledWords,
  feeAskedWords,
  nobodyHomeWords,
  partArrivedWords,
  partAwaitedWords,
  ranLateWords,
  rejectedWords,
  reopenedWords,
  rescheduledWords,
} from './words/needs-you'
import type { Told } from './words/told'

/**
 * What the customer is to be told of an event, and when. Somebody without an openid phoned: they have no inbox.
 * Nobody is told what they have just done themselves.
 * @param ticket as it is after the event
 * @param now epoch ms, for words like 今天
 */
export const noticesDue = (event: TicketEvent, ticket: Ticket, now: number, terms: Terms): Notice[] => {
  if (ticket.openid === null) return []
  const notice = (told: Told, afterMs = 0): Notice => ({
    ticketNo: ticket.ticketNo,
    seq: event.seq,
    at: event.at + afterMs,
    ...told,
  })

  switch (event.type) {
    case 'accepted':
      return [notice(acceptedWords(event, ticket, now))]
    case 'rejected':
      return [notice(rejectedWords(event))]
    case 'assigned':
      return [notice(assignedWords(event, ticket, now))]
    case 'departed':
      return [notice(onTheWayWords(event))]
    case 'partAwaited':
      return [notice(partAwaitedWords(event, now))]
    case 'partArrived':
      return [notice(partArrivedWords(event))]
    case 'completed':
      return [notice(completedWords(event, ticket)), notice(rateWords(event, ticket), terms.rateAfterMs)]
    case 'cancelled':
      return event.side === 'staff' ? [notice(cancelledWords(event))] : []
    case 'reopened':
      return event.by.kind === 'customer' ? [] : [notice(reopenedWords(event))]
    case 'rescheduled':
      return event.side === 'staff' ? [notice(rescheduledWords(event, now))] : []
    case 'ranLate':
      return [notice(ranLateWords(event, now))]
    case 'nobodyHome':
      return [notice(nobodyHomeWords(event))]
    case 'feeAsked':
      return [notice(feeAskedWords(event))]
    case 'submitted':
    case 'dispatched':
    case 'queued':
    case 'declined':
    case 'redispatched':
    case 'amended':
    case 'chased':
    case 'feeAgreed':
    case 'feeRefused':
    case 'arrived':
    case 'closed':
    case 'rated':
    case 'noted':
    case 'revealed':
      return []
    default:
      return unreachable(event)
  }
}

const unreachable = (event: never): never => {
  throw new Error(`no notices for ${JSON.stringify(event)}`)
}
