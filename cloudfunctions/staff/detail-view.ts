import type { StaffTicketDetail, StaffTicketRow } from '@/contract/staff/view'
import { frequencyLabel, relationLabel, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { maskDetail, maskName, maskPhone } from '@/domain/format/mask'
import { allowedActions } from '@/domain/policies/allowed-actions'
import { mayCall } from '@/domain/policies/endpoint-policy'
import type { Actor } from '@/domain/ticket/actor'
import { nextStep } from '@/domain/ticket/next-step'
import { timelineFor } from '@/domain/ticket/timeline'
import { eventsOf } from '../shared/repositories/events'
import type { TicketDocument } from '../shared/repositories/ticket-document'
import type { Services } from '../shared/services'
import { currentTerms } from '../shared/ticket/change'
import { mediaViews } from '../shared/ticket/media-views'
import { productNameOf, regionOf } from '../shared/ticket/words'

export const rowView = (ticket: TicketDocument, now: number): StaffTicketRow => {
  const { state, report } = ticket
  const symptom = symptomOf(report.fault.symptom)
  return {
    ticketNo: ticket.ticketNo,
    kind: ticket.kind,
    channel: ticket.channel,
    status: ticket.status,
    symptom: symptom.zh,
    safety: symptom.safety,
    region: regionOf(report),
    contactName: maskName(report.contact.name),
    phoneMasked: maskPhone(report.contact.phone),
    outletName: 'dispatch' in state ? state.dispatch.outletName : null,
    technicianName: 'assignment' in state ? state.assignment.name : null,
    wish: report.wish,
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
  const { fault, product, address, contact } = report
  return {
    ...rowView(ticket, now),
    rev,
    description: fault.description,
    since: fault.since === undefined ? null : sinceLabel[fault.since],
    frequency: fault.frequency === undefined ? null : frequencyLabel[fault.frequency],
    tried: fault.tried.map((one) => triedLabel[one]),
    productName: productNameOf(report),
    serialNo: product.serialNo ?? null,
    addressMasked: `${regionOf(report)} ${maskDetail(address.detail)}`,
    relation: relationLabel[contact.relation],
    capFen: 'acceptance' in state ? state.acceptance.capFen : null,
    dispatchReason: 'dispatch' in state ? state.dispatch.reason : null,
    completion:
      'completion' in state
        ? { ...state.completion, fees: [...state.completion.fees], parts: [...state.completion.parts] }
        : null,
    media,
    next: nextStep(ticket, now, currentTerms),
    timeline: timelineFor('staff', events, now),
    actions: allowedActions(actor, ticket, now, currentTerms),
    mayReveal: mayCall(actor, 'staff/ticket.reveal'),
  }
}
