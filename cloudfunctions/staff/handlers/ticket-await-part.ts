import { awaitPart, partArrived } from '@/contract/staff/command'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { outletPlace } from '@/domain/parts/place'
import { chinaDay } from '@/domain/time/china'
import type { Db } from '../../shared/database/cloud'
import type { Tx } from '../../shared/database/transaction'
import { intentName } from '../../shared/parts/intent-name'
import { freeInTx } from '../../shared/parts/reserve'
import { promiseOf, suppliesOf, uncounted } from '../../shared/parts/supply'
import { outletById } from '../../shared/repositories/places'
import {
  createRequisition,
  putRequisition,
  requisitionInTx,
  requisitionsOfTicket,
} from '../../shared/repositories/requisitions'
import { ticketByNo, ticketInTx } from '../../shared/repositories/tickets'
import { commandRoute } from './ticket-command'

/**
 * The visit waits for a part. One of the catalogue that lies at the outlet is kept for it at once; else the centre is
 * asked for it in the same transaction, and its lead time is what the customer is told. Anything else is asked for by
 * name, for the day that the person says.
 */
export const awaitPartRoute = commandRoute(awaitPart, {
  prepare: async ({ request, now, services: { db } }) => {
    const { ticketNo, partId, quantity = 1, happenedAt } = request
    const part = partId === undefined ? null : partIn(catalogueOn(chinaDay(now)), partId)
    const promised = part === null ? null : await promisedDay(db, ticketNo, part.partId, quantity, now)
    return async (ticket, tx) => {
      if (partId !== undefined && part === null) return { refusal: 'PART_UNKNOWN' }
      const reservation =
        part === null || ticket.outletId === null
          ? null
          : await atOutlet(tx, { ...ticket, outletId: ticket.outletId }, part.partId, quantity, now)
      const expectedOn = later(reservation === null ? promised : chinaDay(now), request.expectedOn ?? null)
      if (expectedOn === null) return { refusal: 'EXPECTED_DAY_NEEDED' }
      return {
        type: 'awaitPart',
        partName: part?.name ?? request.partName,
        expectedOn,
        ...(reservation !== null && { reservation }),
        ...(happenedAt !== undefined && { happenedAt }),
      }
    }
  },
  also: async (tx, { request, actor, now }) => {
    const { ticketNo, partId = null, quantity = 1 } = request
    const ticket = await ticketInTx(tx, ticketNo)
    if (ticket === null || ticket.state.status !== 'awaitingPart') return null
    if (ticket.reservations.some(({ reservationId }) => reservationId === nameOf(ticketNo, ticket.seq)))
      return null
    const { partName, expectedOn } = ticket.state
    await createRequisition(tx, {
      requisitionId: intentName(actor, request.requestId),
      ticketNo,
      outletId: ticket.outletId ?? '',
      centreId: partId === null ? null : ticket.centreId,
      askedBy: actor.kind === 'staff' ? actor.staffId : '',
      partId,
      partName,
      quantity,
      expectedOn,
      at: now,
      state: { status: 'asked' },
      rev: 1,
    })
    return null
  },
})

/** Said by hand: what was asked for by name has come with it. Parts of the catalogue arrive with their parcel. */
export const partArrivedRoute = commandRoute(partArrived, {
  prepare: async () => () => ({ type: 'partArrived' }),
  also: async (tx, { request: { ticketNo }, now, services: { db } }) => {
    for (const { requisitionId, partId } of await requisitionsOfTicket(db, ticketNo)) {
      const stored = partId === null ? await requisitionInTx(tx, requisitionId) : null
      if (stored?.state.status !== 'asked') continue
      const { quantity } = stored
      const state = { status: 'arrived', quantity, missing: 0, at: now } as const
      await putRequisition(tx, { ...stored, state, rev: stored.rev + 1 })
    }
    return null
  },
})

const nameOf = (ticketNo: string, seq: number): string => `ticket:${ticketNo}:${seq}`

const atOutlet = async (
  tx: Tx,
  { ticketNo, seq, outletId }: { ticketNo: string; seq: number; outletId: string },
  partId: string,
  quantity: number,
  now: number,
) => {
  const placeId = outletPlace(outletId)
  if ((await freeInTx(tx, placeId, partId, now)) < quantity) return null
  return { reservationId: nameOf(ticketNo, seq + 1), placeId, partId, quantity }
}

/** When the supply would have it there, `2026-03-14`; null where nobody knows. */
const promisedDay = async (
  db: Db,
  ticketNo: string,
  partId: string,
  quantity: number,
  now: number,
): Promise<string | null> => {
  const outletId = (await ticketByNo(db, ticketNo))?.outletId ?? null
  const outlet = outletId === null ? null : await outletById(db, outletId)
  const supply = outlet && (await suppliesOf(db, [outlet], partId, now))?.get(outlet.outletId)?.supply
  return promiseOf(quantity, { ...(supply ?? uncounted(partId, now)) }, now).readyOn
}

const later = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}
