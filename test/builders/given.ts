import type { ErrorCode } from '@/contract/error-code'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import { decide } from '@/domain/ticket/decide'
import type { EventBody } from '@/domain/ticket/event'
import { termsOf2026 } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import { anAgent, type Life } from './life'

/** `given(aTicketIn('assigned')).when({ type: 'depart' }).by(aTechnician).becomes('enRoute', { type: 'departed' })` */
export const given = ({ ticket, now }: Life) => ({
  when: (command: Command, at = now + 60_000) => ({
    ...thenOf(ticket, command, anAgent, at),
    by: (actor: Actor) => thenOf(ticket, command, actor, at),
  }),
})

const thenOf = (before: Ticket, command: Command, by: Actor, at: number) => {
  const decision = decide(before, command, by, at, termsOf2026)
  return {
    decision,
    /** It happened: the ticket is there now, and exactly one event more tells it. */
    becomes(status: TicketStatus, event: Partial<EventBody> = {}) {
      if (!decision.ok) throw new Error(`refused: ${decision.code}`)
      expect(decision.ticket.state.status).toBe(status)
      expect(decision.ticket.seq).toBe(before.seq + 1)
      expect(decision.event).toMatchObject({ ...event, seq: before.seq + 1, at, ticketNo: before.ticketNo })
      return decision.ticket
    },
    isRefused(code: ErrorCode) {
      expect(decision).toEqual({ ok: false, code })
    },
  }
}
