import type { FeeAskView } from '@/contract/ticket/view'
import type { Ticket } from '@/domain/ticket/ticket'

/** The open question of the price, with what was agreed before; null where none is open. */
export const feeAskOf = ({ feeAsk, state }: Ticket): FeeAskView | null =>
  feeAsk === null || !('acceptance' in state)
    ? null
    : { ...feeAsk, fees: [...feeAsk.fees], capFen: state.acceptance.capFen }
