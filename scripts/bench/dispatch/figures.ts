import { decideDispatch } from '@/domain/dispatch/decide-dispatch'
import { decideMany } from '@/domain/dispatch/decide-many'
import type { Need } from '@/domain/dispatch/need'
import { dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import type { Snapshot } from '@/domain/dispatch/snapshot'
import { chinaDay } from '@/domain/time/china'
import { median } from '../alternate'
import { type Figure, figureOf } from '../figure'
import { chanceFrom } from './chance'
import { growthFigures } from './growth'
import { layOut } from './land'
import { needsIn } from './needs'
import { NOW, worldOf } from './world'

const COUNTRY = { outlets: 5_000, technicians: 20_000, openTickets: 100_000 }
const MORNING = 20_000
const SEED = 20_260_314

const DECISION_P99_MS = 5
const MORNING_S = 60

const policy = inForceOn(dispatchPolicies, chinaDay(NOW))

/** One decision, a morning of them, and how the cost of one grows with the outlets. */
export const dispatchFigures = (): Figure[] => {
  const chance = chanceFrom(SEED)
  const districts = layOut(chance)
  console.error(`laying out ${COUNTRY.outlets} outlets …`)
  const country = worldOf(COUNTRY, districts, chance)
  const needs = needsIn(districts, MORNING, chance)
  return [decisionFigure(country, needs), ...morningFigures(country, needs), ...growthFigures(policy, chance)]
}

const decisionFigure = (country: Snapshot, needs: readonly Need[]): Figure => {
  // the first ones are slower while their code is compiled; a function that starts cold has them too, so all count
  const took = needs
    .map((need) => cpuMsOf(() => decideDispatch(need, country, policy, NOW)))
    .sort((a, b) => a - b)
  const value = took[Math.floor(took.length * 0.99)] ?? Number.POSITIVE_INFINITY
  console.error(`  median ${median(took).toFixed(3)} ms, slowest ${took.at(-1)?.toFixed(1)} ms`)
  return figureOf({
    name: 'one decision, p99 of processor time',
    value,
    unit: 'ms',
    against: DECISION_P99_MS,
    goal: 1,
  })
}

const morningFigures = (country: Snapshot, needs: readonly Need[]): Figure[] => {
  let given = 0
  const ms = msOf(() => {
    for (const { decision } of decideMany(needs, country, policy, NOW))
      if (decision.outcome === 'given') given++
  })
  console.error(`  ${given} of ${needs.length} given, the others to the dispatchers' queue`)
  const name = `a morning of ${needs.length} tickets, one after the other`
  return [figureOf({ name, value: ms / 1000, unit: 's', against: MORNING_S, goal: 1 })]
}

/** The processor's time, with the collector's: what other programs take of the machine isn't in it. */
const cpuMsOf = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const msOf = (work: () => unknown): number => {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
