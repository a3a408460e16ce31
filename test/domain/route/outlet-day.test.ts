import fc from 'fast-check'
import { planRoutes, rounds } from '@/domain/route/plan-routes'
import type { RoutePlan } from '@/domain/route/problem'
import { distanceOfPlan, routeFaults } from '@/scripts/bench/routes/route-faults'
import { arbitraryProblem } from './arbitrary-problem'

const SHORT_SEARCH = { seed: 1, progress: rounds(128) }
const outletDay = arbitraryProblem({ visits: { min: 0, max: 30 }, technicians: { min: 0, max: 5 } })

test('whatever the day, nobody is late, hungry, overloaded or unskilled, and each visit is named once', () => {
  fc.assert(
    fc.property(outletDay, (problem) => {
      const plan = planRoutes(problem, SHORT_SEARCH)
      expect(routeFaults(problem, plan)).toEqual([])
      expect(plan.distance).toBeCloseTo(distanceOfPlan(problem, plan), 6)
    }),
    { numRuns: 150 },
  )
})

test('what is left unplanned fits nowhere in the plan as it stands', () => {
  fc.assert(
    fc.property(outletDay, (problem) => {
      const plan = planRoutes(problem, SHORT_SEARCH)
      const fuller = plan.unplanned.flatMap((visit) => withVisit(plan, visit))
      expect(fuller.filter((other) => routeFaults(problem, other).length === 0)).toEqual([])
    }),
    { numRuns: 50, seed: 20_260_314 },
  )
})

test('the same day gets the same plan', () => {
  fc.assert(
    fc.property(outletDay, (problem) => {
      expect(planRoutes(problem, SHORT_SEARCH)).toEqual(planRoutes(problem, SHORT_SEARCH))
    }),
    { numRuns: 20 },
  )
})

/** The plan with one more visit, at each place of each day. */
const withVisit = (plan: RoutePlan, visit: number): RoutePlan[] =>
  plan.routes.flatMap((route, technician) =>
    [...route.keys(), route.length].map((at) => ({
      ...plan,
      routes: plan.routes.map((other, index) =>
        index === technician ? [...route.slice(0, at), visit, ...route.slice(at)] : other,
      ),
      unplanned: plan.unplanned.filter((other) => other !== visit),
    })),
  )
