import type { Call } from '@/console/lib/call'
import type { WindowOffer } from '@/contract/booking'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import { done, type Refusal, type Result, refuse } from '@/contract/result'
import { accountSignIn, accountSignOut, type StaffProfile } from '@/contract/staff/account'
import { staffBookingHold, staffBookingRelease, staffBookingWindows } from '@/contract/staff/booking'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffPriceEstimate } from '@/contract/staff/price'
import {
  staffTicketChoices,
  staffTicketGet,
  staffTicketList,
  staffTicketOpen,
  staffTicketReveal,
} from '@/contract/staff/ticket'
import { type StaffTicketDetail, staffTicketRow } from '@/contract/staff/view'
import { anEstimate } from '../builders/estimate'
import { aTicket, MORNING } from './builders/staff-ticket'

/** What arrived, in order. */
export interface Arrival {
  endpoint: string
  request: Record<string, unknown>
}

type Answer = (request: never) => Result<unknown>

const PAGE = 30
export const PASSWORD = 'right-password'

export const agent: StaffProfile = {
  staffId: 'staff:agent',
  account: 'agent',
  name: '林晓',
  role: 'agent',
  place: '热线中心',
}

/** A server in memory that speaks the contract: it refuses what the schemas refuse, and keeps all that arrived. */
export class FakeDesk {
  readonly arrivals: Arrival[] = []
  tickets: StaffTicketDetail[]
  staff = agent
  phones: Readonly<Record<string, string>> = {}
  choices: ResponseOf<typeof staffTicketChoices> = { outlets: [], unseen: null, technicians: [] }
  /** Empty: nobody has a place. */
  windows: WindowOffer[] = []
  /** What a repair costs at most, in 分. */
  capFen = 31_800
  /** How long a place is held. */
  holdMs = 300_000
  /** By endpoint: what it answers instead of, or beside, what is known here. */
  readonly says: Record<string, Answer> = {}
  private readonly planned: { endpoint: string; refusal: Refusal }[] = []
  private wrongPasswords = 0
  private uploads = 0
  private held = 0

  constructor(tickets: readonly StaffTicketDetail[] = [aTicket()]) {
    this.tickets = [...tickets]
  }

  /** The next call of the endpoint is refused so. */
  refuseNext(endpoint: { name: string }, code: ErrorCode, times = 1): void {
    for (let time = 0; time < times; time++) {
      this.planned.push({ endpoint: endpoint.name, refusal: refuse(code) })
    }
  }

  arrivalsAt(endpoint: { name: string }): Record<string, unknown>[] {
    return this.arrivals.filter((one) => one.endpoint === endpoint.name).map((one) => one.request)
  }

  /** Somebody else changes a ticket. */
  change(ticketNo: string, change: Partial<StaffTicketDetail>): StaffTicketDetail {
    this.tickets = this.tickets.map((ticket) =>
      ticket.ticketNo === ticketNo ? { ...ticket, rev: ticket.rev + 1, ...change } : ticket,
    )
    return this.find(ticketNo) ?? aTicket()
  }

  readonly call: Call = async <E extends Endpoint>(endpoint: E, request: RequestOf<E>) => {
    const parsed = endpoint.request.safeParse(request)
    this.arrivals.push({ endpoint: endpoint.name, request: request as Record<string, unknown> })
    if (!parsed.success) return refuse('BAD_REQUEST')
    const planned = this.planned.findIndex((plan) => plan.endpoint === endpoint.name)
    if (planned !== -1) return this.planned.splice(planned, 1)[0]?.refusal ?? refuse('BUSY')
    const result =
      (this.says[endpoint.name] ?? this.answers[endpoint.name])?.(parsed.data as never) ??
      refuse('UNKNOWN_ENDPOINT')
    return result.ok ? done(endpoint.response.parse(result.data) as ResponseOf<E>) : result
  }

  private find(ticketNo: string): StaffTicketDetail | undefined {
    return this.tickets.find((ticket) => ticket.ticketNo === ticketNo)
  }

  private readonly onTicket =
    (change: (ticket: StaffTicketDetail) => Partial<StaffTicketDetail>) =>
    (request: { ticketNo: string; rev: number }): Result<StaffTicketDetail> => {
      const ticket = this.find(request.ticketNo)
      if (ticket === undefined) return refuse('NOT_FOUND')
      if (ticket.rev !== request.rev) return refuse('TICKET_CHANGED')
      return done(this.change(ticket.ticketNo, change(ticket)))
    }

