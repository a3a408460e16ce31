import type { DeskDetail, StaffDeskDetail } from '@/contract/desk/view'
import { weekdayCalendar } from '@/domain/booking/calendar'
import { decideDesk, openDesk } from '@/domain/desk/decide-desk'
import { deskButtons } from '@/domain/desk/desk-buttons'
import { deskDueAt, deskNext, deskStatusWords, deskTone } from '@/domain/desk/desk-next'
import type { DeskCommand, DeskEvent } from '@/domain/desk/desk-ticket'
import { deskTimeline } from '@/domain/desk/desk-timeline'
import { deskKinds } from '@/domain/desk/kinds'
import type { Actor } from '@/domain/ticket/actor'
import { anAppeal } from './desk'
import { mei } from './people'

export const DESK_NO = '7K4902T'

/** An appeal that these have happened to, as its reader sees it. @throws where one of them couldn't */
export const aDeskDetail = (
  reader: Actor,
  steps: readonly [Actor, DeskCommand['action']][] = [],
  now = Date.now(),
): DeskDetail & StaffDeskDetail => {
  const begun = openDesk(
    { ticketNo: DESK_NO, channel: 'miniProgram', openid: 'mei', report: anAppeal() },
    mei,
    now,
  )
  const events: DeskEvent[] = [begun.event]
  let { ticket } = begun
  for (const [by, action] of steps) {
    const decision = decideDesk(ticket, { action, words: '票面没有改动', mediaIds: [] }, by, now)
    if (!decision.ok) throw new Error(`${action}: ${decision.code}`)
    ticket = decision.ticket
    events.push(decision.event)
  }
  return {
    ticketNo: ticket.ticketNo,
    kind: ticket.kind,
    status: ticket.state.status,
    statusWords: deskStatusWords(ticket),
    tone: deskTone(ticket),
    title: deskKinds[ticket.kind].title(ticket.report),
    next: deskNext(ticket, deskDueAt(ticket, weekdayCalendar), now),
    createdAt: ticket.createdAt,
    updatedAt: now,
    said: ticket.report.words,
    facts: [{ label: '产品', value: '主卫 浴霸' }],
    outcome: ticket.outcome,
    productId: 'product:of-wang',
    totalFen: null,
    parcelNo: null,
    media: [],
    timeline: deskTimeline(reader.kind === 'staff' ? 'staff' : 'customer', ticket.kind, events),
    buttons: deskButtons(reader, ticket),
    contactName: null,
    phoneMasked: null,
    takenBy: ticket.takenBy?.name ?? null,
    rev: ticket.seq,
    aboutTicketNo: null,
    appeal: null,
  }
}
