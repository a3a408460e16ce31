import type { ErrorCode } from '@/contract/error-code'

/** An outlet asks the centre for parts. */
export interface Requisition {
  requisitionId: string
  /** Who asks. */
  placeId: string
  partId: string
  quantity: number
  /** The ticket that waits for it; null for filling up. */
  ticketNo: string | null
  askedAt: number
  state: RequisitionState
}

export type RequisitionState =
  | { status: 'asked' }
  | { status: 'approved'; quantity: number; promisedOn: string; at: number }
  | { status: 'sent'; quantity: number; promisedOn: string; transferId: string; at: number }
  | { status: 'arrived'; quantity: number; missing: number; at: number }
  | { status: 'refused'; reason: string; at: number }
  | { status: 'withdrawn'; at: number }

export type RequisitionCommand =
  /** The centre may give fewer than were asked for, never more. */
  | { type: 'approve'; quantity: number; promisedOn: string }
  | { type: 'refuse'; reason: string }
  | { type: 'send'; transferId: string; promisedOn: string }
  | { type: 'arrive'; quantity: number }
  | { type: 'withdraw' }

export type RequisitionRefusal = 'notInThisState' | 'badQuantity' | 'dayIsPast'

/** What a person reads of each. */
export const requisitionRefusalCode: Record<RequisitionRefusal, ErrorCode> = {
  notInThisState: 'REQUISITION_CHANGED',
  badQuantity: 'QUANTITY_WRONG',
  dayIsPast: 'DAY_IS_PAST',
}

export type RequisitionDecision =
  | { ok: true; requisition: Requisition }
  | { ok: false; why: RequisitionRefusal }

/** What the customer waits for has moved: earlier, later, or not at all. Null where the promise stays. */
export type PromiseChange = { from: string | null; to: string | null } | null

/** One step of a requisition. @param now epoch ms @param today in China */
export const decideRequisition = (
  requisition: Requisition,
  command: RequisitionCommand,
  now: number,
  today: string,
): RequisitionDecision => {
  const { state } = requisition
  const to = (next: RequisitionState): RequisitionDecision => ({
    ok: true,
    requisition: { ...requisition, state: next },
  })
  switch (command.type) {
    case 'approve':
      if (state.status !== 'asked') return notNow
      if (!isBetween(command.quantity, 1, requisition.quantity)) return { ok: false, why: 'badQuantity' }
      if (command.promisedOn < today) return { ok: false, why: 'dayIsPast' }
      return to({ status: 'approved', quantity: command.quantity, promisedOn: command.promisedOn, at: now })
    case 'refuse':
      if (state.status !== 'asked' && state.status !== 'approved') return notNow
      return to({ status: 'refused', reason: command.reason, at: now })
    case 'send':
      if (state.status !== 'approved') return notNow
      if (command.promisedOn < today) return { ok: false, why: 'dayIsPast' }
      return to({
        status: 'sent',
        quantity: state.quantity,
        promisedOn: command.promisedOn,
        transferId: command.transferId,
        at: now,
      })
    case 'arrive':
      if (state.status !== 'sent') return notNow
      if (!isBetween(command.quantity, 0, state.quantity)) return { ok: false, why: 'badQuantity' }
      return to({
        status: 'arrived',
        quantity: command.quantity,
        missing: state.quantity - command.quantity,
        at: now,
      })
    case 'withdraw':
      if (state.status !== 'asked' && state.status !== 'approved') return notNow
      return to({ status: 'withdrawn', at: now })
    default:
      return command satisfies never
  }
}

/** Pieces that are still to come. */
export const comingBy = ({ quantity, state }: Requisition): number => {
  if (state.status === 'asked') return quantity
  return state.status === 'approved' || state.status === 'sent' ? state.quantity : 0
}

/** Whether the customer has to be told another day. */
export const promiseChange = (before: Requisition, after: Requisition): PromiseChange => {
  const [from, to] = [promisedOn(before.state), promisedOn(after.state)]
  return from === to || after.state.status === 'arrived' ? null : { from, to }
}

const promisedOn = (state: RequisitionState): string | null =>
  state.status === 'approved' || state.status === 'sent' ? state.promisedOn : null

const notNow: RequisitionDecision = { ok: false, why: 'notInThisState' }

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most
