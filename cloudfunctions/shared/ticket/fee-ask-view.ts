import type { FeeAskView } from '@/contract/ticket/view'
import type { Ticket } from '@/domain/ticket/ticket'

/** The open question of the price, with what was agreed before; null where none is open. */
export const feeAskOf = ({ feeAsk, state }: Ticket): FeeAskView | null =>
  feeAsk === null || !('acceptance' in state)
    ? null
    : {
        askId: feeAsk.askId,
        at: feeAsk.at,
        fees: [...feeAsk.fees],
        totalFen: feeAsk.totalFen,
        capFen: state.acceptance.capFen,
        apartFen: (feeAsk.apart ?? []).reduce((sum, { amountFen }) => sum + amountFen, 0),
        reason: feeAsk.reason,
      }
