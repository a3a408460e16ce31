import type { StaffRole } from '@/contract/staff/account'
import type { Actor } from '@/domain/ticket/actor'

/** Who acts at the desk, as its kinds speak of them. */
export type DeskParty = 'customer' | 'clock' | Exclude<StaffRole, 'administrator' | 'technician'>

/** Null for whoever has no part in it. */
export const partyOf = (actor: Actor): DeskParty | null => {
  switch (actor.kind) {
    case 'guest':
      return null
    case 'customer':
    case 'clock':
      return actor.kind
    case 'staff':
      return actor.role === 'administrator' || actor.role === 'technician' ? null : actor.role
  }
}
