import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { BadgeTone } from '@/src/components/badge'

/** Nothing more is going to happen to it. */
const over: readonly TicketStatus[] = ['closed', 'cancelled', 'rejected']

export const isOpen = (status: TicketStatus): boolean => !over.includes(status)

/** @param late a promise was missed, whatever the state */
export const toneOf = (status: TicketStatus, late: boolean): BadgeTone => {
  if (late || status === 'awaitingPart') return 'wait'
  if (status === 'assigned' || status === 'enRoute' || status === 'onSite' || status === 'completed')
    return 'good'
  return 'plain'
}
