import type { OutletChoice } from '@/contract/staff/ticket'
import { halfLabel } from '@/contract/ticket/vocabulary'
import type { DispatchDecision } from './decide-dispatch'
import { sayDistance } from './distance'
import type { Need } from './need'
import { occasionOf } from './occasion'
import type { DispatchPolicy } from './policy'
import { daysToPart, inProgressMostNow } from './qualify'
import { sayToCustomer } from './say'
import { type Snapshot, type Standing, seatKey } from './snapshot'

/** Whether it gets it, could take it, or lacks something, and why; as the rule sees it. */
export type ChoiceWords = Omit<OutletChoice, 'outletId' | 'name' | 'region' | 'refusal'>

/** Every outlet that was looked at, in words for a dispatcher, by outletId: the best first, then the nearest. */
export const choicesOf = (
  decision: DispatchDecision,
  need: Need,
  snapshot: Snapshot,
  policy: DispatchPolicy,
  now: number,
): ReadonlyMap<string, ChoiceWords> => {
  const wordsFor = (outletId: string, distanceM: number): Omit<ChoiceWords, 'standing' | 'why'> => {
    const standing = snapshot.standings.get(outletId)
    const reason = sayToCustomer({ distanceM }, need)
    const distance = sayDistance(distanceM)
    if (standing === undefined) return { distance, load: '', seat: '', part: null, reason }
    return { distance, reason, ...figuresOf(standing, need, policy, now) }
  }
  const best: [string, ChoiceWords][] =
    decision.outcome === 'given'
      ? [
          [
            decision.winner.outletId,
            {
              standing: 'best',
              why: decision.reason,
              ...wordsFor(decision.winner.outletId, decision.winner.drive.distanceM),
            },
          ],
        ]
      : []
  const others = decision.losers.map(({ outletId, distanceM, because, why }): [string, ChoiceWords] => [
    outletId,
    because === 'outweighed'
      ? { standing: 'able', why, ...wordsFor(outletId, distanceM) }
      : // what it lacks has to be talked about, and so has the reason
        { standing: 'unable', why, ...wordsFor(outletId, distanceM), reason: '' },
  ])
  return new Map([...best, ...others])
}

const figuresOf = (standing: Standing, need: Need, policy: DispatchPolicy, now: number) => {
  const { likelyPart, window } = need
  const most = inProgressMostNow(standing, occasionOf(need, policy, now))
  const isItsOwn = need.seatAt === standing.outlet.outletId
  const free = standing.seatsFree.get(seatKey(need.skill, window)) ?? 0
  const days = likelyPart === null ? null : daysToPart(standing.parts.get(likelyPart.partId))
  return {
    load: `在办 ${standing.inProgress}／${most} 单`,
    seat: isItsOwn ? '已约在这里' : free < need.crew ? `${halfLabel[window.half]}约满` : `${free} 个空位`,
    part:
      likelyPart === null
        ? null
        : days === null
          ? `${likelyPart.name}没有货`
          : days === 0
            ? `${likelyPart.name}有货`
            : `${likelyPart.name} ${days} 天到货`,
  }
}
