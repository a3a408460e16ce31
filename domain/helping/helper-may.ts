import type { TicketAction } from '@/contract/ticket/vocabulary'

/** What a helper may do for the one they help. Money and scores need the own word on the own phone. */
const helperActions: readonly TicketAction[] = ['reschedule', 'chase', 'cancel', 'reopen']

export const helperMay = (action: string): boolean => helperActions.some((one) => one === action)

/** So many people may help one, and so many may be helped by one. */
export const HELPINGS_MOST = 5
