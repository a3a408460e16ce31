import type { Half } from '@/contract/ticket/vocabulary'
import type { DayKind } from './calendar'
import { PLACES_MOST } from './seat'

/** How many visits of a skill a technician makes on such half-days. */
export interface Shift {
  days: readonly DayKind[]
  half: Half
  skill: string
  visits: number
}

/** Away, both ends included; one half of each of the days where `half` is said. */
export interface Leave {
  from: string
  to: string
  half?: Half | undefined
}

/**
 * Who works when. The shifts of a half-day share it out among the skills, so that two skills never sell the
 * same hour.
 */
export interface Worker {
  /** Certified for the skill through that day. */
  certificates: readonly { skill: string; until: string }[]
  roster: readonly Shift[]
  leave: readonly Leave[]
}

export interface HalfDay {
  date: string
  half: Half
  kind: DayKind
}

/**
 * How many places the technicians of an outlet have together.
 * @param crew how many must go together; with fewer at work there is no place
 */
export const capacityOf = (
  technicians: readonly Worker[],
  skill: string,
  halfDay: HalfDay,
  crew = 1,
): number => {
  const visits = technicians.map((one) => visitsOf(one, skill, halfDay)).filter((count) => count > 0)
  if (visits.length < crew) return 0
  return Math.min(
    PLACES_MOST,
    visits.reduce((sum, count) => sum + count, 0),
  )
}

const visitsOf = (technician: Worker, skill: string, { date, half, kind }: HalfDay): number => {
  if (!technician.certificates.some((held) => held.skill === skill && held.until >= date)) return 0
  if (technician.leave.some((leave) => isAway(leave, date, half))) return 0
  return technician.roster
    .filter((shift) => shift.skill === skill && shift.half === half && shift.days.includes(kind))
    .reduce((sum, { visits }) => sum + visits, 0)
}

const isAway = (leave: Leave, date: string, half: Half): boolean =>
  leave.from <= date && date <= leave.to && (leave.half === undefined || leave.half === half)
