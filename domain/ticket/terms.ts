import { DAY_MS, HOUR_MS } from '@/domain/time/china'

/**
 * The terms a ticket is held to. Figures are the brand's and the law's, so they are a value with a version and
 * a date of effect, never constants in a rule.
 */
export interface Terms {
  version: string
  effectiveOn: string
  /** Accepted (and confirmed by phone) within, counted in the hotline's hours. */
  acceptWithinMs: number
  dispatchWithinMs: number
  assignWithinMs: number
  /** Closed when nobody rated it by then. */
  closeAfterMs: number
  /** Reopened without a new ticket until then. */
  reopenWithinMs: number
  /** The rating is asked for this long after completion. */
  rateAfterMs: number
  /** How far ahead a window can be wished for. */
  horizonDays: number
  openTicketsMax: number
  /** The customer puts a visit off by themselves until this long before its window begins. */
  rescheduleCutoffMs: number
  reschedulesMost: number
  /** What the list asks for a trip to a closed door, in 分. */
  emptyTripFeeFen: number
  chaseEveryMs: number
  chasesMost: number
}

export const termsOf2026: Terms = {
  version: '2026-11',
  effectiveOn: '2026-11-01',
  acceptWithinMs: 2 * HOUR_MS,
  dispatchWithinMs: 4 * HOUR_MS,
  assignWithinMs: 4 * HOUR_MS,
  closeAfterMs: 7 * DAY_MS,
  reopenWithinMs: 90 * DAY_MS,
  rateAfterMs: 2 * HOUR_MS,
  horizonDays: 14,
  openTicketsMax: 5,
  rescheduleCutoffMs: 4 * HOUR_MS,
  reschedulesMost: 3,
  emptyTripFeeFen: 3_000,
  chaseEveryMs: 4 * HOUR_MS,
  chasesMost: 3,
}
