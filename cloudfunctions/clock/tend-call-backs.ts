import { type CallBackCommand, decideCallBack, TAKEN_MS } from '@/domain/hotline/call-back'
import { hotlineHours } from '@/domain/time/working-time'
import { inTransaction } from '../shared/database/transaction'
import { tellOfCallBack } from '../shared/hotline/tell'
import { causeOf } from '../shared/log'
import { callBackInTx, keepCallBack, openCallBacks } from '../shared/repositories/call-backs'
import type { Services } from '../shared/services'

/**
 * Whose hours went by without a call is told so; what an agent took and never finished goes back to its place in the
 * line. An agent who does something at the same moment wins or loses the transaction, never both.
 * @returns how many were changed
 */
export const tendCallBacks = async ({ db, clock, log }: Services): Promise<number> => {
  const now = clock()
  let changed = 0
  for (const { callBackId, state, untilAt, taken } of await openCallBacks(db)) {
    const isLeft = taken !== null && taken.at + TAKEN_MS <= now
    if (!isLeft && !(state === 'waiting' && untilAt <= now)) continue
    const command: CallBackCommand = { type: isLeft ? 'giveBack' : 'lapse' }
    const isDone = await inTransaction(db, async (tx) => {
      const found = await callBackInTx(tx, callBackId)
      const decision = found && decideCallBack(found, command, now, hotlineHours)
      if (!decision?.ok) return false
      await keepCallBack(tx, decision.callBack)
      await tellOfCallBack(tx, decision.callBack, now)
      return true
    }).catch((error: unknown) => {
      log({ level: 'error', what: 'call-back not tended', cause: causeOf(error) })
      return false
    })
    if (isDone) changed += 1
  }
  return changed
}
