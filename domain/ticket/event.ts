import type { ActorStamp } from './actor'

/** What happened, with what the timeline and the notices need to tell it. No personal data. */
export type EventBody =
  | { type: 'submitted' }
  | { type: 'accepted'; confirmedByPhone: boolean; capFen: number; note: string }
  | { type: 'rejected'; reason: string }
  | { type: 'dispatched'; outletId: string; outletName: string; reason: string }
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

export type EventType = EventBody['type']

/** One entry of a ticket's history. `seq` counts from 1 without gaps. */
export type TicketEvent = EventBody & { ticketNo: string; seq: number; at: number; by: ActorStamp }

/** What the customer's own timeline leaves out. */
export const staffOnly: readonly EventType[] = ['noted', 'revealed']
