import type { Tx } from '../database/transaction'

/** A part that a visit waits for, as its outlet's storekeeper is asked for it. */
export interface Requisition {
  /** The intent's own id: a ticket may wait for a part more than once. */
  requestId: string
  ticketNo: string
  outletId: string
  askedBy: string
  partName: string
  quantity: number
  expectedOn: string
  at: number
}

/** In the transaction that lets the ticket wait: neither is there without the other. */
export const createRequisition = (tx: Tx, { requestId, ...requisition }: Requisition): Promise<void> =>
  tx.create('requisitions', {
    _id: `requisition:${requisition.ticketNo}:${requestId}`,
    ...requisition,
    state: 'asked',
  })
