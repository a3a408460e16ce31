import type { ErrorCode } from '@/contract/error-code'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Actor } from '../actor'
import { stampOf } from '../actor'
import type { EventBody, TicketEvent } from '../event'
import type { Ticket, TicketState } from '../ticket'

/** What a decision may change; all else of a ticket stays for good. */
type Change = Partial<Omit<Ticket, 'ticketNo' | 'kind' | 'channel' | 'openid' | 'createdAt' | 'seq'>>

export type Decision = { ok: true; ticket: Ticket; event: TicketEvent } | { ok: false; code: ErrorCode }

/** A ticket known to be in one of these states. */
export type TicketIn<Status extends TicketStatus> = Ticket & {
  state: Extract<TicketState, { status: Status }>
}

/** Narrows to the states a command is for. */
export const isIn = <Status extends TicketStatus>(
  ticket: Ticket,
  ...statuses: readonly Status[]
): ticket is TicketIn<Status> => (statuses as readonly TicketStatus[]).includes(ticket.state.status)

export const refused = (code: ErrorCode): Decision => ({ ok: false, code })

export const notNow: Decision = refused('NOT_IN_THIS_STATE')

/** One state change, one event: the only way a decision says yes. */
export const decided = (before: Ticket, change: Change, body: EventBody, by: Actor, at: number): Decision => {
  const seq = before.seq + 1
  return {
    ok: true,
    ticket: { ...before, ...change, seq },
    event: { ...body, ticketNo: before.ticketNo, seq, at, by: stampOf(by) },
  }
}
