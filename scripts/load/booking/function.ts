import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { holdAmong } from '@/cloudfunctions/shared/booking/hold-among'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import { connectCloud } from '@/cloudfunctions/shared/database/cloud'
import { Contended } from '@/cloudfunctions/shared/database/transaction'
import { callerKey, onceOnly } from '@/cloudfunctions/shared/idempotency'
import { releaseHoldInTx } from '@/cloudfunctions/shared/repositories/seats'
import type { Services } from '@/cloudfunctions/shared/services'
import { changeTicket, currentTerms, save } from '@/cloudfunctions/shared/ticket/change'
import { newTicketNo } from '@/cloudfunctions/shared/ticket/new-numbers'
import { createWeChat } from '@/cloudfunctions/shared/wechat'
import { seatRefOf } from '@/domain/booking/seat'
import type { Actor } from '@/domain/ticket/actor'
import { submit } from '@/domain/ticket/decide'
import { type Answer, type Operation, operation } from './operation'
import { quickNow } from './quick-clock'
import { loadReport } from './report'

const cloud = connectCloud()
const db = cloud.database()
const quickClock = z.parse(
  z.object({ real: z.number(), quick: z.number(), timesFaster: z.number() }),
  JSON.parse(process.env.LOAD_CLOCK ?? ''),
)
const clock = () => quickNow(quickClock)
const services: Services = {
  cloud,
  db,
  clock,
  random: (count) => randomBytes(count),
  log: () => {},
  environment: {},
  wechat: createWeChat({}, { app: cloud, clock, tokenStore: { get: async () => null, set: async () => {} } }),
}
const ref = z.object({ ticketNo: z.string() })

/** The product's own use cases of booking, as a deployed function bundles them, behind one entry. */
export const main = async (event: unknown): Promise<Answer> => {
  try {
    return await perform(z.parse(operation, event))
  } catch (error) {
    if (error instanceof Contended) return { ok: false, code: 'BUSY' }
    throw error
  }
}

const perform = async (asked: Operation): Promise<Answer> => {
  if (asked.op === 'bare') return { ok: true, won: await bareCompareAndSet(db, asked.id) }
  const { openid, requestId } = asked
  const actor: Actor = { kind: 'customer', openid }
  const holder = callerKey(actor)
  const now = clock()
  const intent = { actor, endpoint: `load.${asked.op}`, request: asked }
  switch (asked.op) {
    case 'hold': {
      const kept = await holdAmong({ db, clock }, asked.candidates, { holder, requestId })
      if (!kept.ok) return kept
      const { outletId, skill, date, half, n, heldUntil } = kept.seat
      return { ok: true, seatId: `seat:${outletId}:${skill}:${date}:${half}:${n}`, heldUntil }
    }
    case 'release': {
      const outcome = await onceOnly(services, intent, z.object({ released: z.boolean() }), async (tx) => ({
        ok: true,
        ref: { released: (await releaseHoldInTx(tx, { seatId: asked.seatId, holder })) ?? false },
      }))
      return outcome.ok ? { ok: true, ...outcome.ref } : outcome
    }
    case 'book': {
      const seat = seatRefOf(asked.seatId)
      if (seat === null) return { ok: false, code: 'SEAT_UNKNOWN' }
      const outcome = await onceOnly(services, intent, ref, async (tx) => {
        const numbers = { ticketNo: newTicketNo(services.random), confirmationCode: '000000' }
        const report = loadReport(seat)
        const decision = submit(
          { type: 'submit', kind: 'repair', channel: 'miniProgram', openid, report, ...numbers, seat },
          actor,
          now,
          currentTerms,
        )
        return save(tx, decision, { before: null, actor, centre: null, now })
      })
      return outcome.ok ? { ok: true, ...outcome.ref } : outcome
    }
    case 'swap': {
      const seat = seatRefOf(asked.seatId)
      if (seat === null) return { ok: false, code: 'SEAT_UNKNOWN' }
      const { ticketNo } = asked
      const command = {
        type: 'reschedule',
        wish: { date: seat.date, half: seat.half },
        seat,
        reason: '',
      } as const
      const outcome = await onceOnly(services, intent, ref, (tx) =>
        changeTicket(tx, { ticketNo, actor, now, command: () => command }),
      )
      return outcome.ok ? { ok: true, ...outcome.ref } : outcome
    }
    case 'cancel': {
      const { ticketNo } = asked
      const outcome = await onceOnly(services, intent, ref, (tx) =>
        changeTicket(tx, { ticketNo, actor, now, command: () => ({ type: 'cancel', reason: '不修了' }) }),
      )
      return outcome.ok ? { ok: true, ...outcome.ref } : outcome
    }
  }
}

/** One read and one compare-and-set, on documents as many and as wanted as the windows. */
const bareCompareAndSet = async (db: Db, id: string): Promise<boolean> => {
  const read = await db.collection('seats').doc(id).get()
  const [document] = z.parse(z.array(z.object({ rev: z.int() })), read.data)
  if (document === undefined) return false
  const { rev } = document
  const next = { rev: rev + 1, heldAt: clock() }
  const set = await db.collection('seats').where({ _id: id, rev }).update(next)
  return set.updated === 1
}
