import fc from 'fast-check'
import { type DeskKind, deskAction, deskKind } from '@/contract/desk/vocabulary'
import { weekdayCalendar } from '@/domain/booking/calendar'
import { decideDesk, openDesk } from '@/domain/desk/decide-desk'
import { deskButtons } from '@/domain/desk/desk-buttons'
import { deskDueAt, deskNext, isDeskOver } from '@/domain/desk/desk-next'
import { deskNotices } from '@/domain/desk/desk-notices'
import type { DeskCommand, DeskEvent, DeskTicket } from '@/domain/desk/desk-ticket'
import { deskTimeline } from '@/domain/desk/desk-timeline'
import { deskKinds } from '@/domain/desk/kinds'
import type { Actor } from '@/domain/ticket/actor'
import { DAY_MS, momentOf } from '@/domain/time/china'
import { deskReportOf } from '../../builders/desk'
import { anAgent } from '../../builders/life'
import {
  aManager,
  aMember,
  anAdministrator,
  aQualityOfficer,
  aTechnician,
  bo,
  mei,
  theClock,
} from '../../builders/people'

const now = momentOf('2026-03-13', '10:00')
const another = aMember('quality', { staffId: 'staff:quality-2', name: '另一位' })
const people: readonly Actor[] = [
  mei,
  bo,
  anAgent,
  aManager,
  aQualityOfficer,
  another,
  aTechnician,
  anAdministrator,
  theClock,
]

const opened = (kind: DeskKind) =>
  openDesk(
    {
      ticketNo: '7K4902M',
      channel: 'miniProgram',
      openid: 'mei',
      report: deskReportOf(kind),
    },
    mei,
    now,
  )

const command = (action: DeskCommand['action'], more: Partial<DeskCommand> = {}): DeskCommand => ({
  action,
  words: '看过了',
  mediaIds: [],
  totalFen: 5_600,
  parcelNo: 'SF1234567890',
  ...more,
})

/** Given these have happened. @throws where one of them couldn't */
const lived = (kind: DeskKind, ...steps: [Actor, DeskCommand['action']][]): DeskTicket =>
  steps.reduce((ticket, [by, action]) => {
    const decision = decideDesk(ticket, command(action), by, now)
    if (!decision.ok) throw new Error(`${action}: ${decision.code}`)
    return decision.ticket
  }, opened(kind).ticket)

describe('whatever is asked of a matter, by whomever, in whatever order', () => {
  const asked = fc.record({
    by: fc.constantFrom(...people),
    action: fc.constantFrom(...deskAction.options),
    words: fc.constantFrom('', '有话要说'),
    days: fc.integer({ min: 0, max: 40 }),
  })

  test.each(deskKind.options)(
    '%s: one event a change, counted without a gap, and what is over stays over',
    (kind) => {
      fc.assert(
        fc.property(fc.array(asked, { maxLength: 25 }), (attempts) => {
          let { ticket } = opened(kind)
          const events: DeskEvent[] = [opened(kind).event]
          let at = now
          for (const { by, action, words, days } of attempts) {
            at += days * DAY_MS
            const before = structuredClone(ticket)
            const decision = decideDesk(ticket, command(action, { words }), by, at)
            expect(ticket).toEqual(before)
            if (!decision.ok) continue
            events.push(decision.event)
            if (isDeskOver(before)) expect(decision.ticket.state).toEqual(before.state)
            expect(decision.event).toMatchObject({
              from: before.state.status,
              to: decision.ticket.state.status,
            })
            ticket = decision.ticket
          }
          expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
          expect(ticket.seq).toBe(events.length)
          expect(Object.keys(deskKinds[kind].states)).toContain(ticket.state.status)
          // everything that happened can be told, to both
          expect(deskTimeline('staff', kind, events)).toHaveLength(events.length)
          for (const { title } of deskTimeline('customer', kind, events)) expect(title).not.toBe('')
        }),
        { numRuns: 300 },
      )
    },
  )

  test.each(deskKind.options)(
    '%s: a button that is shown does what it says, and one that is not is refused',
    (kind) => {
      fc.assert(
        fc.property(fc.array(asked, { maxLength: 12 }), fc.constantFrom(...people), (attempts, who) => {
          let { ticket } = opened(kind)
          for (const { by, action } of attempts) {
            const decision = decideDesk(ticket, command(action), by, now)
            if (decision.ok) ticket = decision.ticket
          }
          if (who.kind === 'clock') return
          const shown = deskButtons(who, ticket).map(({ action }) => action)
          for (const action of deskAction.options) {
            const { ok } = decideDesk(ticket, command(action), who, now)
            // taking what one has in hand already changes nothing, so there is no button for it
            if (action === 'take' && who.kind === 'staff' && ticket.takenBy?.staffId === who.staffId) continue
            expect([action, ok]).toEqual([action, shown.includes(action)])
          }
        }),
        { numRuns: 200 },
      )
    },
  )
})

