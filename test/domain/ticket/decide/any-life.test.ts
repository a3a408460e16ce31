import fc from 'fast-check'
import { ticketState } from '@/cloudfunctions/shared/repositories/ticket-state-schema'
import type { TicketAction } from '@/contract/ticket/vocabulary'
import type { Actor } from '@/domain/ticket/actor'
import { startsFrom } from '@/domain/ticket/allowed'
import type { Command } from '@/domain/ticket/command'
import { decide } from '@/domain/ticket/decide'
import type { TicketEvent } from '@/domain/ticket/event'
import { termsOf2026 } from '@/domain/ticket/terms'
import { isOver, type Ticket } from '@/domain/ticket/ticket'
import { addDays, chinaDay, DAY_MS } from '@/domain/time/china'
import { anAgent, outlet, submitted, technician, WEDNESDAY_TEN } from '../../../builders/life'
import { aTechnician, mei, theClock } from '../../../builders/people'
import { commandOf } from '../../../builders/ticket-in'

const text = fc.string({ maxLength: 20 })
const aSeat = { seatId: 'seat:any', outletId: outlet.outletId, skill: 'repair:heater' }
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
  fc.constantFrom<Command>(
    { type: 'depart' },
    { type: 'arrive' },
    { type: 'partArrived' },
    { type: 'promisePart', expectedOn: addDays(chinaDay(WEDNESDAY_TEN), 9) },
  ),
  fc.record({
    type: fc.constant('awaitPart' as const),
    partName: text,
    expectedOn: fc.constantFrom('2026-03-18', '2026-04-30', '2027-01-01'),
  }),
  completeCommand,
  fc.record({ type: fc.constantFrom('reject', 'close', 'cancel', 'reveal', 'redispatch'), reason: text }),
  fc.record({ type: fc.constant('nobodyHome' as const), reason: text }),
  fc.record({ type: fc.constant('queue' as const), why: fc.array(text, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('decline' as const),
    outletId: fc.constantFrom(outlet.outletId, 'outlet:elsewhere'),
    reason: text,
    declinedOfLate: fc.nat({ max: 12 }),
  }),
  fc.constantFrom<Command>(
    commandOf.amend,
    commandOf.chase,
    commandOf.runLate,
    commandOf.askFee,
    commandOf.answerFee,
    { ...commandOf.answerFee, agree: false },
  ),
  fc.constantFrom('2026-03-12', '2026-03-16', '2026-03-27', '2026-04-20').map(
    (date): Command => ({
      ...commandOf.reschedule,
      wish: { date, half: 'afternoon' },
      seat: { ...aSeat, date, half: 'afternoon' },
    }),
  ),
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
  commandOf.complete,
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

const isAction = (type: Command['type']): type is TicketAction => type in startsFrom

test('a step that is taken is one that the table of actions allows', () => {
  always(({ before, command: { type } }) => {
    if (isAction(type)) expect(startsFrom[type]).toContain(before.state.status)
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

test('a place is kept only by who is still coming, and only in the window that was agreed on', () => {
  always(({ after: { seat, report, state } }) => {
    if (seat === null) return
    expect([seat.date, seat.half]).toEqual([report.wish.date, report.wish.half])
    expect(['cancelled', 'rejected', 'awaitingPart']).not.toContain(state.status)
    if (state.status === 'dispatched' || state.status === 'assigned') {
      expect(seat.outletId).toBe(state.dispatch.outletId)
    }
  })
})

test('nothing dearer than agreed was ever agreed to but by the customer', () => {
  always(({ before, after, command: asked }) => {
    if (!('acceptance' in before.state) || !('acceptance' in after.state)) return
    if (after.state.acceptance.capFen === before.state.acceptance.capFen) return
    expect(asked).toMatchObject({ type: 'answerFee', agree: true })
  })
})

test('a customer puts a visit off at most so often, and asks where we are at most so often', () => {
  always(({ after }) => {
    expect(after.rescheduled).toBeLessThanOrEqual(termsOf2026.reschedulesMost)
    expect(after.chased?.times ?? 0).toBeLessThanOrEqual(termsOf2026.chasesMost)
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

test('the number and the customer never change, the report only by amending or another window, the code only for another visit', () => {
  always(({ before, after, command: { type } }) => {
    const { ticketNo, report, openid, confirmationCode, createdAt } = before
    expect(after).toMatchObject({ ticketNo, openid, createdAt })
    if (type !== 'amend' && type !== 'reschedule') expect(after.report).toEqual(report)
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
