import { stockRefusalCode } from '@/domain/parts/command'
import { outletPlace, warehousePlace } from '@/domain/parts/place'
import {
  decideRequisition,
  type Requisition,
  type RequisitionCommand,
  requisitionRefusalCode,
} from '@/domain/parts/requisition'
import type { Actor } from '@/domain/ticket/actor'
import { chinaDay } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import { type Outcome, Undone } from '../idempotency'
import { putRequisition, requisitionInTx, type StoredRequisition } from '../repositories/requisitions'
import { ticketInTx } from '../repositories/tickets'
import { createTransfer } from '../repositories/transfers'
import { changeTicket } from '../ticket/change'
import { postInTx } from './post'
import { freeInTx, releaseInTx } from './reserve'

export interface RequisitionStep {
  requisitionId: string
  rev: number
  command:
    | Exclude<RequisitionCommand, { type: 'arrive' } | { type: 'send' }>
    | { type: 'send'; promisedOn: string }
  actor: Actor
  /** Whose requisitions this person has to do with; another's doesn't exist here. */
  of: { outletId: string | null; centreId: string | null }
  now: number
}

/**
 * One step of a requisition with what it does to the centre's shelf: approved, the pieces are kept for it where they
 * are there; sent, they leave; refused or withdrawn, they are free again. A ticket that waits is told a day that moved.
 */
export const stepRequisition = async (
  tx: Tx,
  { requisitionId, rev, command, actor, of, now }: RequisitionStep,
): Promise<Outcome<{ requisitionId: string }>> => {
  const stored = await requisitionInTx(tx, requisitionId)
  const isGiver = stored !== null && stored.centreId !== null && stored.centreId === of.centreId
  const isAsker = stored !== null && stored.outletId === of.outletId
  if (stored === null || (!isGiver && !isAsker)) return { ok: false, code: 'REQUISITION_NOT_FOUND' }
  // who gives approves, refuses and sends; who asks may take it back
  if ((command.type === 'withdraw') !== (of.outletId !== null)) return { ok: false, code: 'FORBIDDEN' }
  if (stored.rev !== rev) return { ok: false, code: 'REQUISITION_CHANGED' }
  const transferId = `t${requisitionId}`
  const asked = command.type === 'send' ? { ...command, transferId } : command
  const decision = decideRequisition(toDomain(stored), asked, now, chinaDay(now))
  if (!decision.ok) return { ok: false, code: requisitionRefusalCode[decision.why] }
  const after: StoredRequisition = { ...stored, state: decision.requisition.state, rev: rev + 1 }
  await moveShelf(tx, stored, after, now)
  await putRequisition(tx, after)
  await tellTicket(tx, after, actor, now)
  return { ok: true, ref: { requisitionId } }
}

/** As the rules of a requisition know it. */
export const toDomain = ({ outletId, partId, at, ...requisition }: StoredRequisition): Requisition => {
  const { requisitionId, quantity, ticketNo, state } = requisition
  return {
    requisitionId,
    placeId: outletPlace(outletId),
    partId: partId ?? '',
    quantity,
    ticketNo,
    askedAt: at,
    state,
  }
}

const moveShelf = async (
  tx: Tx,
  before: StoredRequisition,
  after: StoredRequisition,
  now: number,
): Promise<void> => {
  const { requisitionId, partId, centreId, ticketNo, rev } = after
  if (partId === null || centreId === null) return
  const placeId = warehousePlace(centreId)
  const by = (what: string) => ({ commandId: `${requisitionId}:${rev}:${what}`, placeId, partId })
  const kept = before.state.status === 'approved' ? before.state.quantity : 0
  if (kept > 0) {
    const reservation = { reservationId: requisitionId, placeId, partId, quantity: kept }
    await releaseInTx(tx, reservation, { commandId: `${requisitionId}:${rev}:free`, ticketNo: '', now })
  }
  const { state } = after
  if (state.status === 'approved' && (await freeInTx(tx, placeId, partId, now)) >= state.quantity) {
    const { quantity } = state
    const reserve = { type: 'reserve', ...by('keep'), quantity, reservationId: requisitionId } as const
    await postInTx(tx, { ...reserve, ticketNo, until: null }, now)
  }
  if (state.status !== 'sent') return
  const { quantity, transferId, promisedOn } = state
  const to = outletPlace(after.outletId)
  const sent = await postInTx(tx, { type: 'send', ...by('send'), quantity, transferId, to }, now)
  if (!sent.ok) throw new Undone(stockRefusalCode[sent.why])
  await createTransfer(tx, {
    transferId,
    partId,
    from: placeId,
    to,
    quantity,
    sentAt: now,
    expectedOn: promisedOn,
    requisitionId,
    ticketNo,
    arrived: null,
  })
}

/** The customer is told the day that counts now, where it isn't the one that was told. */
const tellTicket = async (
  tx: Tx,
  { ticketNo, state }: StoredRequisition,
  actor: Actor,
  now: number,
): Promise<void> => {
  if (ticketNo === null || (state.status !== 'approved' && state.status !== 'sent')) return
  const ticket = await ticketInTx(tx, ticketNo)
  if (ticket?.state.status !== 'awaitingPart' || ticket.state.expectedOn === state.promisedOn) return
  const command = () => ({ type: 'promisePart', expectedOn: state.promisedOn }) as const
  const told = await changeTicket(tx, { ticketNo, actor, now, command })
  if (!told.ok) throw new Undone(told.code)
}
