import type { StaffTicketDetail, StaffTicketRow } from '@/contract/staff/view'
import { frequencyLabel, type Report, relationLabel, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { declineRules, declineUntil } from '@/domain/dispatch/decline'
import { inForceOn } from '@/domain/dispatch/policy'
import { maskDetail, maskName, maskPhone } from '@/domain/format/mask'
import { allowedActions } from '@/domain/policies/allowed-actions'
import { mayCall } from '@/domain/policies/endpoint-policy'
import type { Actor } from '@/domain/ticket/actor'
import { nextStep } from '@/domain/ticket/next-step'
import { timelineFor } from '@/domain/ticket/timeline'
import { titleOf } from '@/domain/ticket/title'
import { workOf } from '@/domain/ticket/work'
import { chinaDay } from '@/domain/time/china'
import { tellWay } from '@/domain/triage/read-way'
import { eventsOf } from '../shared/repositories/events'
import type { TicketDocument } from '../shared/repositories/ticket-document'
import type { Services } from '../shared/services'
import { currentTerms } from '../shared/ticket/change'
import { staffCompletionOf } from '../shared/ticket/completion-view'
import { feeAskOf } from '../shared/ticket/fee-ask-view'
import { mediaViews } from '../shared/ticket/media-views'
import { productNameOf, regionOf } from '../shared/ticket/words'
import { billPrices } from './bill-prices'
import { siteOf } from './site-view'

export const rowView = (ticket: TicketDocument, now: number): StaffTicketRow => {
  const { state, report } = ticket
  return {
    ticketNo: ticket.ticketNo,
    kind: ticket.kind,
    channel: ticket.channel,
    status: ticket.status,
    symptom: titleOf(report),
    safety: isDangerous(report),
    region: regionOf(report),
    contactName: maskName(report.contact.name),
    phoneMasked: maskPhone(report.contact.phone),
    outletName: 'dispatch' in state ? state.dispatch.outletName : null,
    technicianName: 'assignment' in state ? state.assignment.name : null,
    wish: report.wish,
    chased: ticket.chased?.times ?? 0,
    queued: ticket.queued !== null,
    late: ticket.dueAt !== null && ticket.dueAt < now,
    byAt: ticket.dueAt,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  }
}

/** All that this member of staff sees of a ticket: masked, and with the actions that are theirs now. */
export const detailView = async (
  services: Services,
  ticket: TicketDocument,
  actor: Actor,
  now: number,
): Promise<StaffTicketDetail> => {
  const [events, media] = await Promise.all([
    eventsOf(services.db, ticket.ticketNo),
    mediaViews(services, ticket.ticketNo),
  ])
  const { state, report, rev } = ticket
  const actions = allowedActions(actor, ticket, now, currentTerms)
  const { product, address, contact } = report
  return {
    ...rowView(ticket, now),
    rev,
    ...faultOf(report),
    site: siteOf(report),
    productName: productNameOf(report),
    serialNo: product.serialNo ?? null,
    addressMasked: `${regionOf(report)} ${maskDetail(address.detail)}`,
    relation: relationLabel[contact.relation],
    capFen: 'acceptance' in state ? state.acceptance.capFen : null,
    verdict: ticket.verdict,
    estimate: ticket.estimate,
    productId: report.product.productId ?? null,
    reservations: ticket.reservations.map(({ partId, placeId, quantity }) => ({ partId, placeId, quantity })),
    booked: ticket.seat !== null,
    needsWindow: ticket.needsWindow,
    divisionCode: address.divisionCode,
    work: workOf(report),
    queuedWhy: ticket.queued === null ? [] : [...ticket.queued.why],
    rounds: ticket.rounds,
    declineUntil: declineUntilOf(ticket, actor),
    feeAsk: feeAskOf(ticket),
    dispatchReason: 'dispatch' in state ? state.dispatch.reason : null,
    completion: staffCompletionOf(ticket),
    media,
    next: nextStep(ticket, now, currentTerms),
    timeline: timelineFor('staff', events, now),
    actions,
    ...(actions.includes('complete') && { prices: billPrices(ticket, now) }),
    mayReveal: mayCall(actor, 'staff/ticket.reveal'),
  }
}

const isDangerous = (report: Report): boolean =>
  report.kind === 'repair' && symptomOf(report.fault.symptom).safety

const faultOf = (report: Report) => {
  if (report.kind !== 'repair') {
    return { description: '', since: null, frequency: null, tried: [], triage: [] }
  }
  const { description, since, frequency, tried } = report.fault
  return {
    description,
    since: since === undefined ? null : sinceLabel[since],
    frequency: frequency === undefined ? null : frequencyLabel[frequency],
    tried: tried.map((one) => triedLabel[one]),
    triage: report.triage === undefined ? [] : [...tellWay(report.triage)],
  }
}

/** Until when this outlet may give it back; null for everybody else. */
const declineUntilOf = ({ state }: TicketDocument, actor: Actor): number | null => {
  if (state.status !== 'dispatched' && state.status !== 'assigned') return null
  if (actor.kind !== 'staff' || actor.outletId !== state.dispatch.outletId) return null
  const { at } = state.dispatch
  return declineUntil(at, inForceOn(declineRules, chinaDay(at)))
}
