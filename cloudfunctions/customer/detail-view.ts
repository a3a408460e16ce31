import type { TicketDetail, TicketRow } from '@/contract/ticket/view'
import { maskPhone } from '@/domain/format/mask'
import { sayHome } from '@/domain/installation/say-home'
import { allowedActions } from '@/domain/policies/allowed-actions'
import type { Actor } from '@/domain/ticket/actor'
import { startsFrom } from '@/domain/ticket/allowed'
import { nextStep } from '@/domain/ticket/next-step'
import { timelineFor } from '@/domain/ticket/timeline'
import { titleOf } from '@/domain/ticket/title'
import { windowStart } from '@/domain/ticket/window'
import { doorCodeNow } from '../shared/door-code/door-code'
import { portraitUrl } from '../shared/media/portrait'
import { etaOf } from '../shared/positions/eta-of'
import { eventsOf } from '../shared/repositories/events'
import { scoreOf } from '../shared/repositories/surveys'
import type { TicketDocument } from '../shared/repositories/ticket-document'
import type { Services } from '../shared/services'
import { currentTerms } from '../shared/ticket/change'
import { completionOf } from '../shared/ticket/completion-view'
import { feeAskOf } from '../shared/ticket/fee-ask-view'
import { mediaViews } from '../shared/ticket/media-views'
import { descriptionOf, productNameOf, regionOf } from '../shared/ticket/words'

export const rowView = (ticket: TicketDocument, now: number): TicketRow => ({
  ticketNo: ticket.ticketNo,
  kind: ticket.kind,
  status: ticket.status,
  title: titleOf(ticket.report),
  next: nextStep(ticket, now, currentTerms),
  createdAt: ticket.createdAt,
  updatedAt: ticket.updatedAt,
})

/** All that a customer sees of their own ticket. */
export const detailView = async (
  services: Services,
  ticket: TicketDocument,
  actor: Actor,
  now: number,
): Promise<TicketDetail> => {
  const [events, score, media, doorCode, eta, technician] = await Promise.all([
    eventsOf(services.db, ticket.ticketNo),
    ticket.rated ? scoreOf(services.db, ticket.ticketNo, ticket.reopened) : null,
    mediaViews(services, ticket.ticketNo),
    doorCodeNow(services, ticket, now),
    etaOf(services.db, ticket, now),
    technicianOf(services, ticket),
  ])
  const { state, report } = ticket
  return {
    ...rowView(ticket, now),
    channel: ticket.channel,
    description: report.kind === 'installation' ? sayHome(report.installation) : descriptionOf(report),
    productName: productNameOf(report),
    wish: report.wish,
    booked: ticket.seat !== null,
    needsWindow: ticket.needsWindow,
    divisionCode: report.address.divisionCode,
    address: `${regionOf(report)} ${report.address.detail}`,
    contactName: report.contact.name,
    phoneMasked: maskPhone(report.contact.phone),
    capFen: 'acceptance' in state ? state.acceptance.capFen : null,
    verdict: ticket.verdict,
    estimate: ticket.estimate,
    productId: report.product.productId ?? null,
    technician,
    confirmationCode: state.status === 'onSite' ? ticket.confirmationCode : null,
    completion: completionOf(ticket),
    score,
    reschedule: rescheduleTermsOf(ticket),
    chase: chaseTermsOf(ticket),
    feeAsk: feeAskOf(ticket),
    doorCode,
    eta,
    media,
    timeline: timelineFor('customer', events, now),
    actions: allowedActions(actor, ticket, now, currentTerms),
  }
}

const technicianOf = async (
  services: Services,
  { state }: TicketDocument,
): Promise<TicketDetail['technician']> => {
  if (!('assignment' in state)) return null
  const { technicianId, name, badgeNo } = state.assignment
  return {
    name,
    badgeNo,
    outletName: state.dispatch.outletName,
    phone: state.dispatch.outletPhone,
    photoUrl: await portraitUrl(services, technicianId),
  }
}

const rescheduleTermsOf = ({ status, needsWindow, rescheduled, report }: TicketDocument) => {
  if (!startsFrom.reschedule.includes(status)) return null
  const { reschedulesMost, rescheduleCutoffMs, emptyTripFeeFen } = currentTerms
  return {
    left: needsWindow ? null : Math.max(0, reschedulesMost - rescheduled),
    untilAt: needsWindow ? null : windowStart(report.wish) - rescheduleCutoffMs,
    emptyTripFeeFen,
  }
}

const chaseTermsOf = ({ status, chased }: TicketDocument) => {
  if (!startsFrom.chase.includes(status)) return null
  const { chasesMost, chaseEveryMs } = currentTerms
  return {
    left: Math.max(0, chasesMost - (chased?.times ?? 0)),
    nextAt: chased === null ? 0 : chased.lastAt + chaseEveryMs,
  }
}
