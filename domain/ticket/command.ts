import type { Report } from '@/contract/ticket/report'
import type { Channel, TicketKind } from '@/contract/ticket/vocabulary'
import type { Completion } from './ticket'

/** A new ticket. Randomness and identity come in as values. */
export interface Submit {
  type: 'submit'
  ticketNo: string
  kind: TicketKind
  channel: Channel
  openid: string | null
  report: Report
  confirmationCode: string
}

/** What can be asked of a ticket that exists. Imperative; the event that follows is in the past tense. */
export type Command =
  | { type: 'accept'; confirmedByPhone: boolean; capFen: number; note: string }
  | { type: 'reject'; reason: string }
  | { type: 'dispatch'; outlet: { outletId: string; name: string; phone: string }; reason: string }
  | { type: 'assign'; technician: { technicianId: string; outletId: string; name: string; badgeNo: string } }
  | { type: 'depart' }
  | { type: 'arrive' }
  | { type: 'awaitPart'; partName: string; expectedOn: string }
  | { type: 'partArrived' }
  | {
      type: 'complete'
      work: Omit<Completion, 'at' | 'confirmedBy'>
      confirmation: { kind: 'code'; code: string } | { kind: 'signature' }
    }
  | { type: 'close'; reason: string }
  | { type: 'cancel'; reason: string }
  /** The next visit has a code of its own: the technician knows the last one. */
  | { type: 'reopen'; reason: string; confirmationCode: string }
  | { type: 'rate'; score: number; words: string }
  | { type: 'note'; note: string }
  | { type: 'reveal'; reason: string }
