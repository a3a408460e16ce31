import * as z from 'zod/mini'
import { staffRole } from '@/contract/staff/account'
import { half } from '@/contract/ticket/vocabulary'
import type { TicketEvent } from '@/domain/ticket/event'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

/** Who acted, as histories keep it. */
export const actorStamp = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), helper: z.exactOptional(z.literal(true)) }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('staff'), staffId: z.string(), name: z.string(), role: staffRole }),
])

const event = <const Type extends TicketEvent['type'], Shape extends z.core.$ZodLooseShape>(
  type: Type,
  shape: Shape,
) =>
  z.object({
    type: z.literal(type),
    ticketNo: z.string(),
    seq: z.int(),
    at: z.number(),
    by: actorStamp,
    happenedAt: z.exactOptional(z.number()),
    ...shape,
  })

const reason = { reason: z.string() }
const ask = { askId: z.string(), totalFen: z.int() }
const window = z.object({ date: z.string(), half })
const technicianName = { technicianName: z.string() }

/** The stored form of domain/ticket's events; the types are held equal. */
const eventDocument = z.discriminatedUnion('type', [
  event('submitted', {}),
  event('accepted', { confirmedByPhone: z.boolean(), capFen: z.int(), note: z.string() }),
  event('rejected', reason),
  event('dispatched', { outletId: z.string(), outletName: z.string(), ...reason }),
  event('queued', { why: z.array(z.string()) }),
  event('declined', { outletId: z.string(), outletName: z.string(), ...reason }),
  event('redispatched', { outletName: z.string(), ...reason }),
  event('amended', {
    what: z.array(z.enum(['address', 'product', 'work'])),
    letGo: z.boolean(),
    ...reason,
  }),
  event('rescheduled', {
    from: window,
    to: window,
    booked: z.boolean(),
    letGo: z.boolean(),
    side: z.enum(['customer', 'staff']),
    ...reason,
  }),
  event('chased', { times: z.int() }),
  event('ranLate', { promisedAt: z.number(), ...technicianName }),
  event('nobodyHome', { ...technicianName, ...reason }),
  event('feeAsked', { ...ask, capFen: z.int(), ...reason }),
  event('feeAgreed', ask),
  event('feeRefused', { ...ask, capFen: z.int() }),
  event('assigned', {
    technicianId: z.string(),
    ...technicianName,
    badgeNo: z.string(),
    outletName: z.string(),
  }),
  event('departed', technicianName),
  event('arrived', technicianName),
  event('partAwaited', { partName: z.string(), expectedOn: z.string() }),
  event('partArrived', { partName: z.string() }),
  event('completed', {
    ...technicianName,
    totalFen: z.int(),
    summary: z.string(),
    confirmedBy: z.enum(['code', 'signature']),
  }),
  event('closed', reason),
  event('cancelled', { side: z.enum(['customer', 'staff']), ...reason }),
  event('reopened', reason),
  event('rated', {}),
  event('noted', { note: z.string() }),
  event('revealed', reason),
]) satisfies z.ZodMiniType<TicketEvent>

/** A ticket has far fewer; a limit all the same, since a reply must not grow without end. */
const EVENTS_MAX = 500

/** Appends; the id is made of ticket and number, so two writers can't both append the same one. */
export const appendEvent = (tx: Tx, one: TicketEvent): Promise<void> =>
  tx.create('events', { _id: `event:${one.ticketNo}:${String(one.seq).padStart(4, '0')}`, ...one })

/** A ticket's history, oldest first. */
export const eventsOf = async (db: Db, ticketNo: string): Promise<TicketEvent[]> => {
  const answer = await db
    .collection('events')
    .where({ ticketNo })
    .orderBy('seq', 'asc')
    .limit(EVENTS_MAX)
    .get()
  return parseAll('events', eventDocument, answer.data)
}
