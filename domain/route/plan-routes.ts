import { wholeAt } from './cell'
import { copyDraft, type Draft, emptyDraft, isBetter, replan } from './draft'
import { endOf, type Network, networkOf, startOf } from './network'
import type { RoutePlan, RouteProblem } from './problem'
import { chanceFrom } from './random'
import { ruin } from './ruin'
import type { Tours } from './tours'

export interface Search {
  seed: number
  /**
   * How far the search is after so many rounds, from 0 to 1; it ends at 1. By `rounds`, so that the plan is the
   * same everywhere, or by the caller's clock, so that it comes in time.
   */
  progress: (round: number) => number
}

/** Worse plans are taken less and less often; in parts of the first plan's distance for each of its visits. */
const HOT = 4
const COLD = 0.02

/** Asking for the progress may mean reading a clock, which costs as much as a small round. */
const ROUNDS_A_LOOK = 64

/** So many rounds, whatever the machine. */
export const rounds =
  (count: number): Search['progress'] =>
  (round) =>
    count === 0 ? 1 : round / count

/**
 * Orders visits over technicians so that the ways are short and everybody is in time: ruin and recreate under
 * simulated annealing (docs/decisions/014-routes.md). A visit is left unplanned only where the search finds no day
 * that holds it with the others.
 */
export const planRoutes = (problem: RouteProblem, { seed, progress }: Search): RoutePlan => {
  const net = networkOf(problem)
  const chance = chanceFrom(seed)
  let current = emptyDraft(net)
  let trial = emptyDraft(net)
  const best = emptyDraft(net)
  replan(net, current, chance)
  copyDraft(current, best)
  const scale = current.distance / Math.max(1, net.visitCount - current.unplanned.length)
  const missed = costOfMissing(net)
  const costOf = ({ distance, unplanned }: Draft): number => distance + missed * unplanned.length

  for (let round = 0, done = progress(0); done < 1; round += ROUNDS_A_LOOK, done = progress(round)) {
    const heat = scale * HOT * (COLD / HOT) ** done
    for (let more = ROUNDS_A_LOOK; more > 0; more--) {
      copyDraft(current, trial)
      trial.unplanned = [...ruin(net, trial.tours, chance), ...trial.unplanned]
      replan(net, trial, chance)
      if (costOf(trial) >= costOf(current) - heat * Math.log(chance.next())) continue
      ;[trial, current] = [current, trial]
      if (isBetter(current, best)) copyDraft(current, best)
    }
  }
  return planOf(net, best)
}

/** More than any detour to a visit, so that leaving one out is hardly ever taken, yet not never. */
const costOfMissing = (net: Network): number => 2 * net.distance.reduce((most, way) => Math.max(most, way), 0)

const planOf = (net: Network, { tours, unplanned, distance }: Draft): RoutePlan => ({
  routes: Array.from({ length: net.technicianCount }, (_, technician) => routeOf(net, tours, technician)),
  unplanned: [...unplanned].sort((a, b) => a - b),
  distance,
})

const routeOf = (net: Network, { next }: Tours, technician: number): number[] => {
  const route: number[] = []
  const end = endOf(net, technician)
  for (let stop = wholeAt(next, startOf(net, technician)); stop !== end; stop = wholeAt(next, stop))
    route.push(stop)
  return route
}
