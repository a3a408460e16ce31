import type { Window } from '@/domain/ticket/window'
import type { Coordinates } from './coordinates'

/** What a ticket needs of the outlet it goes to. No personal data. */
export interface Need {
  ticketNo: string
  divisionCode: string
  /** The customer's door; where only the division is known, its middle. */
  at: Coordinates
  skill: string
  window: Window
  /** How many technicians go together. */
  crew: number
  /** What will probably be replaced. */
  likelyPart: LikelyPart | null
  /** The outlet at which the ticket's seat is held or booked: for this ticket that seat is free. */
  seatAt: string | null
  /** Outlets that were asked and gave it back. */
  declinedBy: readonly string[]
}

export interface LikelyPart {
  partId: string
  name: string
}
