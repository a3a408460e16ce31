import type { Need } from './need'
import { type Occasion, occasionOf } from './occasion'
import { outletsNearestFirst, outletsOfDivision } from './outlet-index'
import type { DispatchPolicy } from './policy'
import { type Disqualified, disqualified } from './qualify'
import type { Snapshot, Standing } from './snapshot'

interface Seen {
  standing: Standing
  straightM: number
}

/** Those farther away than everyone who was looked at. */
export interface Unseen {
  count: number
  /** As the crow flies, in metres. */
  beyondM: number
}

/** Everyone who was looked at, nearest first. */
export interface Survey {
  candidates: readonly Seen[]
  refused: readonly (Seen & { disqualified: Disqualified })[]
  unseen: Unseen
}

/** Who could take it: those to ask a map service about before the decision. @param now epoch ms */
export const survey = (need: Need, snapshot: Snapshot, policy: DispatchPolicy, now: number): Survey =>
  surveyFor(occasionOf(need, policy, now), snapshot)

/**
 * Goes from the customer's door outwards until enough outlets qualify. All that stand equally far are looked
 * at, so that the order of the data never decides.
 */
export const surveyFor = (occasion: Occasion, snapshot: Snapshot): Survey => {
  const { need, policy } = occasion
  const candidates: Seen[] = []
  const refused: (Seen & { disqualified: Disqualified })[] = []
  let farthestM = 0
  for (const { id, straightM } of outletsNearestFirst(snapshot.index, need.divisionCode, need.at)) {
    if (candidates.length >= policy.compareMost && straightM > farthestM) break
    const standing = snapshot.standings.get(id)
    // a snapshot may hold the nearest alone: who comes after them isn't known
    if (standing === undefined) break
    farthestM = straightM
    const missing = disqualified(standing, occasion)
    if (missing === null) candidates.push({ standing, straightM })
    else refused.push({ standing, straightM, disqualified: missing })
  }
  const seen = candidates.length + refused.length
  const count = outletsOfDivision(snapshot.index, need.divisionCode) - seen
  return { candidates, refused, unseen: { count, beyondM: farthestM } }
}
