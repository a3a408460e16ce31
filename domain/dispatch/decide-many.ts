import { type DispatchDecision, decideDispatch } from './decide-dispatch'
import type { Drives } from './distance'
import type { Need } from './need'
import type { DispatchPolicy } from './policy'
import { afterGiving, type Snapshot } from './snapshot'

export interface Decided {
  need: Need
  decision: DispatchDecision
}

/**
 * A morning's tickets, one after the other: each is decided on the world that the ones before have left. The
 * snapshot itself stays as it was.
 * @param now epoch ms @returns in the order of the needs
 */
export function* decideMany(
  needs: Iterable<Need>,
  snapshot: Snapshot,
  policy: DispatchPolicy,
  now: number,
  drives?: Drives,
): Generator<Decided> {
  const standings = new Map(snapshot.standings)
  const world = { index: snapshot.index, standings }
  for (const need of needs) {
    const decision = decideDispatch(need, world, policy, now, drives)
    const winner = decision.outcome === 'given' ? standings.get(decision.winner.outletId) : undefined
    if (winner) standings.set(winner.outlet.outletId, afterGiving(winner, need, now))
    yield { need, decision }
  }
}
