import { heldBackMessage } from '@/domain/notice/inbox'
import { laidInInbox } from '@/domain/notice/outbox'
import type { HeldBackRow, OutboxRow } from '@/domain/notice/outbox-row'
import { inTransaction } from '../shared/database/transaction'
import { createInboxMessage } from '../shared/repositories/inbox'
import { putRow, rowInTx } from '../shared/repositories/outbox'
import { pageOf } from './page-of'
import type { NotifierParts } from './parts'

/**
 * Puts a message that was held back into the inbox: the message and the row's end in one transaction, so once.
 * @returns the row as it is then; null when somebody else moved it meanwhile
 */
export const layInInbox = async (
  { services }: NotifierParts,
  row: HeldBackRow,
): Promise<OutboxRow | null> => {
  const now = services.clock()
  const page = await pageOf(services, row)
  return inTransaction(services.db, async (tx) => {
    const stored = await rowInTx(tx, row._id)
    if (stored?.rev !== row.rev) return null
    const laid = laidInInbox(stored, now)
    await putRow(tx, laid)
    await createInboxMessage(tx, heldBackMessage(page === undefined ? row : { ...row, page }))
    return laid
  })
}
