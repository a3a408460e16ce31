import type { DeskKind } from '@/contract/desk/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import { deskKinds } from './kinds'
import { partyOf } from './party'

/** What decides whose a matter is; stored with it, so lists can be cut by it too. */
export interface DeskScope {
  kind: DeskKind
  openid: string | null
  outletId: string | null
}

/**
 * The customer whose it is, and staff by its kind: of orders laid ready at an outlet that outlet's manager alone. Whoever
 * may not see it is told that it does not exist.
 */
export const maySeeDesk = (actor: Actor, { kind, openid, outletId }: DeskScope): boolean => {
  const party = partyOf(actor)
  switch (party) {
    case null:
      return false
    case 'clock':
      return true
    case 'customer':
      return actor.kind === 'customer' && openid === actor.openid
    case 'outletManager':
      return (
        deskKinds[kind].readers.includes(party) &&
        actor.kind === 'staff' &&
        actor.outletId !== null &&
        outletId === actor.outletId
      )
    case 'agent':
    case 'quality':
    case 'dispatcher':
      return deskKinds[kind].readers.includes(party)
    default:
      return party satisfies never
  }
}

/** The kinds that a member of staff may see any of. */
export const kindsSeenBy = (actor: Actor): DeskKind[] => {
  const party = partyOf(actor)
  if (party === null || actor.kind !== 'staff') return []
  return (Object.keys(deskKinds) as DeskKind[]).filter((kind) => deskKinds[kind].readers.includes(party))
}
