import type { DayKind } from '@/domain/booking/calendar'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import { isAwayOn } from '@/domain/dispatch/leave'
import type { RosteredTechnician } from '@/domain/dispatch/place'
import { type Window, windowEnd, windowStart } from '@/domain/ticket/window'
import { MINUTE_MS, momentOf } from '@/domain/time/china'
import type { DayTechnician, DayVisit } from './day'

/** A visit of the outlet's day, as its ticket knows it. */
export interface OutletVisit {
  ticketNo: string
  at: Coordinates
  window: Window
  workMinutes: number
  skill: string
  assignedTo: string | null
}

/** When a half of the day is worked, travelling included. */
const shifts = {
  morning: { from: '07:30', to: '13:00' },
  afternoon: { from: '12:30', to: '20:00' },
} as const

const LUNCH = { from: '11:30', by: '13:30', minutes: 45 }

/** Begun by then, so that an hour's work ends with the window. */
const LAST_BEGIN_MS = 60 * MINUTE_MS

export const dayVisitOf = ({ window, skill, ...visit }: OutletVisit): DayVisit => ({
  ...visit,
  beginFrom: windowStart(window),
  beginBy: windowEnd(window) - Math.min(visit.workMinutes * MINUTE_MS, LAST_BEGIN_MS),
  skills: [skill],
})

export type AtWork = { works: true; technician: DayTechnician } | { works: false; away: string }

/** A technician's shift of that day, or why there is none. @param base where the day starts without a home of one's own */
export const shiftOf = (
  { technicianId, certificates, roster, leave, home }: RosteredTechnician,
  base: Coordinates,
  date: string,
  kind: DayKind,
): AtWork => {
  const certified = certificates.filter(({ until }) => until >= date).map(({ skill }) => skill)
  if (certified.length === 0) return { works: false, away: '资质都已过期' }
  const quotas = roster.filter(({ days }) => days.includes(kind))
  if (quotas.length === 0) return { works: false, away: '这天不上班' }
  const halves = (['morning', 'afternoon'] as const).filter(
    (half) => quotas.some((quota) => quota.half === half) && !isAwayOn(leave, date, half),
  )
  const [first, last] = [halves[0], halves.at(-1)]
  if (first === undefined || last === undefined) return { works: false, away: '这天请假' }
  const technician: DayTechnician = {
    technicianId,
    home: home ?? base,
    shiftStart: momentOf(date, shifts[first].from),
    shiftEnd: momentOf(date, shifts[last].to),
    lunch: {
      beginFrom: momentOf(date, LUNCH.from),
      beginBy: momentOf(date, LUNCH.by),
      minutes: LUNCH.minutes,
    },
    skills: [...new Set(certified)],
    visitsMost: quotas
      .filter(({ half }) => halves.includes(half))
      .reduce((sum, { visits }) => sum + visits, 0),
  }
  return { works: true, technician }
}
