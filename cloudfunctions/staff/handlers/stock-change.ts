import * as z from 'zod/mini'
import type { Endpoint } from '@/contract/endpoint'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import {
  type ShelfRow,
  stockArrive,
  stockCount,
  stockReceive,
  stockReturn,
  stockSend,
  stockSetPoint,
} from '@/contract/staff/stock'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { type StockCommand, stockRefusalCode } from '@/domain/parts/command'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay } from '@/domain/time/china'
import type { Tx } from '../../shared/database/transaction'
import { type Outcome, onceOnly, Undone } from '../../shared/idempotency'
import { arriveInTx } from '../../shared/parts/arrive'
import { intentName } from '../../shared/parts/intent-name'
import { type Storeroom, storeroomOf } from '../../shared/parts/places-of'
import { postInTx } from '../../shared/parts/post'
import { shelfRowOf } from '../../shared/parts/shelf-rows'
import { putPoint, removePoint } from '../../shared/repositories/replenish-points'
import { createTransfer } from '../../shared/repositories/transfers'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'

const ref = z.object({ placeId: z.string(), partId: z.string() })
type Ref = z.infer<typeof ref>

export const stockReceiveRoute = route(stockReceive, ({ request, actor, now, services }) => {
  const { quantity, source } = request
  return onShelf({ services, actor, now, endpoint: stockReceive, request }, (tx, on) =>
    post(tx, { type: 'receive', ...on, quantity, source }, now),
  )
})

export const stockReturnRoute = route(stockReturn, ({ request, actor, now, services }) => {
  const { quantity, ticketNo = null } = request
  return onShelf({ services, actor, now, endpoint: stockReturn, request }, (tx, on) =>
    post(tx, { type: 'return', ...on, quantity, ticketNo }, now),
  )
})

/** Handed over within one house, else sent as a parcel: gone from here, and not there before it arrives. */
export const stockSendRoute = route(stockSend, ({ request, actor, now, services }) => {
  const { quantity, toPlaceId, expectedOn = null } = request
  return onShelf({ services, actor, now, endpoint: stockSend, request }, async (tx, on, room) => {
    const { placeId, partId, commandId } = on
    if (!room.targets.some((target) => target.placeId === toPlaceId)) return 'PLACE_UNKNOWN'
    if (expectedOn !== null && expectedOn < chinaDay(now)) return 'DAY_IS_PAST'
    const transferId = `t${commandId}`
    const refusal = await post(tx, { type: 'send', ...on, quantity, transferId, to: toPlaceId }, now)
    if (refusal !== null) return refusal
    const isHandedOver = room.isOneHouse && room.own.some((one) => one.placeId === toPlaceId)
    const arrived = isHandedOver ? { at: now, quantity } : null
    await createTransfer(tx, {
      transferId,
      partId,
      from: placeId,
      to: toPlaceId,
      quantity,
      sentAt: now,
      expectedOn,
      requisitionId: null,
      ticketNo: null,
      arrived,
    })
    if (!isHandedOver) return null
    const arrive = { type: 'arrive', placeId: toPlaceId, partId, from: placeId, sent: quantity } as const
    return post(tx, { ...arrive, commandId: `${commandId}a`, quantity, transferId }, now)
  })
})

export const stockSetPointRoute = route(stockSetPoint, ({ request, actor, now, services }) => {
  const { point } = request
  return onShelf(
    { services, actor, now, endpoint: stockSetPoint, request },
    async (tx, { placeId, partId }) => {
      if (point !== null && point.fillTo <= point.reorderAt) return 'QUANTITY_WRONG'
      await (point === null
        ? removePoint(tx, placeId, partId)
        : putPoint(tx, { placeId, partId, ...point, by: 'hand', at: now }))
      return null
    },
  )
})

const counted = z.object({ ...ref.shape, dropped: z.array(z.string()) })

