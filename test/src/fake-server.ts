import { customerEndpoints } from '@/contract/customer'
import type { helpUpdates } from '@/contract/customer/help'
import type { ticketSubmit } from '@/contract/customer/ticket'
import type { RequestOf, ResponseOf } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import type { TriageWay } from '@/contract/knowledge/triage'
import type { InboxMessage } from '@/contract/notice/inbox'
import { refuse } from '@/contract/result'
import type { Report, WindowWish } from '@/contract/ticket/report'
import type { TicketDetail } from '@/contract/ticket/view'
import { HOUR_MS } from '@/domain/time/china'
import type { CallFunction } from '@/src/platform/call'
import { anEstimate } from '../builders/estimate'
import { aTicket } from './a-ticket'
import { createFakeBooking } from './fake-booking'

type SubmitRequest = RequestOf<typeof ticketSubmit>
type Handlers = Record<string, (request: never) => unknown>

/** The number the fake gives to the first ticket. */
export const firstTicketNo = '7K4902T'

/**
 * A server of one customer behind the call port. Requests are parsed by the contract's own schemas, writes are
 * idempotent on `requestId`, as the real one's are; the net can be taken away before or after a call arrives.
 */
export const createFakeServer = () => {
  const state = {
    tickets: [] as TicketDetail[],
    reports: [] as {
      requestId: string
      report: Report
      channel: string
      seatId: string | undefined
      agreedCapFen: number | undefined
    }[],
    /** What a repair costs at most by the list of now, in 分. */
    capFen: 31_800,
    rescheduled: [] as { wish: WindowWish; seatId?: string; reason: string }[],
    feeAnswers: [] as { askId: string; agree: boolean }[],
    calls: [] as string[],
    granted: [] as unknown[],
    known: [] as unknown[],
    messages: [] as InboxMessage[],
    help: {
      news: {} as Partial<ResponseOf<typeof helpUpdates>>,
      missed: [] as string[],
      words: [] as { topic: string; helped: boolean }[],
      ways: [] as TriageWay[],
    },
    /** `away`: nothing arrives. `deaf`: it arrives, and the answer is lost. */
    net: 'on' as 'on' | 'away' | 'deaf',
    refuseNext: {} as Record<string, ErrorCode>,
  }
  const booking = createFakeBooking()
  const answers = new Map<string, { request: string; data: unknown }>()

  const handlers: Handlers = {
    'session.hello': () => ({
      now: Date.now(),
      product: null,
      hotline: {
        number: '4000000000',
        hours: '每天 8:30–20:00',
        source: '官网',
        checkedBy: '陈工',
        checkedAt: 0,
      },
      templateIds: { accepted: 'a', assigned: 'b', onTheWay: 'c', needsYou: 'd', completed: 'e', rate: 'f' },
      unread: 0,
      known: state.known,
    }),
    ...booking.handlers,
    'price.estimate': () => anEstimate(state.capFen),
    'ticket.submit': ({ requestId, report, channel, seatId, agreedCapFen }: SubmitRequest) => {
      if (agreedCapFen !== undefined && agreedCapFen < state.capFen) return refuse('ESTIMATE_CHANGED')
      state.reports.push({ requestId, report, channel, seatId, agreedCapFen })
      const ticket = aTicket({ ticketNo: firstTicketNo })
      state.tickets.push(ticket)
      return { ticketNo: ticket.ticketNo, ticket }
    },
    'ticket.list': () => ({ rows: state.tickets, next: null }),
    'ticket.get': ({ ticketNo }: { ticketNo: string }) =>
      state.tickets.find((ticket) => ticket.ticketNo === ticketNo) ?? refuse('NOT_FOUND'),
    'ticket.cancel': ({ reason }: { reason: string }) =>
      change({ status: 'cancelled', actions: [], description: reason }),
    'ticket.reopen': () => change({ status: 'accepted', actions: ['cancel'] }),
    'ticket.rate': ({ score }: { score: number }) => change({ status: 'closed', actions: ['reopen'], score }),
    'ticket.reschedule': (asked: { wish: WindowWish; seatId?: string; reason: string }) => {
      state.rescheduled.push(asked)
      return change({ wish: asked.wish, booked: asked.seatId !== undefined, needsWindow: false })
    },
    'ticket.chase': () => change({ actions: [], chase: { left: 2, nextAt: Date.now() + 4 * HOUR_MS } }),
    'ticket.answerFee': ({ askId, agree }: { askId: string; agree: boolean }) => {
      state.feeAnswers.push({ askId, agree })
      return change({ feeAsk: null, actions: [] })
    },
    'media.prepare': () => ({
      mediaId: `media-${answers.size}`,
      cloudPath: 'a',
      upload: { url: 'https://cos.example/a', authorization: 's', token: 't', fileId: 'f', cosFileId: 'c' },
    }),
    'media.confirm': ({ mediaId }: { mediaId: string }) => ({
      mediaId,
      kind: 'image',
      url: 'https://cos.example/a',
    }),
    'inbox.list': () => ({ messages: state.messages, unread: state.messages.length, next: null }),
    'inbox.read': () => ({ unread: 0 }),
    'grant.record': ({ answers: given }: { answers: unknown[] }) => {
      state.granted.push(...given)
      return { recorded: given.length }
    },
    'help.updates': () => ({ at: Date.now(), articles: [], gone: [], index: null, ...state.help.news }),
    'help.missed': ({ q }: { q: string }) => {
      state.help.missed.push(q)
      return {}
    },
    'help.helpful': (word: { topic: string; helped: boolean }) => {
      state.help.words.push(word)
      return {}
    },
    'help.solved': ({ way }: { way: TriageWay }) => {
      state.help.ways.push(way)
      return {}
    },
    'phone.resolve': () => ({ phone: '13900139000' }),
  }

  const change = (to: Partial<TicketDetail>): TicketDetail => {
    const [first = aTicket()] = state.tickets
    state.tickets = [{ ...first, ...to }]
    return { ...first, ...to }
  }

  const answer = (name: string, request: unknown): unknown => {
    const endpoint = Object.values(customerEndpoints).find((one) => one.name === name)
    if (endpoint === undefined || !endpoint.request.safeParse(request).success) return refuse('BAD_REQUEST')
    const refusal = state.refuseNext[name]
    delete state.refuseNext[name]
    if (refusal !== undefined) return refuse(refusal)
    const { requestId = undefined } = request as { requestId?: string }
    const before = requestId === undefined ? undefined : answers.get(requestId)
    if (before !== undefined) {
      return before.request === JSON.stringify(request)
        ? { ok: true, data: before.data }
        : refuse('REQUEST_ID_REUSED')
    }
    const data = handlers[name]?.(request as never)
    if (typeof data === 'object' && data !== null && 'ok' in data) return data
    if (requestId !== undefined) answers.set(requestId, { request: JSON.stringify(request), data })
    return { ok: true, data }
  }

  const callFunction: CallFunction = async (_fn, event) => {
    if (state.net === 'away') return { ok: false, reason: 'offline' }
    state.calls.push(event.endpoint)
    const given = answer(event.endpoint, event.request)
    return state.net === 'deaf' ? { ok: false, reason: 'timeout' } : { ok: true, answer: given }
  }

  return { state, booking: booking.state, callFunction }
}

export type FakeServer = ReturnType<typeof createFakeServer>
