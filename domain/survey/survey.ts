import type { CallbackSign, CallOutcome, RecoveryOutcome, SurveyAnswer } from '@/contract/survey'
import type { TicketKind } from '@/contract/ticket/vocabulary'
import type { Completion, Ticket } from '@/domain/ticket/ticket'
import type { SurveyTerms } from './terms'

/** What a customer filled in, or began to. */
export interface Filled {
  /** 1 to 5. */
  score: number
  answers: readonly SurveyAnswer[]
  words: string
}

/** In the app, by a link, or told to somebody of the quality team who called. */
export type AnsweredBy = { kind: 'app' } | { kind: 'link' } | { kind: 'phone'; staffId: string; name: string }

export interface Call {
  at: number
  staffId: string
  name: string
  outcome: CallOutcome
  note: string
}

export interface Callback {
  at: number
  why: readonly CallbackSign[]
  calls: readonly Call[]
  /** Nobody has to call any more. */
  isOver: boolean
}

export interface Recovery {
  openedAt: number
  /** Somebody has called by then. */
  dueAt: number
  done: { at: number; staffId: string; name: string; outcome: RecoveryOutcome; note: string } | null
}

/** One visit's survey, from the moment the work is done. Times are epoch ms. */
export interface Survey {
  ticketNo: string
  /** A reopened ticket has another visit, and another survey. */
  visit: number
  kind: TicketKind
  outletId: string | null
  technicianId: string | null
  /** Whether the app's inbox reaches the customer. */
  inApp: boolean
  completedAt: number
  lapsesAt: number
  /** The link's number: a new link makes the one before worthless. */
  issue: number
  /** What makes a call worth its while when nobody answers. */
  signs: readonly CallbackSign[]
  /** Begun and not sent. */
  kept: (Filled & { at: number; by: AnsweredBy }) | null
  answer: (Filled & { at: number; by: AnsweredBy }) | null
  /** When it was asked for by SMS. */
  smsAt: number | null
  /** Null until it was looked at; nobody is called where `why` is empty. */
  callback: Callback | null
  recovery: Recovery | null
}

type Done = Pick<Ticket, 'ticketNo' | 'kind' | 'openid' | 'reopened' | 'state' | 'promise' | 'chased'>

/** The survey of a visit that was just done; null for a ticket that isn't. */
export const openSurvey = (ticket: Done, terms: SurveyTerms): Survey | null => {
  const { ticketNo, kind, openid, reopened, state } = ticket
  if (state.status !== 'completed' && state.status !== 'closed') return null
  return {
    ticketNo,
    visit: reopened,
    kind,
    outletId: state.dispatch.outletId,
    technicianId: state.assignment.technicianId,
    inApp: openid !== null,
    completedAt: state.completion.at,
    lapsesAt: state.completion.at + terms.lapsesAfterMs,
    issue: 1,
    signs: signsOf(ticket, state.completion, state.acceptance.capFen),
    kept: null,
    answer: null,
    smsAt: null,
    callback: null,
    recovery: null,
  }
}

const signsOf = (
  { openid, reopened, promise, chased }: Done,
  { totalFen, parts }: Completion,
  capFen: number,
): CallbackSign[] => [
  ...(reopened > 0 ? (['again'] as const) : []),
  ...(promise !== null ? (['late'] as const) : []),
  ...(chased !== null ? (['chased'] as const) : []),
  ...(totalFen > 0 && totalFen >= capFen && parts.length > 0 ? (['atCap'] as const) : []),
  ...(openid === null ? (['byPhone'] as const) : []),
]
