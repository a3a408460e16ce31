import { outletPlace } from '@/domain/parts/place'
import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Ticket, TicketReservation } from '../ticket'
import { isPlaceFor } from '../work'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** What was reported online is confirmed by phone first; what came by phone was confirmed in the call. */
export const needsPhoneConfirmation = (ticket: Pick<Ticket, 'channel'>): boolean => ticket.channel !== 'phone'

export const accept = (ticket: Ticket, command: Of<'accept'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'submitted')) return notNow
  if (needsPhoneConfirmation(ticket) && !command.confirmedByPhone) return refused('CONFIRMATION_NEEDED')
  const { confirmedByPhone, capFen, note } = command
  // the customer said yes to a sum: more is asked for on their own phone, once somebody has looked
  const agreedFen = ticket.estimate?.agreedAt == null ? null : ticket.estimate.capFen
  if (agreedFen !== null && capFen > agreedFen) return refused('CAP_ABOVE_ESTIMATE')
  const acceptance = { at: now, confirmedByPhone, capFen }
  return decided(
    ticket,
    { state: { status: 'accepted', at: now, acceptance } },
    { type: 'accepted', confirmedByPhone, capFen, note },
    by,
    now,
  )
}

export const reject = (ticket: Ticket, command: Of<'reject'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'submitted')) return notNow
  const { reason } = command
  return decided(
    ticket,
    { state: { status: 'rejected', at: now, reason }, seat: null, queued: null, reservations: [] },
    { type: 'rejected', reason },
    by,
    now,
  )
}

/** Before a technician is named, another outlet may still be picked; a place at the one before is given back. */
export const dispatch = (ticket: Ticket, command: Of<'dispatch'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'accepted', 'dispatched')) return notNow
  const { outlet, reason } = command
  const kept = ticket.seat?.outletId === outlet.outletId ? ticket.seat : null
  const seat = command.seat ?? kept
  if (seat !== null && (seat.outletId !== outlet.outletId || !isPlaceFor(seat, ticket.report)))
    return refused('SEAT_UNKNOWN')
  const to = {
    at: now,
    outletId: outlet.outletId,
    outletName: outlet.name,
    outletPhone: outlet.phone,
    reason,
  }
  return decided(
    ticket,
    {
      state: { status: 'dispatched', at: now, acceptance: ticket.state.acceptance, dispatch: to },
      seat,
      reservations: [...keptAt(ticket, outlet.outletId), ...(command.reservations ?? [])],
      rounds: ticket.rounds + 1,
      queued: null,
    },
    { type: 'dispatched', outletId: outlet.outletId, outletName: outlet.name, reason },
    by,
    now,
  )
}

export const assign = (ticket: Ticket, command: Of<'assign'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'dispatched', 'assigned')) return notNow
  const { technician } = command
  const { acceptance, dispatch: to } = ticket.state
  if (technician.outletId !== to.outletId) return refused('TECHNICIAN_NOT_FOUND')
  const { technicianId, name, badgeNo } = technician
  return decided(
    ticket,
    {
      state: {
        status: 'assigned',
        at: now,
        acceptance,
        dispatch: to,
        assignment: { at: now, technicianId, name, badgeNo },
      },
    },
    { type: 'assigned', technicianId, technicianName: name, badgeNo, outletName: to.outletName },
    by,
    now,
  )
}

const keptAt = ({ reservations }: Ticket, outletId: string): TicketReservation[] =>
  reservations.filter(({ placeId }) => placeId === outletPlace(outletId))
