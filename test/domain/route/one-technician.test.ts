import fc from 'fast-check'
import { thoroughSearch } from '@/domain/route/day-plan'
import { planRoutes } from '@/domain/route/plan-routes'
import { routeFaults } from '@/scripts/bench/routes/route-faults'
import { arbitraryProblem } from './arbitrary-problem'
import { bestOrder } from './exhaustive'

jest.setTimeout(120_000)

const compareWithAllOrders = (days: number, visits: { min: number; max: number }): void =>
  fc.assert(
    fc.property(arbitraryProblem({ visits, technicians: { min: 1, max: 1 } }), (problem) => {
      const plan = planRoutes(problem, thoroughSearch(problem.visits.length))
      expect(routeFaults(problem, plan)).toEqual([])
      expect({ unplanned: plan.unplanned.length, distance: plan.distance }).toEqual(bestOrder(problem))
    }),
    { numRuns: days, seed: 20_260_314 },
  )

test('given up to six visits, no order reaches more of them, nor as many by shorter ways', () => {
  compareWithAllOrders(160, { min: 0, max: 6 })
})

test('given seven or eight visits, no order reaches more of them, nor as many by shorter ways', () => {
  compareWithAllOrders(60, { min: 7, max: 8 })
})
