import type { Coordinates } from '@/domain/dispatch/coordinates'

/** A visit of the day to plan. Moments are epoch ms. */
export interface DayVisit {
  ticketNo: string
  at: Coordinates
  /** The work begins within these, both included. */
  beginFrom: number
  beginBy: number
  workMinutes: number
  skills: readonly string[]
  /** The technician whose card the customer already has; null where anyone with the skills may go. */
  assignedTo: string | null
}

export interface DayTechnician {
  technicianId: string
  /** Where the day starts and ends. */
  home: Coordinates
  shiftStart: number
  /** Back home by then. */
  shiftEnd: number
  lunch: DayLunch | null
  /** Those certified on that day. */
  skills: readonly string[]
  visitsMost: number
}

/** It begins within these, both included; nothing is due to a shift that ends before or begins after. */
export interface DayLunch {
  beginFrom: number
  beginBy: number
  minutes: number
}

export interface PlannedStop {
  ticketNo: string
  distanceM: number
  /** At the door, lunch on the way included. */
  arriveAt: number
  /** From the arrival to the window's opening. */
  waitMs: number
  beginAt: number
  endAt: number
}

export interface PlannedDay {
  technicianId: string
  stops: readonly PlannedStop[]
  /** Null where nothing is planned. */
  leaveAt: number | null
  /** When lunch begins; null where nothing is planned, or no lunch is due. */
  lunchAt: number | null
  backAt: number | null
  /** With the way home. */
  distanceM: number
}

/** `notCertified`: nobody on duty may do it. `noTime`: it fits into nobody's day with the others. */
export type UnplannedReason = 'notCertified' | 'noTime'

export interface DayPlan {
  /** One for each technician, in the order given. */
  days: readonly PlannedDay[]
  unplanned: readonly { ticketNo: string; reason: UnplannedReason }[]
  distanceM: number
}
