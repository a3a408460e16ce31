import { ticketStatus } from '@/contract/ticket/vocabulary'
import { allowedActions } from '@/domain/policies/allowed-actions'
import type { Actor } from '@/domain/ticket/actor'
import { decide } from '@/domain/ticket/decide'
import { termsOf2026 } from '@/domain/ticket/terms'
import { DAY_MS } from '@/domain/time/china'
import { anAgent } from '../../builders/life'
import {
  aDispatcher,
  aGuest,
  aManager,
  anAdministrator,
  aQualityOfficer,
  aTechnician,
  mei,
} from '../../builders/people'
import { aTicketIn, commandOf } from '../../builders/ticket-in'

const people: Record<string, Actor> = {
  customer: mei,
  agent: anAgent,
  dispatcher: aDispatcher,
  manager: aManager,
  technician: aTechnician,
  quality: aQualityOfficer,
  administrator: anAdministrator,
  guest: aGuest,
}

const actionsOf = (who: keyof typeof people, status: (typeof ticketStatus.options)[number], laterMs = 0) => {
  const { ticket, now } = aTicketIn(status)
  return allowedActions(people[who] ?? aGuest, ticket, now + laterMs, termsOf2026)
}

describe.each(ticketStatus.options)('given a ticket that is %s', (status) => {
  test('whatever anybody is offered, the domain does', () => {
    const { ticket, now } = aTicketIn(status)
    for (const actor of Object.values(people)) {
      for (const action of allowedActions(actor, ticket, now, termsOf2026)) {
        expect([action, decide(ticket, commandOf[action], actor, now, termsOf2026).ok]).toEqual([
          action,
          true,
        ])
      }
    }
  })

  test('a guest and an administrator are offered nothing', () => {
    expect(actionsOf('guest', status)).toEqual([])
    expect(actionsOf('administrator', status)).toEqual([])
  })
})

test.each([
  ['customer', 'submitted', ['reschedule', 'chase', 'cancel']],
  ['customer', 'assigned', ['reschedule', 'chase', 'cancel']],
  ['customer', 'enRoute', ['chase']],
  ['customer', 'completed', ['reopen', 'rate']],
  ['agent', 'submitted', ['accept', 'reject', 'amend', 'reschedule', 'chase', 'cancel', 'note']],
  ['dispatcher', 'accepted', ['dispatch', 'note']],
  ['manager', 'dispatched', ['assign', 'decline', 'note']],
  ['dispatcher', 'assigned', ['redispatch', 'note']],
  ['manager', 'awaitingPart', ['partArrived', 'note']],
  ['technician', 'assigned', ['depart', 'awaitPart', 'note']],
  ['technician', 'onSite', ['nobodyHome', 'askFee', 'awaitPart', 'complete', 'note']],
  ['quality', 'completed', ['close', 'note']],
  ['agent', 'cancelled', ['note']],
] as const)('%s of a ticket that is %s can: %j', (who, status, actions) => {
  expect(actionsOf(who, status)).toEqual(actions)
})

test('what was rated is not offered for rating, and what is past the re-repair term not for reopening', () => {
  const { ticket, now } = aTicketIn('closed')
  expect(allowedActions(mei, { ...ticket, rated: true }, now, termsOf2026)).toEqual(['reopen'])
  expect(actionsOf('customer', 'closed', 91 * DAY_MS)).toEqual(['rate'])
})
