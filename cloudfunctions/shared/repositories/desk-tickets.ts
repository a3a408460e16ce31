import * as z from 'zod/mini'
import { deskReport } from '@/contract/desk/report'
import { type DeskKind, deskKind, deskOutcome, deskStatus } from '@/contract/desk/vocabulary'
import { channel } from '@/contract/ticket/vocabulary'
import { deskDueAt, isDeskOver } from '@/domain/desk/desk-next'
import type { DeskTicket } from '@/domain/desk/desk-ticket'
import { deskWake } from '@/domain/desk/desk-wake'
import { chinaCalendar } from '../booking/calendar'
import type { Db } from '../database/cloud'
import { parseAll, parseStored, readOne } from '../database/read'
import type { Tx } from '../database/transaction'
import { erasedOrder } from './erased-report'
import { sortKeyOf } from './ticket-document'
import { ticketReservation } from './ticket-state-schema'

const COLLECTION = 'deskTickets'

/** What a matter is stored as: itself and, beside it, the fields that lists are cut by. */
export type DeskDocument = DeskTicket & {
  _id: string
  /** One more at each change: compare-and-set and the staff's "was it changed meanwhile" go by it. */
  rev: number
  /** The product it is about; null where it is about none. */
  productId: string | null
  open: boolean
  sortKey: string
  dueAt: number | null
  /** When the clock ends it or hands it on; null where it may stay. */
  lapsesAt: number | null
  updatedAt: number
}

export const deskDocument = z.object({
  _id: z.string(),
  rev: z.int(),
  ticketNo: z.string(),
  kind: deskKind,
  channel,
  openid: z.nullable(z.string()),
  report: z.union([deskReport, erasedOrder]),
  createdAt: z.number(),
  state: z.object({ status: deskStatus, at: z.number() }),
  outletId: z.nullable(z.string()),
  takenBy: z.nullable(z.object({ staffId: z.string(), name: z.string() })),
  answeredBy: z.array(z.string()),
  objections: z.int(),
  outcome: z.nullable(deskOutcome),
  totalFen: z.nullable(z.int()),
  parcelNo: z.nullable(z.string()),
  promisedOn: z.nullable(z.string()),
  reservations: z.array(ticketReservation),
  seq: z.int(),
  productId: z.nullable(z.string()),
  open: z.boolean(),
  sortKey: z.string(),
  dueAt: z.nullable(z.number()),
  lapsesAt: z.nullable(z.number()),
  updatedAt: z.number(),
}) satisfies z.ZodMiniType<DeskDocument>

/** @param rev 1 for a new one, one more at each change */
export const toDeskDocument = (ticket: DeskTicket, rev: number, now: number): DeskDocument => {
  const { report } = ticket
  return {
    ...ticket,
    _id: ticket.ticketNo,
    rev,
    productId: report.productId ?? null,
    open: !isDeskOver(ticket),
    sortKey: sortKeyOf(ticket.createdAt, ticket.ticketNo),
    dueAt: deskDueAt(ticket, chinaCalendar),
    lapsesAt: deskWake(ticket)?.at ?? null,
    updatedAt: now,
  }
}

export const deskByNo = (db: Db, ticketNo: string): Promise<DeskDocument | null> =>
  readOne(db, COLLECTION, ticketNo, deskDocument)

export const deskInTx = async (tx: Tx, ticketNo: string): Promise<DeskDocument | null> => {
  const stored = await tx.get(COLLECTION, ticketNo)
  return stored === null ? null : parseStored(COLLECTION, deskDocument, stored)
}

export const putDesk = (tx: Tx, document: DeskDocument): Promise<void> =>
  document.rev === 1 ? tx.create(COLLECTION, document) : tx.put(COLLECTION, document)

/** Only scalars get here: each was parsed from a request or comes from the caller's own record. */
export type DeskQuery = { openid: string } | { kind: DeskKind; outletId?: string; open?: true }

/** A page, newest first. @param before a `sortKey` */
export const deskNewestFirst = async (
  db: Db,
  equal: DeskQuery,
  before: string | undefined,
  limit: number,
): Promise<DeskDocument[]> => {
  const range = before === undefined ? {} : { sortKey: db.command.lt(before) }
  const answer = await db
    .collection(COLLECTION)
    .where({ ...equal, ...range })
    .orderBy('sortKey', 'desc')
    .limit(limit)
    .get()
  return parseAll(COLLECTION, deskDocument, answer.data)
}

/** How many of a customer's are still going on. */
export const openDeskOf = async (db: Db, openid: string): Promise<number> => {
  const answer = await db.collection(COLLECTION).where({ openid, open: true }).count()
  return answer.total ?? 0
}

/** Numbers of those whose time is over at `now` (epoch ms), the longest waiting first. */
export const deskLapsed = async (db: Db, now: number, limit: number): Promise<string[]> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ lapsesAt: db.command.lte(now) })
    .orderBy('lapsesAt', 'asc')
    .field({ ticketNo: true })
    .limit(limit)
    .get()
  return parseAll(COLLECTION, z.object({ ticketNo: z.string() }), answer.data).map(({ ticketNo }) => ticketNo)
}

/** Where it stands, without the rest of it; null when there is none of that number. */
export const deskStatusOf = async (db: Db, ticketNo: string) =>
  (await deskByNo(db, ticketNo))?.state.status ?? null
