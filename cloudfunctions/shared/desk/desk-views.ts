import type { DeskDetail, DeskRow, StaffDeskDetail, StaffDeskRow } from '@/contract/desk/view'
import { deskButtons } from '@/domain/desk/desk-buttons'
import { deskNext, deskStatusWords, deskTone } from '@/domain/desk/desk-next'
import { deskTimeline } from '@/domain/desk/desk-timeline'
import { deskKinds } from '@/domain/desk/kinds'
import { maskName, maskPhone } from '@/domain/format/mask'
import { mayCall } from '@/domain/policies/endpoint-policy'
import type { Actor } from '@/domain/ticket/actor'
import type { Reader } from '@/domain/ticket/timeline'
import { deskEventsOf } from '../repositories/desk-events'
import type { DeskDocument } from '../repositories/desk-tickets'
import type { Services } from '../services'
import { mediaViews } from '../ticket/media-views'
import { deskHooks } from './desk-hooks'

export const deskRowView = (ticket: DeskDocument, now: number): DeskRow => ({
  ticketNo: ticket.ticketNo,
  kind: ticket.kind,
  status: ticket.state.status,
  statusWords: deskStatusWords(ticket),
  tone: deskTone(ticket),
  title: deskKinds[ticket.kind].title(ticket.report),
  next: deskNext(ticket, ticket.dueAt, now),
  createdAt: ticket.createdAt,
  updatedAt: ticket.updatedAt,
})

/** All that customers see of their own. */
export const deskDetailView = async (
  services: Services,
  ticket: DeskDocument,
  actor: Actor,
  now: number,
): Promise<DeskDetail> => ({
  ...deskRowView(ticket, now),
  ...(await commonOf(services, ticket, actor, 'customer')),
})

/** A row for staff: masked. */
export const staffDeskRowView = (ticket: DeskDocument, now: number): StaffDeskRow => {
  const contact = ticket.report.kind === 'part' ? ticket.report.contact : null
  return {
    ...deskRowView(ticket, now),
    contactName: contact === null ? null : maskName(contact.name),
    phoneMasked: contact === null ? null : maskPhone(contact.phone),
    takenBy: ticket.takenBy?.name ?? null,
  }
}

export const staffDeskDetailView = async (
  services: Services,
  ticket: DeskDocument,
  actor: Actor,
  now: number,
): Promise<StaffDeskDetail> => ({
  ...staffDeskRowView(ticket, now),
  ...(await commonOf(services, ticket, actor, 'staff')),
  rev: ticket.rev,
  appeal: await appealOf(services, ticket, actor, now),
  aboutTicketNo: 'ticketNo' in ticket.report ? (ticket.report.ticketNo ?? null) : null,
})

/** Papers are the quality team's to see. */
const appealOf = async (services: Services, ticket: DeskDocument, actor: Actor, now: number) =>
  mayCall(actor, 'staff/proof.get')
    ? ((await deskHooks[ticket.kind].appeal?.(services, ticket, now)) ?? null)
    : null

const commonOf = async (services: Services, ticket: DeskDocument, actor: Actor, reader: Reader) => {
  const [events, media, facts] = await Promise.all([
    deskEventsOf(services.db, ticket.ticketNo),
    mediaViews(services, ticket.ticketNo),
    deskHooks[ticket.kind].facts?.(services, ticket, reader) ?? [],
  ])
  return {
    said: ticket.report.words,
    facts,
    outcome: ticket.outcome,
    productId: ticket.productId,
    totalFen: ticket.totalFen,
    parcelNo: ticket.parcelNo,
    media,
    timeline: deskTimeline(reader, ticket.kind, events),
    buttons: deskButtons(actor, ticket),
  }
}
