import type { TicketEstimate } from '@/contract/ticket/estimate'
import type { Report } from '@/contract/ticket/report'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import type { Channel, TicketKind } from '@/contract/ticket/vocabulary'
import type { ApartFee, Completion, FeeLine, SeatRef, TicketReservation } from './ticket'
import type { Window } from './window'

/** A new ticket. Randomness and identity come in as values. */
export interface Submit {
  type: 'submit'
  ticketNo: string
  kind: TicketKind
  channel: Channel
  openid: string | null
  report: Report
  confirmationCode: string
  /** The place that is booked with it; left out where no outlet had one. */
  seat?: SeatRef
  verdict?: TicketVerdict
  estimate?: TicketEstimate
}

/** When it happened, where it was written down without a net and sent later. Epoch ms, by the phone's word. */
interface Told {
  happenedAt?: number
}

/** What can be asked of a ticket that exists. Imperative; the event that follows is in the past tense. */
export type Command =
  | { type: 'accept'; confirmedByPhone: boolean; capFen: number; note: string }
  | { type: 'reject'; reason: string }
  | {
      type: 'dispatch'
      outlet: { outletId: string; name: string; phone: string }
      reason: string
      /** A place taken for it at that outlet; left out, a place it has there already stays. */
      seat?: SeatRef
      /** Parts kept for it there; those it has there already stay. */
      reservations?: readonly TicketReservation[]
    }
  /** Nobody can be picked by rule: a dispatcher looks at it. */
  | { type: 'queue'; why: readonly string[] }
  /** The outlet gives it back. */
  | { type: 'decline'; outletId: string; reason: string; declinedOfLate: number }
  /** The dispatcher takes it back from the outlet. */
  | { type: 'redispatch'; reason: string }
  /** Details turned out to be others; who was picked for the old ones is let go. */
  | { type: 'amend'; report: Report; reason: string }
  | { type: 'reschedule'; wish: Window; seat: SeatRef | null; reason: string }
  | { type: 'chase' }
  /** Said by the clock: the window is over and nobody came. */
  | { type: 'runLate'; promisedAt: number }
  | { type: 'assign'; technician: { technicianId: string; outletId: string; name: string; badgeNo: string } }
  | ({ type: 'depart' } & Told)
  | ({ type: 'arrive' } & Told)
  | ({ type: 'nobodyHome'; reason: string } & Told)
  | {
      type: 'askFee'
      askId: string
      fees: readonly FeeLine[]
      totalFen: number
      /** Lines without a published rate: worth a question however small the sum. */
      apart?: readonly ApartFee[]
      reason: string
    }
  | { type: 'answerFee'; askId: string; agree: boolean }
  | ({
      type: 'awaitPart'
      partName: string
      expectedOn: string
      /** Kept for it where the outlet has the part after all. */
      reservation?: TicketReservation
    } & Told)
  /** The day that the part is promised for has moved. */
  | { type: 'promisePart'; expectedOn: string }
  /** `reservation`: what came for it, kept at the outlet. */
  | { type: 'partArrived'; reservation?: TicketReservation }
  | ({
      type: 'complete'
      work: Omit<Completion, 'at' | 'confirmedBy'>
      confirmation: { kind: 'code'; code: string } | { kind: 'signature' }
    } & Told)
  | { type: 'close'; reason: string }
  | { type: 'cancel'; reason: string }
  /** The next visit has a code of its own: the technician knows the last one. */
  | { type: 'reopen'; reason: string; confirmationCode: string }
  | { type: 'rate'; score: number; words: string }
  | { type: 'note'; note: string }
  | { type: 'reveal'; reason: string }
