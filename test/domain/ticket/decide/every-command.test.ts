import { type TicketStatus, ticketAction, ticketStatus } from '@/contract/ticket/vocabulary'
import { startsFrom } from '@/domain/ticket/allowed'
import type { EventBody, EventType } from '@/domain/ticket/event'
import { given } from '../../../builders/given'
import { anAgent } from '../../../builders/life'
import { mei } from '../../../builders/people'
import { aTicketIn, aTicketReadyFor, commandOf, commandTypes } from '../../../builders/ticket-in'

/** `back`: whoever was picked is let go. */
type Ends = { status: TicketStatus | 'the same' | 'back'; event: EventType }

/** Where each command leads, and what is told of it. */
const ends: Record<keyof typeof commandOf, Ends> = {
  accept: { status: 'accepted', event: 'accepted' },
  reject: { status: 'rejected', event: 'rejected' },
  dispatch: { status: 'dispatched', event: 'dispatched' },
  queue: { status: 'the same', event: 'queued' },
  decline: { status: 'accepted', event: 'declined' },
  redispatch: { status: 'accepted', event: 'redispatched' },
  amend: { status: 'back', event: 'amended' },
  reschedule: { status: 'back', event: 'rescheduled' },
  chase: { status: 'the same', event: 'chased' },
  runLate: { status: 'the same', event: 'ranLate' },
  nobodyHome: { status: 'dispatched', event: 'nobodyHome' },
  askFee: { status: 'the same', event: 'feeAsked' },
  answerFee: { status: 'the same', event: 'feeAgreed' },
  assign: { status: 'assigned', event: 'assigned' },
  depart: { status: 'enRoute', event: 'departed' },
  arrive: { status: 'onSite', event: 'arrived' },
  awaitPart: { status: 'awaitingPart', event: 'partAwaited' },
  promisePart: { status: 'the same', event: 'partAwaited' },
  partArrived: { status: 'dispatched', event: 'partArrived' },
  complete: { status: 'completed', event: 'completed' },
  close: { status: 'closed', event: 'closed' },
  cancel: { status: 'cancelled', event: 'cancelled' },
  reopen: { status: 'accepted', event: 'reopened' },
  rate: { status: 'closed', event: 'rated' },
  note: { status: 'the same', event: 'noted' },
  reveal: { status: 'the same', event: 'revealed' },
}

const startsIn = (type: keyof typeof commandOf): readonly TicketStatus[] => {
  if (type === 'reveal') return ticketStatus.options
  if (type === 'queue') return ['accepted']
  if (type === 'promisePart') return ['awaitingPart']
  return type === 'runLate' ? ['assigned', 'enRoute'] : startsFrom[type]
}

const backFrom = (status: TicketStatus): TicketStatus =>
  status === 'dispatched' || status === 'assigned' ? 'accepted' : status

describe.each(ticketStatus.options)('given a ticket that is %s', (status) => {
  const allowed = commandTypes.filter((type) => startsIn(type).includes(status))
  const others = commandTypes.filter((type) => !startsIn(type).includes(status))

  test.each(allowed)('when %s, then it happens, with one event', (type) => {
    const { status: end, event } = ends[type]
    const after = end === 'the same' ? status : end === 'back' ? backFrom(status) : end
    given(aTicketReadyFor(type, status))
      .when(commandOf[type])
      .by(type === 'answerFee' ? mei : anAgent)
      .becomes(after, { type: event } as Partial<EventBody>)
  })

  if (others.length > 0) {
    test.each(others)('when %s, then it is refused and nothing happens', (type) => {
      const { ticket, now } = aTicketReadyFor(type, status)
      const before = structuredClone(ticket)
      given({ ticket, now, events: [], event: aTicketIn(status).event })
        .when(commandOf[type])
        .isRefused('NOT_IN_THIS_STATE')
      expect(ticket).toEqual(before)
    })
  }
})

test('every action that people are shown is a command of the domain', () => {
  expect(commandTypes).toEqual(expect.arrayContaining([...ticketAction.options]))
})
