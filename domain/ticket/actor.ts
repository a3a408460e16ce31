import type { StaffRole } from '@/contract/staff/account'

/** Who acts. The transport's adapter makes it; a request never does. */
export type Actor = CustomerActor | { kind: 'guest' } | StaffActor | { kind: 'clock' }

export interface CustomerActor {
  kind: 'customer'
  openid: string
  /** Whose matter it is where the caller helps them, with their consent: their openid. */
  actsFor?: string
}

export interface StaffActor {
  kind: 'staff'
  staffId: string
  name: string
  role: StaffRole
  /** The dispatch centre a dispatcher works for. */
  centreId: string | null
  outletId: string | null
  technicianId: string | null
}

/** Who acted, as the history keeps it: no openid, no phone. */
export type ActorStamp =
  | { kind: 'customer'; helper?: true }
  | { kind: 'staff'; staffId: string; name: string; role: StaffRole }
  | { kind: 'clock' }

export const stampOf = (actor: Actor): ActorStamp => {
  switch (actor.kind) {
    case 'customer':
      return actor.actsFor === undefined ? { kind: 'customer' } : { kind: 'customer', helper: true }
    case 'guest':
      return { kind: 'customer' }
    case 'clock':
      return { kind: 'clock' }
    case 'staff':
      return { kind: 'staff', staffId: actor.staffId, name: actor.name, role: actor.role }
  }
}
