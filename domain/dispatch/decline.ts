import type { ErrorCode } from '@/contract/error-code'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { afterOpenTime } from '@/domain/time/working-time'
import type { Need } from './need'

/** How an outlet may give a ticket back, as data with a version and a date of effect. */
export interface DeclineRules {
  version: string
  effectiveOn: string
  /** From the moment it was given, counted in open hours. */
  withinMs: number
  /** Of the tickets of the last 30 days. */
  declinesMost: number
}

export interface Decline {
  /** The ticket's state as it is. */
  status: TicketStatus
  /** The outlet that has it, and since when. */
  outletId: string
  givenAt: number
  /** Who gives it back. */
  by: string
  reason: string
  /** Tickets that outlet gave back in the last 30 days. */
  declinedOfLate: number
}

export const declineRules: readonly DeclineRules[] = [
  { version: '2026-11', effectiveOn: '2026-11-01', withinMs: 2 * 3_600_000, declinesMost: 10 },
]

/** The last moment at which the ticket can be given back. @returns epoch ms */
export const declineUntil = (givenAt: number, { withinMs }: DeclineRules): number =>
  afterOpenTime(givenAt, withinMs)

/** Why an outlet can't give a ticket back; null when it can. Judged by the server's clock. @param now epoch ms */
export const declineRefusal = (decline: Decline, rules: DeclineRules, now: number): ErrorCode | null => {
  const { status, outletId, by, reason, givenAt, declinedOfLate } = decline
  if (by !== outletId) return 'NOT_FOUND'
  if (status !== 'dispatched' && status !== 'assigned') return 'NOT_IN_THIS_STATE'
  if (reason.trim() === '') return 'REASON_NEEDED'
  if (now > declineUntil(givenAt, rules)) return 'DECLINE_TOO_LATE'
  return declinedOfLate >= rules.declinesMost ? 'DECLINES_USED_UP' : null
}

/** What the ticket needs next: another outlet. A seat at the one that declined is no longer its own. */
export const afterDecline = (need: Need, outletId: string): Need => ({
  ...need,
  seatAt: need.seatAt === outletId ? null : need.seatAt,
  declinedBy: need.declinedBy.includes(outletId) ? need.declinedBy : [...need.declinedBy, outletId],
})
