import type { TicketAction, TicketStatus } from '@/contract/ticket/vocabulary'

/** Which states each action starts from. The decisions refuse all others; a test holds the two together. */
export const startsFrom: Record<TicketAction, readonly TicketStatus[]> = {
  accept: ['submitted'],
  reject: ['submitted'],
  dispatch: ['accepted', 'dispatched'],
  assign: ['dispatched', 'assigned'],
  depart: ['assigned'],
  arrive: ['enRoute'],
  awaitPart: ['assigned', 'onSite'],
  partArrived: ['awaitingPart'],
  complete: ['onSite'],
  close: ['completed'],
  cancel: ['submitted', 'accepted', 'dispatched', 'assigned'],
  reopen: ['completed', 'closed'],
  rate: ['completed', 'closed'],
  note: [
    'submitted',
    'accepted',
    'dispatched',
    'assigned',
    'enRoute',
    'onSite',
    'awaitingPart',
    'completed',
    'closed',
    'cancelled',
    'rejected',
  ],
}
