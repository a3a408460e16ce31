import fc from 'fast-check'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import type { DayTechnician, DayVisit, PlannedDay } from '@/domain/route/day'
import { planDay } from '@/domain/route/day-plan'
import { rounds } from '@/domain/route/plan-routes'
import type { Ways } from '@/domain/route/ways'
import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { aTechnician, at, aVisit, km, townWays } from './day-builder'

const MOMENT_MS = 1_000
const SHORT_SEARCH = { seed: 1, progress: rounds(128) }

const onlyDay = (visits: DayVisit[], technician: DayTechnician): PlannedDay => {
  const [day] = planDay(visits, [technician], townWays).days
  if (day === undefined) throw new Error('the technician has no day')
  return day
}

const orderOf = ({ stops }: PlannedDay): string[] => stops.map(({ ticketNo }) => ticketNo)

test('given visits along a road, they are made in a row and not back and forth', () => {
  const visits = [aVisit('far', { at: km(15) }), aVisit('near', { at: km(5) }), aVisit('mid', { at: km(10) })]
  const day = onlyDay(visits, aTechnician('wang'))
  expect([
    ['near', 'mid', 'far'],
    ['far', 'mid', 'near'],
  ]).toContainEqual(orderOf(day))
  expect(Math.abs(day.distanceM - 30_000)).toBeLessThan(300)
})

test('given a window that opens late, one sets out for it in time instead of waiting at the door', () => {
  const day = onlyDay([aVisit('a', { beginFrom: at('10:00') })], aTechnician('wang', { lunch: null }))
  const [stop] = day.stops
  expect(stop).toMatchObject({ arriveAt: at('10:00'), beginAt: at('10:00'), endAt: at('11:00'), waitMs: 0 })
  expect(day.leaveAt).toBeLessThan(at('09:51'))
  expect(day.leaveAt).toBeGreaterThan(at('09:48'))
  expect(day.backAt).toBe(at('11:00') + (at('10:00') - (day.leaveAt ?? 0)))
})

test('given a later window at the second door, the wait there is said', () => {
  const visits = [aVisit('a', { beginBy: at('09:00') }), aVisit('b', { beginFrom: at('11:00') })]
  const day = onlyDay(visits, aTechnician('wang', { lunch: null }))
  const [a, b] = day.stops
  expect(orderOf(day)).toEqual(['a', 'b'])
  expect(b).toMatchObject({ arriveAt: a?.endAt, beginAt: at('11:00') })
  expect(b?.waitMs).toBe(at('11:00') - (a?.endAt ?? 0))
})

test('lunch begins in its window and the next visit comes after it', () => {
  const morning = aVisit('a', { beginFrom: at('10:45'), beginBy: at('11:00') })
  const afternoon = aVisit('b', { beginFrom: at('12:00'), beginBy: at('13:30') })
  const day = onlyDay([afternoon, morning], aTechnician('wang'))
  expect(orderOf(day)).toEqual(['a', 'b'])
  expect(day.lunchAt).toBe(at('11:45'))
  expect(day.stops[1]).toMatchObject({ arriveAt: at('12:45'), waitMs: 0 })
})

test('given afternoon visits only, lunch is had at home before setting out', () => {
  const day = onlyDay([aVisit('a', { beginFrom: at('14:00') })], aTechnician('wang'))
  expect(day.lunchAt).toBe(at('11:30'))
  expect(day.leaveAt).toBeGreaterThan(at('13:45'))
})

test('given no time for it at home, the first lunch of the day is had on the way, and one sets out for it', () => {
  const lunch = { beginFrom: at('11:30'), beginBy: at('11:35'), minutes: 60 }
  const noon = aVisit('a', { beginFrom: at('12:30'), beginBy: at('12:35') })
  const day = onlyDay([noon], aTechnician('wang', { lunch }))
  expect(day.lunchAt).toBe(at('11:30'))
  expect(day.leaveAt).toBeLessThan(at('11:30'))
  expect(day.stops[0]).toMatchObject({ beginAt: at('12:30') })
})

test('a shift of the afternoon owes no lunch', () => {
  const day = onlyDay([aVisit('a')], aTechnician('wang', { shiftStart: at('13:30') }))
  expect(day).toMatchObject({ lunchAt: null })
  expect(day.stops).toHaveLength(1)
})

test('given a visit that nobody is certified for and one that comes too late, each is listed with its reason', () => {
  const visits = [
    aVisit('fan', { skills: ['repair:fan'] }),
    aVisit('late', { at: km(30), beginBy: at('09:00') }),
    aVisit('good'),
  ]
  const plan = planDay(visits, [aTechnician('wang')], townWays)
  expect(plan.unplanned).toEqual([
    { ticketNo: 'fan', reason: 'notCertified' },
    { ticketNo: 'late', reason: 'noTime' },
  ])
  expect(plan.days.map(orderOf)).toEqual([['good']])
})

test('a customer who has a technician’s card gets that technician, though another is nearer', () => {
  const visits = [aVisit('a', { assignedTo: 'li' }), aVisit('b')]
  const technicians = [aTechnician('wang', { home: km(5) }), aTechnician('li', { home: km(-10) })]
  const [wang, li] = planDay(visits, technicians, townWays).days
  expect(li && orderOf(li)).toContain('a')
  expect(wang && orderOf(wang)).not.toContain('a')
})

