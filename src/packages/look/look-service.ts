import { progressAsk, progressOpen, progressSee } from '@/contract/customer/progress'
import { call } from '@/src/services/call'

/** The answer is the same whatever is known of the number. */
export const askForCode = (requestId: string, ticketNo: string, phoneLast4: string) =>
  call(progressAsk, { requestId, ticketNo, phoneLast4 })

export const seeProgress = (ticketNo: string, code: string) => call(progressSee, { ticketNo, code })

export const openProgress = (token: string) => call(progressOpen, { token })
