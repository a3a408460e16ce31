import { done, refuse } from '@/contract/result'
import { dispatchDecisions } from '@/contract/staff/dispatch'
import { sayDistance } from '@/domain/dispatch/distance'
import { sayUnseen } from '@/domain/dispatch/say'
import { dispatchesOf, type StoredDispatch } from '../../shared/repositories/dispatches'
import { route } from '../../shared/serve/route'
import { ticketSeenBy } from '../../shared/ticket/seen'

/** Why this outlet has the ticket and why no other one, for those who work with it. */
export const dispatchDecisionsRoute = route(
  dispatchDecisions,
  async ({ request, actor, now, services: { db } }) => {
    const ticket = await ticketSeenBy(db, actor, request.ticketNo, now)
    if (ticket === null) return refuse('NOT_FOUND')
    return done({ decisions: (await dispatchesOf(db, ticket.ticketNo)).map(viewOf) })
  },
)

const viewOf = ({ seq, at, by, given, reason, why, losers, unseen, policyVersion }: StoredDispatch) => ({
  seq,
  at,
  by,
  outletName: given?.outletName ?? null,
  distance: given?.distanceM == null ? null : sayDistance(given.distanceM),
  reason,
  why,
  losers: losers.map(({ outletName, distanceM, why: because }) => ({
    outletName,
    distance: sayDistance(distanceM),
    why: because,
  })),
  unseen: unseen.count === 0 ? null : sayUnseen(unseen),
  policyVersion,
})
