import { stockRefusalCode } from '@/domain/parts/command'
import { placeFrom } from '@/domain/parts/place'
import { decideRequisition, requisitionRefusalCode } from '@/domain/parts/requisition'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import { type Outcome, Undone } from '../idempotency'
import { putRequisition, requisitionInTx, type StoredRequisition } from '../repositories/requisitions'
import { ticketInTx } from '../repositories/tickets'
import { putTransfer, type Transfer, transferInTx } from '../repositories/transfers'
import { changeTicket } from '../ticket/change'
import { postInTx } from './post'
import { toDomain } from './requisitions'

export interface Arrival {
  transferId: string
  arrived: number
  actor: Actor
  /** The places that this person keeps. */
  own: ReadonlySet<string>
  commandId: string
  now: number
}

export interface Unpacked {
  placeId: string
  partId: string
  /** The ticket that waited for it and goes on now. */
  ticketNo: string | null
}

/**
 * A parcel is unpacked where it was sent, once: the shelf, the transfer, the requisition it answers and the ticket
 * that waited move together. The ticket goes on only where all that it needs has come, and has it kept.
 * @throws Undone
 */
export const arriveInTx = async (tx: Tx, arrival: Arrival): Promise<Outcome<Unpacked>> => {
  const { transferId, arrived, own, commandId, now } = arrival
  const transfer = await transferInTx(tx, transferId)
  if (transfer === null || transfer.arrived !== null || !own.has(transfer.to))
    return { ok: false, code: 'TRANSFER_NOT_FOUND' }
  const { partId, from, to, quantity: sent } = transfer
  const command = { type: 'arrive', commandId, placeId: to, partId, quantity: arrived } as const
  const posted = await postInTx(tx, { ...command, transferId, from, sent }, now)
  if (!posted.ok) return { ok: false, code: stockRefusalCode[posted.why] }
  await putTransfer(tx, { ...transfer, arrived: { at: now, quantity: arrived } })
  const requisition = await settle(tx, transfer, arrived, now)
  const ticketNo = requisition === null ? null : await goOn(tx, requisition, arrival, transfer)
  return { ok: true, ref: { placeId: to, partId, ticketNo } }
}

const settle = async (
  tx: Tx,
  { requisitionId }: Transfer,
  quantity: number,
  now: number,
): Promise<StoredRequisition | null> => {
  const stored = requisitionId === null ? null : await requisitionInTx(tx, requisitionId)
  if (stored === null) return null
  const decision = decideRequisition(toDomain(stored), { type: 'arrive', quantity }, now, chinaDay(now))
  if (!decision.ok) throw new Undone(requisitionRefusalCode[decision.why])
  const after = { ...stored, state: decision.requisition.state, rev: stored.rev + 1 }
  await putRequisition(tx, after)
  return after
}

const goOn = async (
  tx: Tx,
  { ticketNo, quantity }: StoredRequisition,
  { arrived, actor, now }: Arrival,
  { to, partId }: Transfer,
): Promise<string | null> => {
  const place = placeFrom(to)
  if (ticketNo === null || arrived < quantity || place?.kind !== 'outlet') return null
  const ticket = await ticketInTx(tx, ticketNo)
  if (ticket?.status !== 'awaitingPart' || ticket.outletId !== place.outletId) return null
  const reservation = {
    reservationId: `ticket:${ticketNo}:${ticket.seq + 1}`,
    placeId: to,
    partId,
    quantity,
  }
  const command = () => ({ type: 'partArrived', reservation }) as const
  const changed = await changeTicket(tx, { ticketNo, actor, now, command })
  if (!changed.ok) throw new Undone(changed.code)
  return ticketNo
}
