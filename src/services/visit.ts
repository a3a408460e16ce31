import { ticketChase, ticketReschedule } from '@/contract/customer/booking'
import { ticketAnswerFee } from '@/contract/customer/ticket'
import type { WindowWish } from '@/contract/ticket/report'
import { call } from './call'

export interface OtherTime {
  wish: WindowWish
  /** The place that is held for it; undefined where nobody has one. */
  seatId: string | undefined
  reason: string
}

export const rescheduleTicket = (requestId: string, ticketNo: string, { seatId, ...other }: OtherTime) =>
  call(ticketReschedule, { requestId, ticketNo, ...other, ...(seatId === undefined ? {} : { seatId }) })

export const chaseTicket = (requestId: string, ticketNo: string) => call(ticketChase, { requestId, ticketNo })

/** @param askId of the question that was on the screen: a later one is another question */
export const answerFee = (requestId: string, ticketNo: string, askId: string, agree: boolean) =>
  call(ticketAnswerFee, { requestId, ticketNo, askId, agree })
