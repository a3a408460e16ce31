import { randomBytes } from 'node:crypto'
import { toDeskDocument } from '@/cloudfunctions/shared/repositories/desk-tickets'
import { newTicketNo } from '@/cloudfunctions/shared/ticket/new-numbers'
import type { DeskReport } from '@/contract/desk/report'
import type { DeskAction, DeskStatus } from '@/contract/desk/vocabulary'
import { decideDesk, openDesk } from '@/domain/desk/decide-desk'
import type { DeskEvent } from '@/domain/desk/desk-ticket'
import type { Actor } from '@/domain/ticket/actor'
import { HOUR_MS } from '@/domain/time/china'
import { anAppeal } from '../../builders/desk'
import type { Ground, PersonId } from './ground'
import type { LaidIn } from './lay-in'

/** Who the ground's staff of that role is. */
const quality: Actor = {
  kind: 'staff',
  staffId: 'staff-quality',
  name: '员工quality',
  role: 'quality',
  centreId: null,
  outletId: null,
  technicianId: null,
}

const waysTo: Partial<Record<DeskStatus, readonly DeskAction[]>> = {
  submitted: [],
  inHand: ['take'],
  answered: ['take', 'uphold'],
}

/** Stores an appeal (or what is given) in that place of its life with its events, as if it had all happened; no notices. */
export const layDesk = async (
  { db }: Pick<Ground, 'db'>,
  status: DeskStatus,
  { of = 'wang', report = anAppeal() }: { of?: PersonId; report?: DeskReport } = {},
): Promise<LaidIn> => {
  const ticketNo = newTicketNo((count) => randomBytes(count))
  const openid = `openid-${of}`
  const now = Date.now() - HOUR_MS
  const begun = openDesk(
    { ticketNo, channel: 'miniProgram', openid, report },
    { kind: 'customer', openid },
    now,
  )
  let { ticket } = begun
  const events: DeskEvent[] = [begun.event]
  for (const action of waysTo[status] ?? []) {
    const decision = decideDesk(ticket, { action, words: '看过了', mediaIds: [] }, quality, now)
    if (!decision.ok) throw new Error(decision.code)
    ticket = decision.ticket
    events.push(decision.event)
  }
  await db.collection('deskTickets').add(toDeskDocument(ticket, ticket.seq, now))
  for (const event of events)
    await db
      .collection('deskEvents')
      .add({ _id: `desk:${ticketNo}:${String(event.seq).padStart(4, '0')}`, ...event })
  return { ticketNo, rev: ticket.seq }
}
