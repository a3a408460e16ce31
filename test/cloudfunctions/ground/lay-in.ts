import { randomBytes } from 'node:crypto'
import { toDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { newTicketNo } from '@/cloudfunctions/shared/ticket/new-numbers'
import type { RepairReport } from '@/contract/ticket/report'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Command } from '@/domain/ticket/command'
import { termsOf2026 } from '@/domain/ticket/terms'
import { addDays, chinaDay, HOUR_MS } from '@/domain/time/china'
import { livedOn, submitted } from '../../builders/life'
import { aReport } from '../../builders/report'
import { commandOf } from '../../builders/ticket-in'
import type { Ground, PersonId } from './ground'

/** What a laid-in ticket's customer reads to the technician. */
export const CODE = '428317'

const { accept, depart, arrive, awaitPart, close, cancel, reject } = commandOf
const outlet = { outletId: 'outlet-xihu', name: '西湖网点', phone: '05710000000' }
const technician = { technicianId: 'tech-li', outletId: 'outlet-xihu', name: '李建国', badgeNo: 'A1032' }
const work = { summary: '换了灯泡', fees: [], totalFen: 0, parts: [], mediaIds: ['media:of-the-visit'] }
const visit: readonly Command[] = [
  accept,
  { type: 'dispatch', outlet, reason: '离得最近' },
  { type: 'assign', technician },
  depart,
  arrive,
  { type: 'complete', work, confirmation: { kind: 'signature' } },
]

/** The way of a Hangzhou ticket to the outlet and the technician of the ground's records. */
const waysFrom = (at: number): Record<TicketStatus, readonly Command[]> => ({
  submitted: [],
  accepted: visit.slice(0, 1),
  dispatched: visit.slice(0, 2),
  assigned: visit.slice(0, 3),
  enRoute: visit.slice(0, 4),
  onSite: visit.slice(0, 5),
  awaitingPart: [...visit.slice(0, 5), { ...awaitPart, expectedOn: addDays(chinaDay(at), 3) }],
  completed: visit,
  closed: [...visit, close],
  cancelled: [cancel],
  rejected: [reject],
})

interface Wanted {
  of?: PersonId | null
  report?: Partial<RepairReport>
  ticketNo?: string
  /** When it was submitted, epoch ms; else an hour ago. */
  at?: number
  centreId?: string
}

export interface LaidIn {
  ticketNo: string
  rev: number
}

/** Stores a ticket in that place of its life with its events, as if all of it had happened; no notices. */
export const layIn = async (
  ground: Pick<Ground, 'db'>,
  status: TicketStatus,
  wanted: Wanted = {},
): Promise<LaidIn> => {
  const { of = 'wang', at = Date.now() - HOUR_MS, centreId = 'centre-zj' } = wanted
  const ticketNo = wanted.ticketNo ?? newTicketNo((count) => randomBytes(count))
  const openid = of === null ? null : `openid-${of}`
  const begun = submitted({ ticketNo, openid, report: aReport(wanted.report, at) }, at)
  const { ticket, events, now } = livedOn(begun, waysFrom(at)[status])
  const stored = toDocument(ticket, ticket.seq, { centreId }, now, termsOf2026)
  await Promise.all([
    ground.db.collection('tickets').add(stored),
    ...events.map((event) =>
      ground.db
        .collection('events')
        .add({ _id: `event:${ticketNo}:${String(event.seq).padStart(4, '0')}`, ...event }),
    ),
  ])
  return { ticketNo, rev: ticket.seq }
}
