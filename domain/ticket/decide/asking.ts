import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Ticket } from '../ticket'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Dearer than agreed: the work waits for the customer's word. A later question takes the place of an open one. */
export const askFee = (ticket: Ticket, command: Of<'askFee'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'onSite')) return notNow
  const { askId, fees, totalFen, reason } = command
  const { capFen } = ticket.state.acceptance
  if (fees.reduce((sum, fee) => sum + fee.amountFen, 0) !== totalFen) return refused('FEE_TOTAL_WRONG')
  if (totalFen <= capFen) return refused('FEE_WITHIN_CAP')
  return decided(
    ticket,
    { feeAsk: { askId, at: now, fees, totalFen, reason } },
    { type: 'feeAsked', askId, totalFen, capFen, reason },
    by,
    now,
  )
}

/** The customer's own word, on the own phone; for a caller who has no phone with us an agent asks and notes it. */
export const answerFee = (ticket: Ticket, command: Of<'answerFee'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'onSite')) return notNow
  if (by.kind === 'staff' && ticket.openid !== null) return refused('FORBIDDEN')
  const { feeAsk, state } = ticket
  if (feeAsk === null || feeAsk.askId !== command.askId) return refused('FEE_ASK_GONE')
  const { askId, totalFen } = feeAsk
  const { capFen } = state.acceptance
  if (!command.agree) {
    return decided(ticket, { feeAsk: null }, { type: 'feeRefused', askId, totalFen, capFen }, by, now)
  }
  return decided(
    ticket,
    { feeAsk: null, state: { ...state, acceptance: { ...state.acceptance, capFen: totalFen } } },
    { type: 'feeAgreed', askId, totalFen },
    by,
    now,
  )
}
