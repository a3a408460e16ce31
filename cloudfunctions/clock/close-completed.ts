import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { completedBefore } from '../shared/repositories/ticket-status'
import type { Services } from '../shared/services'
import { changeTicket, currentTerms } from '../shared/ticket/change'

const BATCH = 100

/**
 * Closes tickets that nobody rated in time, by the same decision as any other change: who rates or reopens at the
 * same moment wins or loses the transaction, never both.
 * @returns how many were closed
 */
export const closeCompleted = async ({ db, clock, log }: Services): Promise<number> => {
  const now = clock()
  const ticketNos = await completedBefore(db, now - currentTerms.closeAfterMs, BATCH)
  let closed = 0
  for (const ticketNo of ticketNos) {
    const outcome = await inTransaction(db, (tx) =>
      changeTicket(tx, {
        ticketNo,
        actor: { kind: 'clock' },
        now,
        command: () => ({ type: 'close', reason: '到期自动结单，返修期内仍可找我们' }),
      }),
    ).catch((error: unknown) => {
      log({ level: 'error', what: 'close failed', ticketNo, cause: causeOf(error) })
      return { ok: false }
    })
    if (outcome.ok) closed += 1
  }
  return closed
}
