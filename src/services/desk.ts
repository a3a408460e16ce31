import { deskAnswer, deskGet, deskList, deskOpen, deskSay, deskWithdraw } from '@/contract/customer/desk'
import type { DeskReport } from '@/contract/desk/report'
import type { DeskDetail } from '@/contract/desk/view'
import { call } from './call'
import { keep } from './kept'
import type { Source } from './use-live'

const nameOf = (ticketNo: string): string => `desk.${ticketNo}`

/** A matter without a visit. */
export const deskSource = (ticketNo: string): Source<typeof deskGet> => ({
  endpoint: deskGet,
  request: { ticketNo },
  name: nameOf(ticketNo),
})

/** The customer's own, newest first. */
export const deskListSource: Source<typeof deskList> = { endpoint: deskList, request: {}, name: 'desk' }

export const listDesk = (cursor: string) => call(deskList, { cursor })

export const openDesk = (requestId: string, report: DeskReport) => call(deskOpen, { requestId, report })

/** What was said, and the photos that were sent for it. */
export interface Said {
  words: string
  mediaIds: string[]
}

export const sayAtDesk = (requestId: string, ticketNo: string, said: Said) =>
  call(deskSay, { requestId, ticketNo, ...said })

export const withdrawFromDesk = (requestId: string, ticketNo: string, words: string) =>
  call(deskWithdraw, { requestId, ticketNo, words })

export const answerDesk = (requestId: string, ticketNo: string, agree: boolean, said: Said) =>
  call(deskAnswer, { requestId, ticketNo, agree, ...said })

/** So that its page has it before it asks. */
export const keepDesk = (ticket: DeskDetail): void =>
  keep(nameOf(ticket.ticketNo), { data: ticket, at: Date.now() })
