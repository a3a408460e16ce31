import { helpingEnd, helpingInvite, helpingJoin, helpingList } from '@/contract/customer/helping'
import { ticketList } from '@/contract/customer/ticket-list'
import { call } from './call'
import type { Source } from './use-live'

export const helpingSource: Source<typeof helpingList> = {
  endpoint: helpingList,
  request: {},
  name: 'helping',
}

/** The tickets of somebody the customer helps. */
export const helpedTicketsSource = (helpingId: string): Source<typeof ticketList> => ({
  endpoint: ticketList,
  request: { of: helpingId },
  name: `helped:${helpingId}`,
})

export const inviteHelper = (requestId: string, name: string) => call(helpingInvite, { requestId, name })

export const joinAsHelper = (requestId: string, code: string, name: string) =>
  call(helpingJoin, { requestId, code, name })

export const endHelping = (requestId: string, helpingId: string) => call(helpingEnd, { requestId, helpingId })
