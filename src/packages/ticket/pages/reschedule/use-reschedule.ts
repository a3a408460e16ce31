import { useState } from 'react'
import { errorCopy } from '@/contract/error-code'
import type { WindowWish } from '@/contract/ticket/report'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayWindow } from '@/domain/time/say'
import { toast } from '@/src/components/toast'
import { goBackOr } from '@/src/platform/navigate'
import { ticketPage } from '@/src/routes'
import { useIntent } from '@/src/services/call'
import { serverNow } from '@/src/services/session'
import type { useHeldSeat } from '@/src/services/use-held-seat'
import type { Live } from '@/src/services/use-live'
import { rescheduleTicket } from '@/src/services/visit'

/** Swaps the old place for the one that is held; where it has gone, another one is looked for. */
export const useReschedule = (ticket: Live<TicketDetail>, held: ReturnType<typeof useHeldSeat>) => {
  const run = useIntent<TicketDetail>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const save = async (wish: WindowWish | undefined, reason: string): Promise<void> => {
    if (wish === undefined) return setProblem('请选一个新的时间。')
    setBusy(true)
    setProblem(undefined)
    setProblem(await swap(wish, reason))
    setBusy(false)
  }

  /** @returns what to tell the customer, unless it is done */
  const swap = async (wish: WindowWish, reason: string): Promise<string | undefined> => {
    const { state } = held.seat
    const seat = state === 'asking' || state === 'unreached' ? await held.hold() : held.seat
    if (seat.state === 'gone') return errorCopy.SEAT_GONE
    const seatId = 'seatId' in seat ? seat.seatId : undefined
    const ticketNo = ticket.data?.ticketNo ?? ''
    const outcome = await run((requestId) => rescheduleTicket(requestId, ticketNo, { wish, seatId, reason }))
    if (outcome === undefined) return undefined
    if (!outcome.ok) {
      if (outcome.code === 'SEAT_GONE' || outcome.code === 'SEAT_UNKNOWN') void held.hold()
      if (outcome.code === 'NOT_IN_THIS_STATE') void ticket.refresh()
      return outcome.message
    }
    held.keep()
    ticket.put(outcome.data)
    toast(`改好了，${sayWindow(wish, serverNow())}。`)
    goBackOr(ticketPage(ticketNo))
    return undefined
  }

  return { save, busy, problem }
}
