import type { ErrorCode } from '@/contract/error-code'
import type { Report } from '@/contract/ticket/report'
import { declineRefusal, declineRules } from '@/domain/dispatch/decline'
import { inForceOn } from '@/domain/dispatch/policy'
import { chinaDay } from '@/domain/time/china'
import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Amended } from '../event'
import type { Ticket } from '../ticket'
import { workOf } from '../work'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/**
 * Back to accepted, where another outlet is picked; the parts kept at the one before are let go. A state in which
 * nobody was picked stays.
 */
export const letGo = (
  state: Ticket['state'],
  now: number,
): Pick<Ticket, 'state'> & Partial<Pick<Ticket, 'reservations'>> => {
  if (state.status !== 'dispatched' && state.status !== 'assigned') return { state }
  return { state: { status: 'accepted', at: now, acceptance: state.acceptance }, reservations: [] }
}

/** The outlet gives it back in time, with a reason, and isn't asked again for this visit. */
export const decline = (ticket: Ticket, command: Of<'decline'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'dispatched', 'assigned')) return notNow
  const { dispatch } = ticket.state
  const { outletId, reason } = command
  const refusal = declineRefusal(
    {
      status: ticket.state.status,
      outletId: dispatch.outletId,
      givenAt: dispatch.at,
      by: outletId,
      reason,
      declinedOfLate: command.declinedOfLate,
    },
    inForceOn(declineRules, chinaDay(now)),
    now,
  )
  if (refusal !== null) return refused(refusal)
  return decided(
    ticket,
    {
      ...letGo(ticket.state, now),
      seat: ticket.seat?.outletId === outletId ? null : ticket.seat,
      declinedBy: [...ticket.declinedBy, outletId],
    },
    { type: 'declined', outletId, outletName: dispatch.outletName, reason },
    by,
    now,
  )
}

export const redispatch = (ticket: Ticket, command: Of<'redispatch'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'dispatched', 'assigned')) return notNow
  const { outletId, outletName } = ticket.state.dispatch
  return decided(
    ticket,
    {
      ...letGo(ticket.state, now),
      seat: ticket.seat?.outletId === outletId ? null : ticket.seat,
    },
    { type: 'redispatched', outletName, reason: command.reason },
    by,
    now,
  )
}

export const queue = (ticket: Ticket, command: Of<'queue'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'accepted') || ticket.queued !== null) return notNow
  const { why } = command
  return decided(ticket, { queued: { at: now, why } }, { type: 'queued', why }, by, now)
}

/**
 * Another address, product or amount of work than reported. What was decided for the old need is undone with it:
 * outlet, technician and place are let go. Who declined the old need is asked again.
 */
export const amend = (ticket: Ticket, command: Of<'amend'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'submitted', 'accepted', 'dispatched', 'assigned')) return notNow
  const { report, reason } = command
  const refusal = amendRefusal(ticket, report)
  if (refusal !== null) return refused(refusal)
  const what = amendedIn(ticket.report, report)
  if (what.length === 0) return notNow
  const isNewNeed = needChanged(ticket.report, report)
  return decided(
    ticket,
    {
      report,
      // kept for another model, it may not fit
      ...(what.includes('product') ? { reservations: [] } : {}),
      ...(isNewNeed ? { ...letGo(ticket.state, now), seat: null, declinedBy: [], queued: null } : {}),
    },
    { type: 'amended', what, letGo: isNewNeed, reason },
    by,
    now,
  )
}

/** The window is put off by its own command; the kind of a ticket never changes. */
const amendRefusal = (ticket: Ticket, report: Report): ErrorCode | null =>
  report.kind !== ticket.kind ||
  report.wish.date !== ticket.report.wish.date ||
  report.wish.half !== ticket.report.wish.half
    ? 'BAD_REQUEST'
    : null

const amendedIn = (before: Report, after: Report): Amended[] => [
  ...(same(before.address, after.address) ? [] : ['address' as const]),
  ...(same(before.product, after.product) ? [] : ['product' as const]),
  ...(same(workOf(before), workOf(after)) ? [] : ['work' as const]),
]

/** Another door, skill or size of crew. A corrected model alone keeps the appointment. */
const needChanged = (before: Report, after: Report): boolean => {
  const [was, is] = [workOf(before), workOf(after)]
  return !same(before.address, after.address) || was.skill !== is.skill || was.crew < is.crew
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)
