import type { TemplateName } from '@/contract/notice/template'
import type { TicketStatus } from '@/contract/ticket/vocabulary'

/** A tap at which asking is fair: the customer has just done something for their ticket. */
export type AskMoment = 'submit' | 'viewTicket' | 'reopen' | 'desk'

/** WeChat's newest document says 5, older ones and Taro's types 3. */
const ASK_MAX = 3

/**
 * The messages most worth asking consent for at this tap, the most worth first; one consent sends one message,
 * so each tap asks for what comes next. Empty when nothing more will come.
 * @param status the ticket's; left out before there is one
 * @param held consents known to be in hand: the others are asked first
 */
export const templatesToAsk = (
  moment: AskMoment,
  status?: TicketStatus,
  held: Partial<Record<TemplateName, number>> = {},
): TemplateName[] => {
  const wanted = moment === 'viewTicket' && status ? atStatus[status] : atMoment[moment]
  const missing = wanted.filter((template) => !held[template])
  return [...missing, ...wanted.filter((template) => held[template])].slice(0, ASK_MAX)
}

const atMoment: Record<AskMoment, readonly TemplateName[]> = {
  submit: ['accepted', 'assigned', 'onTheWay'],
  reopen: ['assigned', 'onTheWay', 'needsYou'],
  // nobody comes, so nobody is on the way
  desk: ['needsYou'],
  viewTicket: [],
}

const atStatus: Record<TicketStatus, readonly TemplateName[]> = {
  submitted: ['assigned', 'onTheWay', 'needsYou'],
  accepted: ['assigned', 'onTheWay', 'needsYou'],
  dispatched: ['assigned', 'onTheWay', 'needsYou'],
  assigned: ['onTheWay', 'completed', 'needsYou'],
  enRoute: ['completed', 'rate', 'needsYou'],
  onSite: ['completed', 'rate', 'needsYou'],
  awaitingPart: ['needsYou', 'assigned', 'onTheWay'],
  completed: ['rate', 'needsYou'],
  closed: [],
  cancelled: [],
  rejected: [],
}
