import type { DispatchDecision } from '@/domain/dispatch/decide-dispatch'
import type { StoredDispatch } from '../repositories/dispatches'

/** What only the moment of deciding knows beside the decision. */
type Beside = Pick<StoredDispatch, 'ticketNo' | 'seq' | 'at'>

/** A decision that stood by itself. */
export const ruledDispatch = (
  decision: Extract<DispatchDecision, { outcome: 'given' }>,
  beside: Beside,
): StoredDispatch => {
  const { winner, reason } = decision
  const { outletId, outletName, drive } = winner
  return {
    ...beside,
    ...looked(decision),
    by: 'rule',
    outcome: 'given',
    given: { outletId, outletName, distanceM: drive.distanceM },
    reason,
    why: [],
  }
}

/** One that a dispatcher has to look at. @param why every reason */
export const queuedDispatch = (
  decision: DispatchDecision,
  why: readonly string[],
  beside: Beside,
): StoredDispatch => ({
  ...beside,
  ...looked(decision),
  by: 'rule',
  outcome: 'queued',
  given: null,
  reason: decision.outcome === 'given' ? `按规则会派给${decision.winner.outletName}：${decision.reason}` : '',
  why: [...why],
})

/** One that a dispatcher made; the rule's own choice stands among those that didn't get it. */
export const handDispatch = (
  decision: DispatchDecision,
  given: { outletId: string; outletName: string },
  reason: string,
  beside: Beside,
): StoredDispatch => {
  const ruled = decision.outcome === 'given' ? decision.winner : null
  const isRuled = ruled?.outletId === given.outletId
  const lost = decision.losers.find(({ outletId }) => outletId === given.outletId)
  const before = looked(decision)
  const passedOver =
    ruled === null || isRuled
      ? []
      : [
          {
            outletId: ruled.outletId,
            outletName: ruled.outletName,
            distanceM: ruled.drive.distanceM,
            why: '按规则会派给它，调度员另选了一家。',
          },
        ]
  return {
    ...beside,
    ...before,
    losers: [...passedOver, ...before.losers.filter(({ outletId }) => outletId !== given.outletId)],
    by: 'hand',
    outcome: 'given',
    given: { ...given, distanceM: isRuled ? ruled.drive.distanceM : (lost?.distanceM ?? null) },
    reason,
    why: lost === undefined ? [] : [`按规则没有选它：${lost.why}`],
  }
}

const looked = ({
  losers,
  unseen,
  policyVersion,
}: DispatchDecision): Pick<StoredDispatch, 'losers' | 'unseen' | 'policyVersion'> => ({
  losers: losers.map(({ outletId, outletName, distanceM, why }) => ({
    outletId,
    outletName,
    distanceM,
    why,
  })),
  unseen,
  policyVersion,
})
