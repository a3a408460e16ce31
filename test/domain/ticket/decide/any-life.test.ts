import fc from 'fast-check'
import { ticketState } from '@/cloudfunctions/shared/repositories/ticket-state-schema'
import type { Actor } from '@/domain/ticket/actor'
import { startsFrom } from '@/domain/ticket/allowed'
import type { Command } from '@/domain/ticket/command'
import { decide } from '@/domain/ticket/decide'
import type { TicketEvent } from '@/domain/ticket/event'
import { termsOf2026 } from '@/domain/ticket/terms'
import { isOver, type Ticket } from '@/domain/ticket/ticket'
import { DAY_MS } from '@/domain/time/china'
import { anAgent, outlet, submitted, technician, WEDNESDAY_TEN } from '../../../builders/life'
import { aTechnician, mei, theClock } from '../../../builders/people'

const text = fc.string({ maxLength: 20 })
const amountFen = fc.integer({ min: 0, max: 30_000 })

const completeCommand = fc
  .record({
    fees: fc.array(amountFen, { maxLength: 3 }),
    isSummedRight: fc.boolean(),
    photos: fc.nat({ max: 2 }),
    confirmation: fc.constantFrom(
      { kind: 'code' as const, code: '428317' },
      { kind: 'code' as const, code: '730155' },
      { kind: 'signature' as const },
    ),
  })
  .map(
    ({ fees, isSummedRight, photos, confirmation }): Command => ({
      type: 'complete',
      work: {
        summary: '换了灯泡',
        fees: fees.map((amount) => ({ name: '检修', amountFen: amount })),
        totalFen: fees.reduce((sum, amount) => sum + amount, 0) + (isSummedRight ? 0 : 1),
        parts: [],
        mediaIds: Array.from({ length: photos }, (_, at) => `media:${at}`),
      },
      confirmation,
    }),
  )

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('accept' as const),
    confirmedByPhone: fc.boolean(),
    capFen: amountFen,
    note: text,
  }),
  fc.record({ type: fc.constant('dispatch' as const), outlet: fc.constant(outlet), reason: text }),
  fc.record({
    type: fc.constant('assign' as const),
    technician: fc.constantFrom(technician(), { ...technician(), outletId: 'outlet:elsewhere' }),
  }),
  fc.constantFrom<Command>({ type: 'depart' }, { type: 'arrive' }, { type: 'partArrived' }),
  fc.record({
    type: fc.constant('awaitPart' as const),
    partName: text,
    expectedOn: fc.constantFrom('2026-03-18', '2026-04-30', '2027-01-01'),
  }),
  completeCommand,
  fc.record({ type: fc.constantFrom('reject', 'close', 'cancel', 'reveal'), reason: text }),
  fc.record({
    type: fc.constant('reopen' as const),
    reason: text,
    confirmationCode: fc.constantFrom('730155', '118204'),
  }),
  fc.record({ type: fc.constant('rate' as const), score: fc.integer({ min: 0, max: 6 }), words: text }),
  fc.record({ type: fc.constant('note' as const), note: text }),
)

const step = fc.record({
  command,
  by: fc.constantFrom<Actor>(mei, anAgent, aTechnician, theClock),
  afterMs: fc.oneof(fc.nat({ max: 3_600_000 }), fc.nat({ max: 40 * DAY_MS })),
})

/** Long lives are rare by chance, so the usual way is mixed in. */
const usualWay: readonly Command[] = [
  { type: 'accept', confirmedByPhone: true, capFen: 20_000, note: '' },
  { type: 'dispatch', outlet, reason: '近' },
  { type: 'assign', technician: technician() },
  { type: 'depart' },
  { type: 'arrive' },
]
const steps = fc
  .tuple(fc.nat({ max: usualWay.length }), fc.array(step, { maxLength: 25 }))
  .map(([begun, rest]) => [
    ...usualWay.slice(0, begun).map((one) => ({ command: one, by: anAgent as Actor, afterMs: 60_000 })),
    ...rest,
  ])

interface Told {
  before: Ticket
  after: Ticket
  command: Command
  event: TicketEvent
}

const live = (lived: readonly { command: Command; by: Actor; afterMs: number }[]): Told[] => {
  let { ticket, now } = submitted({}, WEDNESDAY_TEN)
  const told: Told[] = []
  for (const { command: asked, by, afterMs } of lived) {
    now += afterMs
    const decision = decide(ticket, asked, by, now, termsOf2026)
    if (!decision.ok) continue
    told.push({ before: ticket, after: decision.ticket, command: asked, event: decision.event })
    ticket = decision.ticket
  }
  return told
}

const always = (holds: (told: Told) => void) =>
  fc.assert(
    fc.property(steps, (lived) => {
      for (const told of live(lived)) holds(told)
    }),
    { numRuns: 400 },
  )

test('no path of commands reaches a state that can not be stored, with what belongs to it and nothing else', () => {
  always(({ after }) => {
    expect(ticketState.parse(after.state)).toEqual(after.state)
  })
})

test('at every step one event, numbered without gaps', () => {
  fc.assert(
    fc.property(steps, (lived) => {
      live(lived).forEach(({ after, event }, at) => {
        expect([event.seq, after.seq]).toEqual([at + 2, at + 2])
      })
    }),
  )
})

test('a step that is taken is one that the table of actions allows', () => {
  always(({ before, command: { type } }) => {
    if (type !== 'reveal') expect(startsFrom[type]).toContain(before.state.status)
  })
})

test('completed only with the customer, with a photo, and never above the cap', () => {
  always(({ before, after: { state }, command: asked }) => {
    if (!('completion' in state)) return
    const { completion, acceptance } = state
    expect(completion.totalFen).toBeLessThanOrEqual(acceptance.capFen)
    expect(completion.fees.reduce((sum, fee) => sum + fee.amountFen, 0)).toBe(completion.totalFen)
    expect(completion.mediaIds.length).toBeGreaterThan(0)
    if (asked.type === 'complete' && asked.confirmation.kind === 'code') {
      expect(asked.confirmation.code).toBe(before.confirmationCode)
    }
  })
})

test('what is over stays over, unless the customer has it reopened', () => {
  always(({ before, after, command: { type } }) => {
    if (isOver(before) && type !== 'reopen') expect(after.state.status).toBe(before.state.status)
    if (before.state.status === 'cancelled' || before.state.status === 'rejected') {
      expect(after.state).toEqual(before.state)
    }
  })
})

test('the number, the report and the customer never change, the code only for another visit', () => {
  always(({ before, after, command: { type } }) => {
    const { ticketNo, report, openid, confirmationCode, createdAt } = before
    expect(after).toMatchObject({ ticketNo, report, openid, createdAt })
    if (type !== 'reopen') expect(after.confirmationCode).toBe(confirmationCode)
  })
})

test('the lives that are tried do reach the end, so that these tests can fail', () => {
  const reached = new Set(
    fc
      .sample(steps, { numRuns: 2000, seed: 7 })
      .flatMap((lived) => live(lived).map(({ after }) => after.state.status)),
  )
  expect([...reached].sort()).toEqual([
    'accepted',
    'assigned',
    'awaitingPart',
    'cancelled',
    'closed',
    'completed',
    'dispatched',
    'enRoute',
    'onSite',
    'rejected',
    'submitted',
  ])
})
