import type { ErrorCode } from '@/contract/error-code'
import type { DayPack, PackedVisit } from '@/contract/staff/technician'
import { becomes, mayFollow } from '@/domain/field/action'
import type { QueuedAction } from '@/domain/field/queue'
import type { EnginePorts } from '@/src/packages/technician/offline/engine'
import { emptyState, type FieldState } from '@/src/packages/technician/offline/field-state'
import type { Outcome } from '@/src/services/call'
import { aDayPack, aPackedVisit } from './a-visit'

/** What may go wrong at one step: the net before or after the server, the app before or after it was kept. */
export type Fault = 'none' | 'cutBefore' | 'cutAfter' | 'killBefore' | 'killAfter'

export class Killed extends Error {}

interface WorldTicket {
  visit: PackedVisit
  isTheirs: boolean
}

/**
 * The server and the phone as the engine meets them: requests are idempotent, versions are checked, and each step
 * may fail. What was written on the phone survives a kill, what was in memory does not.
 */
export const fieldWorld = (ticketNos: readonly string[]) => {
  const tickets = new Map<string, WorldTicket>(
    ticketNos.map((ticketNo) => [ticketNo, { visit: aPackedVisit({ ticketNo }), isTheirs: true }]),
  )
  const requests = new Map<
    string,
    { words: string; outcome: { ok: true } | { ok: false; code: ErrorCode } }
  >()
  /** What happened on the server, in its order. */
  const applied: QueuedAction[] = []
  let faults: Fault[] = []
  let stored: FieldState = emptyState
  let ids = 0

  const nextFault = (): Fault => faults.shift() ?? 'none'

  const apply = (queued: QueuedAction): { ok: true } | { ok: false; code: ErrorCode } => {
    const { ticketNo, action, rev } = queued
    const ticket = tickets.get(ticketNo)
    if (ticket === undefined) return { ok: false, code: 'NOT_FOUND' }
    if (action.type !== 'handBack') {
      if (!ticket.isTheirs) return { ok: false, code: 'NOT_FOUND' }
      if (rev !== ticket.visit.rev) return { ok: false, code: 'TICKET_CHANGED' }
      if (!mayFollow(action.type, ticket.visit.status)) return { ok: false, code: 'NOT_IN_THIS_STATE' }
    }
    applied.push(queued)
    const status = becomes(action) ?? ticket.visit.status
    ticket.visit = { ...ticket.visit, status, rev: ticket.visit.rev + 1 }
    return { ok: true }
  }

  const serve = (queued: QueuedAction): Outcome<{ rev?: number }> => {
    const words = JSON.stringify([queued.ticketNo, queued.action, queued.rev, queued.happenedAt])
    const known = requests.get(queued.requestId)
    if (known !== undefined && known.words !== words) {
      return { ok: false, why: 'refused', code: 'REQUEST_ID_REUSED', message: '' }
    }
    const outcome = known?.outcome ?? apply(queued)
    requests.set(queued.requestId, { words, outcome })
    if (!outcome.ok) return { ok: false, why: 'refused', code: outcome.code, message: '' }
    const rev = tickets.get(queued.ticketNo)?.visit.rev
    return { ok: true, data: rev === undefined ? {} : { rev } }
  }

  const day = (): DayPack =>
    aDayPack([...tickets.values()].flatMap(({ visit, isTheirs }) => (isTheirs ? [visit] : [])))

  const wholeDay = (): Outcome<DayPack> => ({ ok: true, data: copyOf(day()) })

  /** One app's life: after a kill it does nothing any more, whatever still runs in it. */
  const ports = (): EnginePorts => {
    let dead = false
    const die = (): never => {
      dead = true
      throw new Killed('the app was closed')
    }
    const overNet = async <Data>(work: () => Outcome<Data>): Promise<Outcome<Data>> => {
      if (dead) throw new Killed('the app was closed')
      const fault = nextFault()
      if (fault === 'killBefore') die()
      if (fault === 'cutBefore') return { ok: false, why: 'offline', message: '' }
      const answer = work()
      if (fault === 'killAfter') die()
      return fault === 'cutAfter' ? { ok: false, why: 'noAnswer', message: '' } : answer
    }
    return {
      save: async (state) => {
        if (dead) throw new Killed('the app was closed')
        const fault = nextFault()
        if (fault === 'killBefore') die()
        stored = copyOf(state)
        if (fault === 'killAfter') die()
      },
      fetchDay: () => overNet(wholeDay),
      send: (queued) => overNet(() => serve(copyOf(queued))),
      sendPhoto: ({ photoId }) => overNet(() => ({ ok: true, data: { mediaId: `media:${photoId}` } })),
      newId: () => `request-of-the-phone-${++ids}`,
      now: () => day().now,
      onState: () => undefined,
    }
  }

  return {
    ports,
    applied,
    tickets,
    stored: () => copyOf(stored),
    fetchDay: async (): Promise<Outcome<DayPack>> => {
      const fault = nextFault()
      return fault === 'none' ? wholeDay() : { ok: false, why: 'offline', message: '' }
    },
    breakAt: (next: Fault[]) => {
      faults = [...next]
    },
    calm: () => {
      faults = []
    },
    /** A colleague's note: a new version, and no difference to the visit. */
    noteByOffice: (ticketNo: string) => change(ticketNo, {}),
    /** The customer puts it off: the same technician, another day. */
    putOff: (ticketNo: string) => change(ticketNo, { wish: { date: '2026-11-25', half: 'afternoon' } }),
    takeAway: (ticketNo: string) => {
      change(ticketNo, {})
      const ticket = tickets.get(ticketNo)
      if (ticket) ticket.isTheirs = false
    },
  }

  function change(ticketNo: string, to: Partial<PackedVisit>): void {
    const ticket = tickets.get(ticketNo)
    if (ticket) ticket.visit = { ...ticket.visit, ...to, rev: ticket.visit.rev + 1 }
  }
}

export type FieldWorld = ReturnType<typeof fieldWorld>

/** As the phone's store and the net hand things over: by their words. */
const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
