import type { DeskButton } from '@/contract/desk/view'
import { deskAction } from '@/contract/desk/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import type { DeskTicket } from './desk-ticket'
import { deskKinds } from './kinds'
import { partyOf } from './party'

/** Every action that this person can do to it now, and none other. Their right to see it is given. */
export const deskButtons = (actor: Actor, ticket: DeskTicket): DeskButton[] => {
  const party = partyOf(actor)
  if (party === null || party === 'clock') return []
  const { steps } = deskKinds[ticket.kind]
  const staffId = actor.kind === 'staff' ? actor.staffId : ''
  return deskAction.options.flatMap((action): DeskButton[] => {
    const step = steps[action]
    if (!step?.by.includes(party) || !step.from.includes(ticket.state.status)) return []
    if (step.takes && (ticket.takenBy?.staffId === staffId || ticket.answeredBy.includes(staffId))) return []
    if (step.byTaker && ticket.takenBy?.staffId !== staffId) return []
    if (step.most !== undefined && ticket.objections >= step.most) return []
    const { label, words, needs, photos } = step
    return [{ action, label, words, needs: [...needs], photos }]
  })
}