  private readonly answers: Record<string, Answer> = {
    [accountSignIn.name]: ({ password }: RequestOf<typeof accountSignIn>) => {
      if (this.wrongPasswords >= 5) return refuse('SIGN_IN_LOCKED')
      if (password !== PASSWORD) {
        this.wrongPasswords += 1
        return refuse('SIGN_IN_FAILED')
      }
      return done({ token: 'token', expiresAt: MORNING + 8 * 3_600_000, staff: this.staff })
    },
    [accountSignOut.name]: () => done({}),
    [staffTicketList.name]: ({ status, search, onlyLate, cursor }: RequestOf<typeof staffTicketList>) => {
      const found = this.tickets.filter(
        (ticket) =>
          (status === undefined || ticket.status === status) &&
          (onlyLate !== true || ticket.late) &&
          (search === undefined || ticket.ticketNo === search || this.phones[ticket.ticketNo] === search),
      )
      const from = Number(cursor ?? 0)
      return done({
        rows: found.slice(from, from + PAGE).map((ticket) => staffTicketRow.parse(ticket)),
        next: found.length > from + PAGE ? String(from + PAGE) : null,
        counts: countsOf(this.tickets),
      })
    },
    [staffTicketGet.name]: ({ ticketNo }: RequestOf<typeof staffTicketGet>) => {
      const ticket = this.find(ticketNo)
      return ticket === undefined ? refuse('NOT_FOUND') : done(ticket)
    },
    [staffTicketChoices.name]: () => done(this.choices),
    [staffPriceEstimate.name]: () => done(anEstimate(this.capFen)),
    [staffBookingWindows.name]: () => done({ now: Date.now(), windows: this.windows }),
    [staffBookingHold.name]: ({ window }: RequestOf<typeof staffBookingHold>) => {
      const offer = this.windows.find(({ date, half }) => date === window.date && half === window.half)
      const outlet = offer?.outlets[0]
      if (outlet === undefined) return refuse('SEAT_GONE')
      const now = Date.now()
      this.held += 1
      return done({
        seatId: `seat:${outlet.outletId}:${this.held}`,
        outletId: outlet.outletId,
        outletName: outlet.name,
        window,
        heldUntil: now + this.holdMs,
        now,
      })
    },
    [staffBookingRelease.name]: () => done({ released: true }),
    [staffTicketReveal.name]: ({ ticketNo }: RequestOf<typeof staffTicketReveal>) => {
      this.change(ticketNo, {})
      return done({
        contactName: '王秀英',
        phone: '13800138000',
        address: '浙江省 杭州市 西湖区 文三路 90 号 3 幢',
      })
    },
    [staffTicketOpen.name]: () => {
      const ticket = aTicket({ ticketNo: '9A0C3KT', channel: 'phone' })
      this.tickets = [ticket, ...this.tickets]
      return done(ticket)
    },
    [staffMediaPrepare.name]: () => {
      this.uploads += 1
      const mediaId = `media:${this.uploads}`
      const upload = {
        url: `https://storage.test/${this.uploads}`,
        authorization: 'signed',
        token: 'storage-token',
        fileId: `cloud://${mediaId}`,
        cosFileId: `cos-${this.uploads}`,
      }
      return done({ mediaId, cloudPath: `media/${this.uploads}`, upload })
    },
    [staffMediaConfirm.name]: ({ mediaId }: RequestOf<typeof staffMediaConfirm>) =>
      done({ mediaId, kind: 'image', url: `https://storage.test/${mediaId}` }),
    'ticket.accept': this.onTicket(() => ({
      status: 'accepted',
      actions: ['cancel', 'note'],
      next: { headline: '正在给您找附近的网点', detail: '', byAt: null, late: false },
    })),
    'ticket.reject': this.onTicket(() => ({ status: 'rejected', actions: ['note'] })),
    'ticket.cancel': this.onTicket(() => ({ status: 'cancelled', actions: ['note'] })),
    'ticket.reopen': this.onTicket(() => ({ status: 'accepted', actions: ['note'] })),
    'ticket.close': this.onTicket(() => ({ status: 'closed', actions: ['note'] })),
    'ticket.dispatch': this.onTicket(() => ({ status: 'dispatched', actions: ['dispatch', 'note'] })),
    'ticket.assign': this.onTicket(() => ({ status: 'assigned', actions: ['assign', 'note'] })),
    'ticket.redispatch': this.onTicket(() => ({ status: 'accepted', actions: ['dispatch', 'note'] })),
    'ticket.reschedule': this.onTicket((ticket) => ({ actions: ticket.actions })),
    'ticket.chase': this.onTicket((ticket) => ({ chased: ticket.chased + 1, actions: ['note'] })),
    'ticket.answerFee': this.onTicket(() => ({ feeAsk: null, actions: ['note'] })),
    'ticket.amend': this.onTicket((ticket) => ({ actions: ticket.actions })),
    'dispatch.decisions': () => done({ decisions: [] }),
    'ticket.depart': this.onTicket(() => ({ status: 'enRoute', actions: ['arrive', 'note'] })),
    'ticket.arrive': this.onTicket(() => ({ status: 'onSite', actions: ['complete', 'awaitPart', 'note'] })),
    'ticket.awaitPart': this.onTicket(() => ({ status: 'awaitingPart', actions: ['note'] })),
    'ticket.partArrived': this.onTicket(() => ({ status: 'dispatched', actions: ['assign', 'note'] })),
    'ticket.complete': this.onTicket(() => ({ status: 'completed', actions: ['note'] })),
    'ticket.note': this.onTicket((ticket) => ({ actions: ticket.actions })),
  }
}

const countsOf = (tickets: readonly StaffTicketDetail[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { status } of tickets) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