test('given more visits than a technician makes in a day, the other takes some', () => {
  const visits = ['a', 'b', 'c', 'd'].map((ticketNo) => aVisit(ticketNo))
  const technicians = [aTechnician('wang', { visitsMost: 2 }), aTechnician('li', { visitsMost: 2 })]
  const plan = planDay(visits, technicians, townWays)
  expect(plan.days.map(({ stops }) => stops.length)).toEqual([2, 2])
})

test('who has no visit has no times', () => {
  expect(planDay([], [aTechnician('wang')], townWays)).toEqual({
    days: [{ technicianId: 'wang', stops: [], leaveAt: null, lunchAt: null, backAt: null, distanceM: 0 }],
    unplanned: [],
    distanceM: 0,
  })
})

test('a map service’s table that breaks the triangle’s rule makes nobody late', () => {
  const minutes = fc.integer({ min: 1, max: 120 })
  const table = fc.array(minutes, { minLength: 49, maxLength: 49 })
  const hours = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(table, hours, (travelMinutes, dueHours) => {
      const places = [0, 1, 2, 3, 4, 5, 6].map((east) => km(east))
      const visits = dueHours.map((hour, index) =>
        aVisit(`v${index}`, {
          at: places[index + 1] ?? km(0),
          workMinutes: 5,
          beginBy: at('08:30') + hour * HOUR_MS,
        }),
      )
      const ways = tableWays(places, travelMinutes)
      const plan = planDay(visits, [aTechnician('wang', { lunch: null })], ways, SHORT_SEARCH)
      const stops = plan.days.flatMap((day) => day.stops)
      expect(stops.length + plan.unplanned.length).toBe(6)
      for (const { ticketNo, beginAt } of stops)
        expect(beginAt).toBeLessThanOrEqual(visits.find((visit) => visit.ticketNo === ticketNo)?.beginBy ?? 0)
    }),
    { numRuns: 60, seed: 20_260_314 },
  )
})

test('the times of a day follow each other: way, lunch, wait, work, and home by the end of the shift', () => {
  const town = fc.integer({ min: -12, max: 12 })
  const visit = fc
    .record({
      east: town,
      north: town,
      hour: fc.integer({ min: 0, max: 7 }),
      width: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ east, north, hour, width }) => ({
      at: km(east, north),
      beginFrom: at('08:30') + hour * HOUR_MS,
      beginBy: at('08:30') + (hour + width) * HOUR_MS,
    }))
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 14 }), (drawn) => {
      const visits = drawn.map((change, index) => aVisit(`v${index}`, change))
      const technicians = [aTechnician('wang'), aTechnician('li', { home: km(6, 6) })]
      const plan = planDay(visits, technicians, townWays, SHORT_SEARCH)
      const named = [...plan.days.flatMap(orderOf), ...plan.unplanned.map(({ ticketNo }) => ticketNo)]
      expect(named.sort()).toEqual(visits.map(({ ticketNo }) => ticketNo).sort())
      for (const [index, day] of plan.days.entries()) {
        const technician = technicians[index]
        if (technician !== undefined && day.stops.length > 0) expectToHold(day, technician, visits)
      }
    }),
    { numRuns: 100 },
  )
})

/** Short ways may be slow ones. */
const tableWays = (places: readonly Coordinates[], table: readonly number[]): Ways => {
  const indexOf = ({ lng }: Coordinates) => places.findIndex((place) => place.lng === lng)
  const cell = (from: Coordinates, to: Coordinates) =>
    from.lng === to.lng ? 0 : (table[indexOf(from) * places.length + indexOf(to)] ?? 0)
  return (from, to) => ({ distanceM: cell(to, from) * 500, travelMs: cell(from, to) * MINUTE_MS })
}

const expectToHold = (day: PlannedDay, technician: DayTechnician, visits: readonly DayVisit[]): void => {
  const lunchAt = day.lunchAt ?? Number.NaN
  const lunchEnd = lunchAt + 60 * MINUTE_MS
  expect(lunchAt).toBeGreaterThanOrEqual(at('11:30'))
  expect(lunchAt).toBeLessThanOrEqual(at('13:00'))
  expect(day.leaveAt).toBeGreaterThanOrEqual(technician.shiftStart)
  expect(day.backAt).toBeLessThanOrEqual(technician.shiftEnd)
  let free = day.leaveAt ?? Number.NaN
  let from = technician.home
  for (const stop of day.stops) {
    const visit = visits.find(({ ticketNo }) => ticketNo === stop.ticketNo)
    if (visit === undefined) throw new Error(`no visit ${stop.ticketNo}`)
    const lunchMs = lunchAt >= free && lunchAt < stop.beginAt ? lunchEnd - lunchAt : 0
    // metres are whole, so by another door it may be a moment shorter
    const travelMs = townWays(from, visit.at).travelMs - MOMENT_MS
    expect(stop.beginAt - free).toBeGreaterThanOrEqual(travelMs + lunchMs)
    expect(stop.beginAt).toBe(stop.arriveAt + stop.waitMs)
    expect(stop.waitMs).toBeGreaterThanOrEqual(0)
    expect(stop.beginAt).toBeGreaterThanOrEqual(visit.beginFrom)
    expect(stop.beginAt).toBeLessThanOrEqual(visit.beginBy)
    expect(stop.endAt).toBe(stop.beginAt + 60 * MINUTE_MS)
    expect(lunchAt >= stop.endAt || lunchEnd <= stop.beginAt).toBe(true)
    free = stop.endAt
    from = visit.at
  }
}
