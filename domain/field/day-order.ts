import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import { planDay } from '@/domain/route/day-plan'
import { estimatedWays } from '@/domain/route/ways'
import { type Window, windowEnd, windowStart } from '@/domain/ticket/window'
import { MINUTE_MS, momentOf } from '@/domain/time/china'

/** A visit as its place in the day needs it. */
export interface OrderedVisit {
  ticketNo: string
  status: TicketStatus
  wish: Window
  /** Null where nobody knows where its division lies. */
  at: Coordinates | null
  workMinutes: number
}

export interface PlaceInDay {
  ticketNo: string
  /** At the door by the plan; epoch ms, null where it could not be planned. */
  plannedAt: number | null
}

const ways = estimatedWays(1.35, 25_000)

/**
 * The order a technician goes in: what is going on first, then by route, then what the plan had no room for in the
 * order of its windows. Without coordinates all go by their windows.
 * @param home where the day starts and ends; null where unknown
 */
export const dayOrder = (
  visits: readonly OrderedVisit[],
  technicianId: string,
  home: Coordinates | null,
  day: string,
): PlaceInDay[] => {
  const going = visits.filter(({ status }) => status === 'onSite' || status === 'enRoute')
  const waiting = visits.filter(({ status }) => status === 'assigned')
  const other = visits.filter((visit) => !going.includes(visit) && !waiting.includes(visit))
  const route = home === null ? [] : routeOf(waiting, technicianId, home, day)
  const planned = new Map(route.map(({ ticketNo, plannedAt }) => [ticketNo, plannedAt]))
  const rest = waiting.filter(({ ticketNo }) => !planned.has(ticketNo)).sort(byWindow)
  return [
    ...going.sort(goingFirst).map(unplanned),
    ...route,
    ...rest.map(unplanned),
    ...[...other].sort(byWindow).map(unplanned),
  ]
}

const unplanned = ({ ticketNo }: OrderedVisit): PlaceInDay => ({ ticketNo, plannedAt: null })

const byWindow = (a: OrderedVisit, b: OrderedVisit): number =>
  windowStart(a.wish) - windowStart(b.wish) || a.ticketNo.localeCompare(b.ticketNo)

const goingFirst = (a: OrderedVisit, b: OrderedVisit): number =>
  Number(b.status === 'onSite') - Number(a.status === 'onSite') || byWindow(a, b)

const routeOf = (
  visits: readonly OrderedVisit[],
  technicianId: string,
  home: Coordinates,
  day: string,
): PlaceInDay[] => {
  const placed = visits.flatMap(({ at, ...visit }) => (at === null ? [] : [{ ...visit, at }]))
  const { days } = planDay(
    placed.map(({ ticketNo, at, wish, workMinutes }) => ({
      ticketNo,
      at,
      workMinutes,
      ...beginning(wish, day, workMinutes),
      skills: [],
      assignedTo: technicianId,
    })),
    [
      {
        technicianId,
        home,
        shiftStart: momentOf(day, '07:30'),
        shiftEnd: momentOf(day, '20:00'),
        lunch: { beginFrom: momentOf(day, '11:30'), beginBy: momentOf(day, '13:30'), minutes: 45 },
        skills: [],
        visitsMost: placed.length,
      },
    ],
    ways,
  )
  return (days[0]?.stops ?? []).map(({ ticketNo, beginAt }) => ({ ticketNo, plannedAt: beginAt }))
}

/** A window of an earlier day is made good today, at any hour. */
const beginning = (wish: Window, day: string, workMinutes: number) =>
  wish.date === day
    ? { beginFrom: windowStart(wish), beginBy: windowEnd(wish) - Math.min(workMinutes, 60) * MINUTE_MS }
    : { beginFrom: momentOf(day, '08:00'), beginBy: momentOf(day, '18:00') }
