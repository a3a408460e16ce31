import type { Actor, StaffActor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import { type Decision, decide, submit } from '@/domain/ticket/decide'
import type { TicketEvent } from '@/domain/ticket/event'
import { termsOf2026 } from '@/domain/ticket/terms'
import type { Ticket } from '@/domain/ticket/ticket'
import { momentOf } from '@/domain/time/china'
import { aReport } from './report'

/** Wednesday 2026-03-11, ten in the morning in China. */
export const WEDNESDAY_TEN = momentOf('2026-03-11', '10:00')

export const anAgent: StaffActor = {
  kind: 'staff',
  staffId: 'staff:agent',
  name: '客服小周',
  role: 'agent',
  centreId: null,
  outletId: null,
  technicianId: null,
}

export const outlet = { outletId: 'outlet:xihu', name: '西湖网点', phone: '0571-8888 6666' }

export const technician = (name = '李建国', badgeNo = 'HZ0107') => ({
  technicianId: `technician:${badgeNo}`,
  outletId: outlet.outletId,
  name,
  badgeNo,
})

export const work = { summary: '换了加热模块', fees: [], totalFen: 0, parts: [], mediaIds: ['media:after'] }

/** Commands that a ticket's story is told with. */
export const say = {
  accept: { type: 'accept', confirmedByPhone: true, capFen: 26_000, note: '' },
  dispatch: { type: 'dispatch', outlet, reason: '离您最近' },
  assign: { type: 'assign', technician: technician() },
  depart: { type: 'depart' },
  arrive: { type: 'arrive' },
  complete: { type: 'complete', work, confirmation: { kind: 'signature' } },
} as const satisfies Record<string, Command>

/** From submitted until the work is done. */
export const untilDone: readonly Command[] = [
  say.accept,
  say.dispatch,
  say.assign,
  say.depart,
  say.arrive,
  say.complete,
]

export interface Life {
  ticket: Ticket
  events: TicketEvent[]
  /** The last thing that happened. */
  event: TicketEvent
  now: number
}

/** A ticket that was just submitted in the app by `openid`; by phone where that is null. */
export const submitted = (
  change: Partial<Pick<Ticket, 'ticketNo' | 'openid' | 'kind' | 'report'>> = {},
  now = WEDNESDAY_TEN,
): Life => {
  const openid = change.openid === undefined ? 'mei' : change.openid
  const by: Actor = openid === null ? anAgent : { kind: 'customer', openid }
  const command = {
    type: 'submit',
    ticketNo: '7K4902M',
    kind: 'repair',
    channel: openid === null ? 'phone' : 'miniProgram',
    report: aReport({}, now),
    confirmationCode: '428317',
    ...change,
    openid,
  } as const
  const { ticket, event } = agreed(submit(command, by, now, termsOf2026))
  return { ticket, event, events: [event], now }
}

/** What becomes of it when these things happen, a minute each. Throws where the domain refuses one. */
export const livedOn = (life: Life, commands: readonly Command[], by: Actor = anAgent): Life =>
  commands.reduce<Life>(({ ticket, events, now: before }, command) => {
    const now = before + 60_000
    const next = agreed(decide(ticket, command, by, now, termsOf2026))
    return { ticket: next.ticket, event: next.event, events: [...events, next.event], now }
  }, life)

const agreed = (decision: Decision): Extract<Decision, { ok: true }> => {
  if (decision.ok) return decision
  throw new Error(`the story does not hold: ${decision.code}`)
}
