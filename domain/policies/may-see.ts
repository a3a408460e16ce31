import type { Actor } from '@/domain/ticket/actor'
import { addDays, chinaDay } from '@/domain/time/china'

/** What decides whose a ticket is; stored with the ticket, so lists can be cut by it too. */
export interface TicketScope {
  openid: string | null
  /** The dispatch centre that owns the address's division. */
  centreId: string
  outletId: string | null
  technicianId: string | null
  /** The last day the technician has to do with it, `2026-03-14`. */
  visitTo: string | null
}

/** A technician keeps seeing a visit this long: the customer may call back about it. */
const DAYS_AFTER = 7

/** Nobody sees a ticket that isn't theirs; whoever may not see it is told that it does not exist. */
export const maySee = (actor: Actor, scope: TicketScope, now: number): boolean => {
  switch (actor.kind) {
    case 'guest':
      return false
    case 'clock':
      return true
    case 'customer':
      return scope.openid !== null && (scope.openid === actor.openid || scope.openid === actor.actsFor)
    case 'staff':
      switch (actor.role) {
        case 'agent':
        case 'quality':
          return true
        case 'dispatcher':
          return actor.centreId !== null && scope.centreId === actor.centreId
        case 'outletManager':
          return actor.outletId !== null && scope.outletId === actor.outletId
        case 'technician':
          return (
            actor.technicianId !== null &&
            scope.technicianId === actor.technicianId &&
            isAroundVisit(scope, now)
          )
        case 'administrator':
          return false
      }
  }
}

/** From being named, so that the visit can be prepared, until some days after it. */
const isAroundVisit = ({ visitTo }: TicketScope, now: number): boolean =>
  visitTo !== null && chinaDay(now) <= addDays(visitTo, DAYS_AFTER)