/** The tickets whose reservations a smaller count can't keep are named, so that somebody looks after them. */
export const stockCountRoute = route(stockCount, async ({ request, actor, now, services }) => {
  const { placeId, partId } = request
  const room = await storeroomOf(services.db, actor)
  const fault = faultOf(room, request, now)
  if (fault !== null) return refuse(fault)
  const intent = { actor, endpoint: stockCount.name, request }
  const outcome = await onceOnly(services, intent, counted, async (tx) => {
    const commandId = intentName(actor, request.requestId)
    const command = { type: 'count', commandId, placeId, partId, counted: request.counted } as const
    const posted = await postInTx(tx, command, now)
    if (!posted.ok) return { ok: false, code: stockRefusalCode[posted.why] }
    const dropped = posted.entries.flatMap((entry) =>
      entry.type === 'released' && entry.why === 'miscounted' ? [entry.reservationId] : [],
    )
    return { ok: true, ref: { placeId, partId, dropped: dropped.map(ticketOf) } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const shelf = await shelfRowOf(services.db, placeId, partId, now)
  return shelf === null ? refuse('PART_UNKNOWN') : done({ shelf, dropped: outcome.ref.dropped })
})

const unpacked = z.object({ ...ref.shape, ticketNo: z.nullable(z.string()) })

/** A parcel has come; the ticket that waited for it goes on by itself. */
export const stockArriveRoute = route(stockArrive, async ({ request, actor, now, services }) => {
  const { transferId, arrived, requestId } = request
  const { own } = await storeroomOf(services.db, actor)
  const intent = { actor, endpoint: stockArrive.name, request }
  const outcome = await onceOnly(services, intent, unpacked, (tx) =>
    arriveInTx(tx, {
      transferId,
      arrived,
      actor,
      own: new Set(own.map(({ placeId }) => placeId)),
      commandId: intentName(actor, requestId),
      now,
    }),
  )
  if (!outcome.ok) return refuse(outcome.code)
  const { placeId, partId, ticketNo } = outcome.ref
  const shelf = await shelfRowOf(services.db, placeId, partId, now)
  return shelf === null ? refuse('PLACE_UNKNOWN') : done({ shelf, ticketNo })
})

interface OnShelf {
  services: Services
  actor: Actor
  now: number
  endpoint: Endpoint
  request: { requestId: string; placeId: string; partId: string }
}

type Head = Pick<StockCommand, 'commandId' | 'placeId' | 'partId'>

/** One change of a shelf that this person keeps, once only; answers with the shelf as it is then. */
const onShelf = async (
  { services, actor, now, endpoint, request }: OnShelf,
  change: (tx: Tx, on: Head, room: Storeroom) => Promise<ErrorCode | null>,
) => {
  const { placeId, partId, requestId } = request
  const room = await storeroomOf(services.db, actor)
  const fault = faultOf(room, request, now)
  if (fault !== null) return refuse(fault)
  const intent = { actor, endpoint: endpoint.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx): Promise<Outcome<Ref>> => {
    const on = { commandId: intentName(actor, requestId), placeId, partId }
    const refusal = await change(tx, on, room)
    if (refusal !== null) throw new Undone(refusal)
    return { ok: true, ref: { placeId, partId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  const shelf: ShelfRow | null = await shelfRowOf(services.db, placeId, partId, now)
  return shelf === null ? refuse('PART_UNKNOWN') : done({ shelf })
}

/** Another's place doesn't exist here, and nothing lies there that isn't in the catalogue. */
const faultOf = (
  { own }: Storeroom,
  { placeId, partId }: { placeId: string; partId: string },
  now: number,
): ErrorCode | null => {
  if (!own.some((place) => place.placeId === placeId)) return 'PLACE_UNKNOWN'
  return partIn(catalogueOn(chinaDay(now)), partId) === null ? 'PART_UNKNOWN' : null
}

const post = async (tx: Tx, command: StockCommand, now: number): Promise<ErrorCode | null> => {
  const posted = await postInTx(tx, command, now)
  return posted.ok ? null : stockRefusalCode[posted.why]
}

/** `ticket:7K4902M:3` and `desk:7K4902M:1:0` name their ticket. */
const ticketOf = (reservationId: string): string => reservationId.split(':')[1] ?? reservationId
