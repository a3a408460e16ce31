import { useState } from 'react'
import type { ErrorCode } from '@/contract/error-code'
import type { TicketDetail } from '@/contract/ticket/view'
import { toast } from '@/src/components/toast'
import { type Outcome, useIntent } from '@/src/services/call'
import type { Live } from '@/src/services/use-live'

/** The ticket is not what it was on the screen: look again. */
const overtaken: readonly ErrorCode[] = [
  'NOT_IN_THIS_STATE',
  'ALREADY_RATED',
  'REQUEST_ID_REUSED',
  'FEE_ASK_GONE',
  'CHASE_TOO_SOON',
  'CHASES_USED_UP',
]

/** One kind of change to the ticket in view, made at most once for each wish. */
export const useChange = (ticket: Live<TicketDetail>) => {
  const run = useIntent<TicketDetail>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  /** @returns whether it was done; when it wasn't, `problem` says why */
  const change = async (write: (requestId: string) => Promise<Outcome<TicketDetail>>): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await run(write)
    setBusy(false)
    if (outcome === undefined) return false
    if (outcome.ok) {
      ticket.put(outcome.data)
      return true
    }
    setProblem(outcome.message)
    if (outcome.code !== undefined && overtaken.includes(outcome.code)) {
      toast(outcome.message)
      void ticket.refresh()
    }
    return false
  }

  return { change, busy, problem }
}
