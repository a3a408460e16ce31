import { planRoutes } from '@/domain/route/plan-routes'
import type { Instance } from './instance'
import { distanceOfPlan, routeFaults } from './route-faults'

export interface Outcome {
  name: string
  distance: number
  best: number | null
  /** Percent above the best-known distance; below zero where it is beaten. */
  gap: number | null
  /** By the clock, from the problem to its plan. */
  ms: number
}

/**
 * Plans an instance within a budget, and checks the plan.
 * @param budgetMs by the clock on the wall
 * @throws Error where the plan is wrong, or leaves anybody out
 */
export const measure = ({ name, problem, best }: Instance, budgetMs: number): Outcome => {
  const start = performance.now()
  const plan = planRoutes(problem, { seed: 1, progress: () => (performance.now() - start) / budgetMs })
  const ms = performance.now() - start
  const faults = [
    ...routeFaults(problem, plan),
    ...plan.unplanned.map((visit) => `nobody goes to ${visit + 1}`),
  ]
  if (faults.length > 0) throw new Error(`The plan of ${name} is wrong: ${faults.join('; ')}.`)
  const distance = distanceOfPlan(problem, plan)
  return {
    name,
    distance: rounded(distance, 2),
    best,
    gap: best === null ? null : rounded(100 * (distance / best - 1), 3),
    ms: Math.round(ms),
  }
}

/** Never the −0 that JSON and tables show in two ways. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
