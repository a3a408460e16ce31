import type { Outcome } from '../outcome'

export interface Appointment {
  title: string
  /** Epoch ms. */
  startAt: number
  endAt: number
  place: string
  note: string
  /** Rings so long before. */
  remindBeforeMs: number
}

export type CalendarFailure = 'cancelled' | 'denied' | 'failed'

/** Writes it into the phone's own calendar; nothing is read from there. */
export type SaveAppointment = (appointment: Appointment) => Promise<Outcome<object, CalendarFailure>>
