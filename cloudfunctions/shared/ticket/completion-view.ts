import type { StaffTicketDetail } from '@/contract/staff/view'
import type { TicketDetail } from '@/contract/ticket/view'
import { lookedAt } from '@/domain/field/action'
import type { Ticket } from '@/domain/ticket/ticket'

/** What was done and charged, and how much was looked at; null before that. */
export const completionOf = ({ state }: Pick<Ticket, 'state'>): TicketDetail['completion'] => {
  if (!('completion' in state)) return null
  const { at, summary, fees, totalFen, parts, checklist } = state.completion
  return { at, summary, fees: [...fees], totalFen, parts: [...parts], checked: lookedAt(checklist) }
}

/** As {@link completionOf}, with each answer for those who answer for the work. */
export const staffCompletionOf = (ticket: Pick<Ticket, 'state'>): StaffTicketDetail['completion'] => {
  const completion = completionOf(ticket)
  const { state } = ticket
  if (completion === null || !('completion' in state)) return null
  return { ...completion, checklist: [...(state.completion.checklist ?? [])] }
}
