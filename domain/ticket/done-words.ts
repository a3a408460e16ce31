import { statusLabel, type TicketKind, type TicketStatus } from '@/contract/ticket/vocabulary'

/** What is said of a visit's end, by what it was for. */
export const doneWords: Record<TicketKind, { done: string; untilDone: string; howWasIt: string }> = {
  repair: { done: '修好了', untilDone: '修好、试过没问题', howWasIt: '修得怎么样' },
  installation: { done: '装好了', untilDone: '装好、试过没问题', howWasIt: '装得怎么样' },
}

/** The status in a word, for whoever knows what the visit is for. */
export const sayStatus = (kind: TicketKind, status: TicketStatus): string =>
  kind === 'installation' && status === 'completed' ? '已装好' : statusLabel[status]
