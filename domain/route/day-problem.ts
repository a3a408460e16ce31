import { MINUTE_MS } from '@/domain/time/china'
import type { DayLunch, DayTechnician, DayVisit } from './day'
import type { Lunch, RouteProblem } from './problem'
import { shortestTravel } from './shortest-travel'
import type { Ways } from './ways'

/** The day as the search reads it: times in ms, distances in metres; places are the visits, then the homes. */
export const dayProblem = (
  visits: readonly DayVisit[],
  technicians: readonly DayTechnician[],
  ways: Ways,
): RouteProblem => {
  const points = [...visits.map(({ at }) => at), ...technicians.map(({ home }) => home)]
  const table = points.flatMap((from) => points.map((to) => ways(from, to)))
  return {
    places: points.length,
    distance: Float64Array.from(table, ({ distanceM }) => distanceM),
    travel: shortestTravel(
      Float64Array.from(table, ({ travelMs }) => travelMs),
      points.length,
    ),
    visits: visits.map((visit, place) => ({
      place,
      earliest: visit.beginFrom,
      latest: visit.beginBy,
      workTime: visit.workMinutes * MINUTE_MS,
      load: 1,
      skills: visit.assignedTo === null ? visit.skills : [...visit.skills, personal(visit.assignedTo)],
    })),
    technicians: technicians.map((technician, index) => ({
      startPlace: visits.length + index,
      endPlace: visits.length + index,
      shiftStart: technician.shiftStart,
      shiftEnd: technician.shiftEnd,
      capacity: technician.visitsMost,
      skills: [...technician.skills, personal(technician.technicianId)],
      lunch: dueLunch(technician),
    })),
  }
}

/** What this technician alone can do: visits that are already theirs. */
const personal = (technicianId: string): string => `technician:${technicianId}`

const dueLunch = ({ lunch, shiftStart, shiftEnd }: DayTechnician): Lunch | null => {
  if (lunch === null || shiftStart > lunch.beginBy || shiftEnd < endOfFirst(lunch)) return null
  return { earliest: lunch.beginFrom, latest: lunch.beginBy, length: lunch.minutes * MINUTE_MS }
}

const endOfFirst = ({ beginFrom, minutes }: DayLunch): number => beginFrom + minutes * MINUTE_MS
