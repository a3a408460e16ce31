import type { RouteProblem } from '@/domain/route/problem'
import { distanceOfPlan, routeFaults } from '@/scripts/bench/routes/route-faults'

export interface Optimum {
  unplanned: number
  distance: number
}

/**
 * The best order of one technician's visits: every order of every choice is tried. An order that is late stays late
 * however it goes on, as ways keep the triangle's rule, so it isn't followed further.
 */
export const bestOrder = (problem: RouteProblem): Optimum => {
  const all = [...problem.visits.keys()]
  let best: Optimum = { unplanned: all.length, distance: 0 }
  const tryFrom = (route: readonly number[]): void => {
    const unplanned = all.filter((visit) => !route.includes(visit))
    const plan = { routes: [route], unplanned, distance: 0 }
    if (routeFaults(problem, plan).length > 0) return
    const distance = distanceOfPlan(problem, plan)
    const isBetter =
      unplanned.length === best.unplanned ? distance < best.distance : unplanned.length < best.unplanned
    if (isBetter) best = { unplanned: unplanned.length, distance }
    for (const visit of unplanned) tryFrom([...route, visit])
  }
  tryFrom([])
  return best
}
