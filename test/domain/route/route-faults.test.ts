import type { RoutePlan, RouteProblem } from '@/domain/route/problem'
import { routeFaults } from '@/scripts/bench/routes/route-faults'

/** Home, and two customers, each ten minutes from each other place. */
const distance = Float64Array.from([0, 10, 10, 10, 0, 10, 10, 10, 0])
const visit = { earliest: 0, latest: 60, workTime: 20, load: 1, skills: ['repair:heater'] }
const technician = {
  startPlace: 0,
  endPlace: 0,
  shiftStart: 0,
  shiftEnd: 120,
  capacity: 2,
  skills: ['repair:heater'],
  lunch: { earliest: 30, latest: 60, length: 30 },
}

const day = (change: { visit?: object; technician?: object } = {}): RouteProblem => ({
  places: 3,
  distance,
  travel: distance,
  visits: [
    { ...visit, place: 1 },
    { ...visit, place: 2, ...change.visit },
  ],
  technicians: [{ ...technician, ...change.technician }],
})

const plan: RoutePlan = { routes: [[0, 1]], unplanned: [], distance: 30 }

test('a day that holds has no faults', () => {
  expect(routeFaults(day(), plan)).toEqual([])
})

test.each([
  ['a window that has passed', day({ visit: { latest: 39 } })],
  ['a shift that is over', day({ technician: { shiftEnd: 99 } })],
  [
    'lunch that is never in its window',
    day({ technician: { lunch: { earliest: 0, latest: -1, length: 1 } } }),
  ],
  [
    'a lunch that makes the rest late',
    day({ technician: { lunch: { earliest: 30, latest: 60, length: 51 } } }),
  ],
])('%s is found', (_, problem) => {
  expect(routeFaults(problem, plan)).toEqual(['0: late, or without lunch'])
})

test('a missing certificate, too much in the van and a forgotten visit are found', () => {
  expect(routeFaults(day({ visit: { skills: ['repair:fan'] } }), plan)).toEqual([
    '0: not certified for repair:fan',
  ])
  expect(routeFaults(day({ technician: { capacity: 1 } }), plan)).toEqual(['0: too much for the van'])
  expect(routeFaults(day(), { ...plan, routes: [[0]] })).toEqual(['a visit is missing, or named twice'])
  expect(routeFaults(day(), { ...plan, unplanned: [1] })).toEqual(['a visit is missing, or named twice'])
})
