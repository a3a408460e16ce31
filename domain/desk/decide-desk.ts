import type { DeskReport } from '@/contract/desk/report'
import type { DeskStatus } from '@/contract/desk/vocabulary'
import type { ErrorCode } from '@/contract/error-code'
import type { Channel } from '@/contract/ticket/vocabulary'
import { type Actor, stampOf } from '@/domain/ticket/actor'
import type { DeskStep } from './desk-kind'
import type { DeskCommand, DeskEvent, DeskTicket } from './desk-ticket'
import { deskWake } from './desk-wake'
import { deskKinds } from './kinds'
import { partyOf } from './party'

export type DeskDecision = { ok: true; ticket: DeskTicket; event: DeskEvent } | { ok: false; code: ErrorCode }

/** A new matter. Randomness and identity come in as values. */
export interface DeskOpening {
  ticketNo: string
  channel: Channel
  openid: string | null
  report: DeskReport
}

export const openDesk = (
  { ticketNo, channel, openid, report }: DeskOpening,
  by: Actor,
  now: number,
): Extract<DeskDecision, { ok: true }> => ({
  ok: true,
  ticket: {
    ticketNo,
    kind: report.kind,
    channel,
    openid,
    report,
    createdAt: now,
    state: { status: 'submitted', at: now },
    outletId: report.kind === 'part' && report.handover.way === 'pickUp' ? report.handover.outletId : null,
    takenBy: null,
    answeredBy: [],
    objections: 0,
    outcome: null,
    totalFen: null,
    parcelNo: null,
    promisedOn: null,
    reservations: [],
    seq: 1,
  },
  event: {
    ticketNo,
    seq: 1,
    at: now,
    by: stampOf(by),
    action: 'open',
    from: null,
    to: 'submitted',
    words: '',
    mediaIds: [],
  },
})

/**
 * What a command does to a matter at a moment, or why it does not: by the table of its kind, one event a change. Pure,
 * so that a retried transaction decides the same. That this person may see it is given.
 * @param now epoch ms
 */
export const decideDesk = (
  ticket: DeskTicket,
  command: DeskCommand,
  by: Actor,
  now: number,
): DeskDecision => {
  const rules = deskKinds[ticket.kind]
  const step = rules.steps[command.action]
  const party = partyOf(by)
  if (step === undefined || party === null || !step.by.includes(party)) return refused('FORBIDDEN')
  const { status } = ticket.state
  if (!step.from.includes(status)) return refused('NOT_IN_THIS_STATE')
  const refusal = refusalOf(ticket, step, command, by) ?? tooEarly(ticket, command, now)
  return refusal === null ? decided(ticket, step, command, by, now) : refused(refusal)
}

const refused = (code: ErrorCode): DeskDecision => ({ ok: false, code })

const refusalOf = (
  ticket: DeskTicket,
  step: DeskStep,
  { words, totalFen, parcelNo }: DeskCommand,
  by: Actor,
): ErrorCode | null => {
  const staffId = by.kind === 'staff' ? by.staffId : ''
  if (step.takes && ticket.answeredBy.includes(staffId)) return 'DESK_ANOTHER_COLLEAGUE'
  if (step.byTaker && ticket.takenBy?.staffId !== staffId) return 'DESK_IN_OTHER_HANDS'
  if (step.most !== undefined && ticket.objections >= step.most) return 'OBJECTIONS_USED_UP'
  if (step.words === 'must' && words === '') return 'REASON_NEEDED'
  if (step.needs.includes('price') && totalFen === undefined) return 'DESK_PRICE_NEEDED'
  if (step.needs.includes('parcel') && (parcelNo ?? '') === '') return 'DESK_PARCEL_NEEDED'
  return null
}

/** The clock does nothing before its time. */
const tooEarly = (ticket: DeskTicket, { action }: DeskCommand, now: number): ErrorCode | null => {
  if (action !== 'lapse' && action !== 'escalate') return null
  const wake = deskWake(ticket)
  return wake === null || wake.action !== action || now < wake.at ? 'NOT_IN_THIS_STATE' : null
}

/** One change, one event: the only way a decision says yes. */
const decided = (
  before: DeskTicket,
  step: DeskStep,
  command: DeskCommand,
  by: Actor,
  at: number,
): DeskDecision => {
  const from = before.state.status
  const to = targetOf(step, from)
  const seq = before.seq + 1
  const { action, words, mediaIds, totalFen, parcelNo } = command
  const carried = {
    ...(step.needs.includes('price') && totalFen !== undefined ? { totalFen } : {}),
    ...(step.needs.includes('parcel') && parcelNo !== undefined ? { parcelNo } : {}),
  }
  const staff = by.kind === 'staff' ? by : null
  const taken = step.takes && staff ? { staffId: staff.staffId, name: staff.name } : before.takenBy
  return {
    ok: true,
    ticket: {
      ...before,
      ...carried,
      state: to === from ? before.state : { status: to, at },
      takenBy: action === 'object' || action === 'escalate' ? null : taken,
      answeredBy: step.isAnswer && staff ? [...before.answeredBy, staff.staffId] : before.answeredBy,
      objections: before.objections + (action === 'object' ? 1 : 0),
      outcome: step.outcome ?? (action === 'object' ? null : before.outcome),
      seq,
    },
    event: {
      ticketNo: before.ticketNo,
      seq,
      at,
      by: stampOf(by),
      action,
      from,
      to,
      words: step.words === 'none' ? '' : words,
      mediaIds: step.photos ? mediaIds : [],
      ...carried,
    },
  }
}

const targetOf = ({ to }: DeskStep, from: DeskStatus): DeskStatus => {
  if (to === 'same') return from
  return typeof to === 'string' ? to : (to[from] ?? from)
}
