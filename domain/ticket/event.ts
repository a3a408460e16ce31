import type { ActorStamp } from './actor'
import type { Window } from './window'

/** What happened, with what the timeline and the notices need to tell it. No personal data. */
export type EventBody =
  | { type: 'submitted' }
  | { type: 'accepted'; confirmedByPhone: boolean; capFen: number; note: string }
  | { type: 'rejected'; reason: string }
  | { type: 'dispatched'; outletId: string; outletName: string; reason: string }
  | { type: 'queued'; why: readonly string[] }
  | { type: 'declined'; outletId: string; outletName: string; reason: string }
  | { type: 'redispatched'; outletName: string; reason: string }
  | { type: 'amended'; what: readonly Amended[]; letGo: boolean; reason: string }
  | {
      type: 'rescheduled'
      from: Window
      to: Window
      /** Whether a place is booked for it, and whether the outlet stays. */
      booked: boolean
      letGo: boolean
      side: 'customer' | 'staff'
      reason: string
    }
  | { type: 'chased'; times: number }
  | { type: 'ranLate'; promisedAt: number; technicianName: string }
  | { type: 'nobodyHome'; technicianName: string; reason: string }
  | {
      type: 'feeAsked'
      askId: string
      totalFen: number
      capFen: number
      /** How much of it has no published rate; left out for nothing. */
      apartFen?: number | undefined
      reason: string
    }
  | { type: 'feeAgreed'; askId: string; totalFen: number }
  | { type: 'feeRefused'; askId: string; totalFen: number; capFen: number }
  | { type: 'assigned'; technicianId: string; technicianName: string; badgeNo: string; outletName: string }
  | { type: 'departed'; technicianName: string }
  | { type: 'arrived'; technicianName: string }
  | { type: 'partAwaited'; partName: string; expectedOn: string }
  | { type: 'partArrived'; partName: string }
  | {
      type: 'completed'
      technicianName: string
      totalFen: number
      summary: string
      confirmedBy: 'code' | 'signature'
    }
  | { type: 'closed'; reason: string }
  | { type: 'cancelled'; side: 'customer' | 'staff'; reason: string }
  | { type: 'reopened'; reason: string }
  /** The score itself stays with the survey: staff read events. */
  | { type: 'rated' }
  | { type: 'noted'; note: string }
  | { type: 'revealed'; reason: string }

/** What can turn out to be another than reported. */
export type Amended = 'address' | 'product' | 'work'

export type EventType = EventBody['type']

/** One entry of a ticket's history. `seq` counts from 1 without gaps. */
export type TicketEvent = EventBody & {
  ticketNo: string
  seq: number
  /** When it reached us. */
  at: number
  by: ActorStamp
  /** When it happened, where that was told later from a place without a net. */
  happenedAt?: number
}

/** What the customer's own timeline leaves out. */
export const staffOnly: readonly EventType[] = ['noted', 'revealed', 'queued']
