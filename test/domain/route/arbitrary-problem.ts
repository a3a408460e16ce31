import fc from 'fast-check'
import type { RouteProblem, RouteTechnician, RouteVisit } from '@/domain/route/problem'

/** Minutes from the start of the day; places within a town 60 minutes wide. */
const DAY_END = 600
const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })

const skills = ['repair:heater', 'installation:heater', 'repair:fan'] as const
const skillSet = fc.subarray([...skills])

interface Shape {
  visits: { min: number; max: number }
  technicians: { min: number; max: number }
}

/** Days of which some can be held and some can't; ways that are straight and rounded up to minutes. */
export const arbitraryProblem = ({ visits, technicians }: Shape): fc.Arbitrary<RouteProblem> =>
  fc
    .record({
      visits: fc.array(arbitraryVisit, { minLength: visits.min, maxLength: visits.max }),
      technicians: fc.array(arbitraryTechnician, { minLength: technicians.min, maxLength: technicians.max }),
    })
    .map(toProblem)

const arbitraryVisit = fc.record({
  at: point,
  earliest: fc.integer({ min: 0, max: 420 }),
  width: fc.oneof(fc.integer({ min: 0, max: 240 }), fc.constant(DAY_END)),
  workTime: fc.integer({ min: 5, max: 60 }),
  load: fc.integer({ min: 0, max: 3 }),
  skills: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, skillSet),
})

const arbitraryTechnician = fc.record({
  home: point,
  shiftStart: fc.integer({ min: 0, max: 120 }),
  shiftEnd: fc.integer({ min: 400, max: DAY_END }),
  capacity: fc.integer({ min: 4, max: 24 }),
  skills: fc.oneof(fc.constant([...skills]), skillSet),
  lunch: fc.option(
    fc.record({
      earliest: fc.integer({ min: 180, max: 240 }),
      latest: fc.integer({ min: 240, max: 330 }),
      length: fc.integer({ min: 20, max: 60 }),
    }),
  ),
})

const toProblem = (drawn: {
  visits: (Omit<RouteVisit, 'place' | 'latest'> & { at: { x: number; y: number }; width: number })[]
  technicians: (Omit<RouteTechnician, 'startPlace' | 'endPlace'> & { home: { x: number; y: number } })[]
}): RouteProblem => {
  const points = [...drawn.visits.map(({ at }) => at), ...drawn.technicians.map(({ home }) => home)]
  const distance = Float64Array.from(
    points.flatMap((a) => points.map((b) => Math.ceil(Math.hypot(a.x - b.x, a.y - b.y)))),
  )
  return {
    places: points.length,
    distance,
    travel: distance,
    visits: drawn.visits.map(({ at: _at, width, ...visit }, place) => ({
      ...visit,
      place,
      latest: visit.earliest + width,
    })),
    technicians: drawn.technicians.map(({ home: _home, ...technician }, index) => ({
      ...technician,
      startPlace: drawn.visits.length + index,
      endPlace: drawn.visits.length + index,
    })),
  }
}
