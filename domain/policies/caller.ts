import type { StaffRole } from '@/contract/staff/account'
import type { Actor } from '@/domain/ticket/actor'

/** What kind of caller somebody is, as policies speak of them. */
export type Caller = 'guest' | 'customer' | StaffRole

export const callerOf = (actor: Actor): Caller | 'clock' => (actor.kind === 'staff' ? actor.role : actor.kind)
