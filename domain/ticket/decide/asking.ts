import type { Actor } from '../actor'
import type { Command } from '../command'
import type { Ticket } from '../ticket'
import { type Decision, decided, isIn, notNow, refused } from './decision'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** Dearer than agreed: the work waits for the customer's word. A later question takes the place of an open one. */
export const askFee = (ticket: Ticket, command: Of<'askFee'>, by: Actor, now: number): Decision => {
  if (!isIn(ticket, 'onSite')) return notNow
  const { askId, fees, totalFen, apart = [], reason } = command
  const { capFen, apart: agreed = [] } = ticket.state.acceptance
  const open = apart.filter(
    (fee) => !agreed.some((one) => one.entry === fee.entry && one.amountFen >= fee.amountFen),
  )
  if (fees.reduce((sum, fee) => sum + fee.amountFen, 0) !== totalFen) return refused('FEE_TOTAL_WRONG')
  if (totalFen <= capFen && open.length === 0) return refused('FEE_WITHIN_CAP')
  const apartFen = open.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return decided(
    ticket,
    { feeAsk: { askId, at: now, fees, totalFen, ...(open.length > 0 && { apart: open }), reason } },
    { type: 'feeAsked', askId, totalFen, capFen, ...(apartFen > 0 && { apartFen }), reason },
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
  const { askId, totalFen, apart = [] } = feeAsk
  const { capFen, apart: before = [] } = state.acceptance
  if (!command.agree) {
    return decided(ticket, { feeAsk: null }, { type: 'feeRefused', askId, totalFen, capFen }, by, now)
  }
  const kept = before.filter((fee) => !apart.some(({ entry }) => entry === fee.entry))
  const acceptance = {
    ...state.acceptance,
    capFen: Math.max(capFen, totalFen),
    ...(apart.length > 0 && { apart: [...kept, ...apart] }),
  }
  return decided(
    ticket,
    { feeAsk: null, state: { ...state, acceptance } },
    { type: 'feeAgreed', askId, totalFen },
    by,
    now,
  )
}
