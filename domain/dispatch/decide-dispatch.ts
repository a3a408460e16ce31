import { type Drive, type Drives, estimatedDrives } from './distance'
import type { Need } from './need'
import { occasionOf } from './occasion'
import type { DispatchPolicy } from './policy'
import type { Disqualified } from './qualify'
import { sayNoCandidate, sayUnseen, sayWhyLost, sayWhyWon } from './say'
import type { Snapshot, Standing } from './snapshot'
import { surveyFor, type Unseen } from './survey'
import { type Weight, weigh } from './weigh'

/** An outlet that could take the ticket, and how it weighs. */
export interface Candidate {
  standing: Standing
  drive: Drive
  weight: Weight
}

export interface Winner {
  outletId: string
  outletName: string
  drive: Drive
  weight: Weight
}

export interface Loser {
  outletId: string
  outletName: string
  distanceM: number
  because: Disqualified['because'] | 'outweighed'
  why: string
}

interface Looked {
  /** The nearest first. */
  losers: readonly Loser[]
  unseen: Unseen
  policyVersion: string
}

/** What is stored with the ticket. Words hold no personal data. */
export type DispatchDecision =
  | (Looked & { outcome: 'given'; winner: Winner; reason: string; marginM: number | null })
  | (Looked & { outcome: 'noCandidate'; why: readonly string[] })

/**
 * Which outlet a ticket goes to, and why each other one doesn't. The lowest weight wins; ties go to the nearer
 * one, then to the one that has waited longer, then by outletId. Permuting the snapshot changes nothing.
 * @param now epoch ms
 * @param drives what is known of the ways; without it they are estimated
 */
export const decideDispatch = (
  need: Need,
  snapshot: Snapshot,
  policy: DispatchPolicy,
  now: number,
  drives: Drives = estimatedDrives(policy.roadFactor),
): DispatchDecision => {
  const occasion = occasionOf(need, policy, now)
  const { candidates, refused, unseen } = surveyFor(occasion, snapshot)
  const weighed = candidates
    .map(({ standing, straightM }): Candidate => {
      const drive = drives({ id: standing.outlet.outletId, straightM })
      return { standing, drive, weight: weigh(standing, drive.distanceM, occasion) }
    })
    .sort(byWeight)
  const cannot = refused.map(
    ({ standing: { outlet }, straightM, disqualified: missing }): Loser => ({
      outletId: outlet.outletId,
      outletName: outlet.name,
      distanceM: drives({ id: outlet.outletId, straightM }).distanceM,
      because: missing.because,
      why: sayWhyLost(missing, need),
    }),
  )
  const [best, ...others] = weighed
  const looked = { unseen, policyVersion: policy.version }
  if (best === undefined) {
    const why = sayNoCandidate(
      refused.map(({ disqualified: missing }) => missing),
      need,
    )
    return { outcome: 'noCandidate', why, losers: nearestFirst(cannot), ...looked }
  }
  const outweighed = others.map((other) => lostTo(best, other, need))
  return {
    outcome: 'given',
    winner: winnerOf(best),
    reason: sayWhyWon(best, occasion),
    marginM: others[0] === undefined ? null : others[0].weight.totalM - best.weight.totalM,
    losers: nearestFirst([...cannot, ...outweighed]),
    ...looked,
  }
}

/** Why that outlet of the area didn't get it; null for the winner. */
export const whyNot = (decision: DispatchDecision, outletId: string): string | null => {
  if (decision.outcome === 'given' && decision.winner.outletId === outletId) return null
  return decision.losers.find((loser) => loser.outletId === outletId)?.why ?? sayUnseen(decision.unseen)
}

const byWeight = (a: Candidate, b: Candidate): number =>
  a.weight.totalM - b.weight.totalM ||
  a.drive.distanceM - b.drive.distanceM ||
  (a.standing.lastAskedAt ?? 0) - (b.standing.lastAskedAt ?? 0) ||
  byText(a.standing.outlet.outletId, b.standing.outlet.outletId)

const nearestFirst = (losers: readonly Loser[]): Loser[] =>
  [...losers].sort((a, b) => a.distanceM - b.distanceM || byText(a.outletId, b.outletId))

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const winnerOf = ({ standing: { outlet }, drive, weight }: Candidate): Winner => ({
  outletId: outlet.outletId,
  outletName: outlet.name,
  drive,
  weight,
})

const lostTo = (best: Candidate, { standing: { outlet }, ...other }: Candidate, need: Need): Loser => ({
  outletId: outlet.outletId,
  outletName: outlet.name,
  distanceM: other.drive.distanceM,
  because: 'outweighed',
  why: sayWhyLost({ because: 'outweighed', by: best.weight, weight: other.weight }, need),
})