describe('an appeal', () => {
  test('given an answer that the customer refuses, then it goes to another colleague, once', () => {
    const objected = lived(
      'warranty',
      [aQualityOfficer, 'take'],
      [aQualityOfficer, 'uphold'],
      [mei, 'object'],
    )
    expect(objected).toMatchObject({ state: { status: 'submitted' }, takenBy: null, outcome: null })
    expect(decideDesk(objected, command('take'), aQualityOfficer, now)).toEqual({
      ok: false,
      code: 'DESK_ANOTHER_COLLEAGUE',
    })
    const again = lived(
      'warranty',
      [aQualityOfficer, 'take'],
      [aQualityOfficer, 'uphold'],
      [mei, 'object'],
      [another, 'take'],
      [another, 'uphold'],
    )
    expect(again.outcome).toBe('upheld')
    expect(decideDesk(again, command('object'), mei, now)).toEqual({ ok: false, code: 'OBJECTIONS_USED_UP' })
  })

  test('given a colleague has it in hand, then nobody else answers it, but may take it over', () => {
    const taken = lived('warranty', [aQualityOfficer, 'take'])
    expect(decideDesk(taken, command('uphold'), another, now)).toEqual({
      ok: false,
      code: 'DESK_IN_OTHER_HANDS',
    })
    expect(
      lived('warranty', [aQualityOfficer, 'take'], [another, 'take'], [another, 'uphold']),
    ).toMatchObject({
      state: { status: 'answered' },
      takenBy: { staffId: another.staffId },
    })
  })

  test('an answer without a reason is refused', () => {
    const taken = lived('warranty', [aQualityOfficer, 'take'])
    for (const action of ['uphold', 'confirm', 'change', 'ask'] as const)
      expect(decideDesk(taken, command(action, { words: '' }), aQualityOfficer, now)).toEqual({
        ok: false,
        code: 'REASON_NEEDED',
      })
  })

  test('given more was asked for, when the customer says it, then it is ours again and due anew', () => {
    const waiting = lived('warranty', [aQualityOfficer, 'take'], [aQualityOfficer, 'ask'])
    expect(deskDueAt(waiting, weekdayCalendar)).toBeNull()
    const said = lived('warranty', [aQualityOfficer, 'take'], [aQualityOfficer, 'ask'], [mei, 'say'])
    expect(said.state.status).toBe('inHand')
    // a Friday and five working days
    expect(deskDueAt(said, weekdayCalendar)).toBe(momentOf('2026-03-20', '20:00'))
  })

  test('the customer is told of each answer and question, and of nothing they did themselves', () => {
    const ticket = lived('warranty', [aQualityOfficer, 'take'])
    const told = (action: DeskCommand['action'], by: Actor, from = ticket) => {
      const decision = decideDesk(from, command(action), by, now)
      return decision.ok ? deskNotices(decision.event, decision.ticket).length : null
    }
    expect(told('uphold', aQualityOfficer)).toBe(1)
    expect(told('ask', aQualityOfficer)).toBe(1)
    expect(told('note', aQualityOfficer)).toBe(0)
    expect(told('withdraw', mei)).toBe(0)
    expect(told('say', mei)).toBe(0)
  })

  test('the clock ends an answered one after fifteen days, and not a day before', () => {
    const answered = lived('warranty', [aQualityOfficer, 'take'], [aQualityOfficer, 'uphold'])
    expect(decideDesk(answered, command('lapse'), theClock, now + 15 * DAY_MS - 1)).toMatchObject({
      ok: false,
    })
    expect(decideDesk(answered, command('lapse'), theClock, now + 15 * DAY_MS)).toMatchObject({
      ok: true,
      ticket: { state: { status: 'done' } },
    })
  })
})

describe('an order of parts', () => {
  test('confirmed with its price, laid ready, taken', () => {
    const done = lived('part', [anAgent, 'confirm'], [aManager, 'ready'], [mei, 'agree'])
    expect(done).toMatchObject({ state: { status: 'done' }, totalFen: 5_600, outletId: 'outlet-xihu' })
  })

  test('a price and a parcel number have to be there', () => {
    const { totalFen: _price, ...unpriced } = command('confirm')
    expect(decideDesk(lived('part'), unpriced, anAgent, now)).toEqual({
      ok: false,
      code: 'DESK_PRICE_NEEDED',
    })
    const confirmed = lived('part', [anAgent, 'confirm'])
    expect(decideDesk(confirmed, command('send', { parcelNo: '' }), anAgent, now)).toEqual({
      ok: false,
      code: 'DESK_PARCEL_NEEDED',
    })
  })

  test('what was never fetched goes back to the shelf; what was sent counts as come', () => {
    const lapsed = (ticket: DeskTicket) => decideDesk(ticket, command('lapse'), theClock, now + 20 * DAY_MS)
    expect(lapsed(lived('part', [anAgent, 'confirm'], [aManager, 'ready']))).toMatchObject({
      ticket: { state: { status: 'withdrawn' } },
    })
    expect(lapsed(lived('part', [anAgent, 'confirm'], [anAgent, 'send']))).toMatchObject({
      ticket: { state: { status: 'done' } },
    })
  })
})

test('lesson: a customer must never read what colleagues wrote to each other', () => {
  const taken = lived('warranty', [aQualityOfficer, 'take'])
  const noted = decideDesk(taken, command('note', { words: '这位客户很难缠' }), anAgent, now)
  const events = noted.ok ? [noted.event] : []
  expect(JSON.stringify(deskTimeline('customer', 'warranty', events))).not.toContain('难缠')
  expect(JSON.stringify(deskTimeline('staff', 'warranty', events))).toContain('难缠')
})

test('a promise that was missed is said, not hidden', () => {
  const { ticket } = opened('warranty')
  const due = deskDueAt(ticket, weekdayCalendar) ?? 0
  expect(deskNext(ticket, due, due + 1)).toMatchObject({
    late: true,
    detail: expect.stringContaining('晚了'),
  })
})
