import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { putRequisition } from '@/cloudfunctions/shared/repositories/requisitions'
import { putTransfer } from '@/cloudfunctions/shared/repositories/transfers'
import { REQUISITION_ID, TRANSFER_ID } from '../../builders/good-requests'
import { shelve } from '../../builders/stock'
import type { Db } from './database'

const partId = 'heat-lamp-275'

/** Lamps on the shelf of the outlet in Hangzhou, two on their way to it, and some that it asked its centre for. */
export const layStock = async (db: Db, now = Date.now()): Promise<void> => {
  await shelve(db, 'outlet:outlet-xihu', 6, { partId, now })
  await inTransaction(db, async (tx) => {
    await putTransfer(tx, {
      transferId: TRANSFER_ID,
      partId,
      from: 'warehouse:centre-zj',
      to: 'outlet:outlet-xihu',
      quantity: 2,
      sentAt: now,
      expectedOn: null,
      requisitionId: null,
      ticketNo: null,
      arrived: null,
    })
    await putRequisition(tx, {
      requisitionId: REQUISITION_ID,
      ticketNo: null,
      outletId: 'outlet-xihu',
      centreId: 'centre-zj',
      askedBy: 'staff-manager',
      partId,
      partName: '取暖灯泡 275 瓦',
      quantity: 5,
      expectedOn: null,
      at: now,
      state: { status: 'asked' },
      rev: 1,
    })
  })
}
