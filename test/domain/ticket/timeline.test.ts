import { roleLabel, staffRole } from '@/contract/staff/account'
import type { Actor } from '@/domain/ticket/actor'
import { type EventType, staffOnly } from '@/domain/ticket/event'
import { timelineFor } from '@/domain/ticket/timeline'
import { windowEnd } from '@/domain/ticket/window'
import { type Life, livedOn, submitted, WEDNESDAY_TEN } from '../../builders/life'
import { aMember, aTechnician, mei, theClock } from '../../builders/people'
import { commandOf } from '../../builders/ticket-in'

const { accept, dispatch, assign, depart, arrive, awaitPart, partArrived, complete } = commandOf
const { rate, reopen, close, cancel, reject, note, reveal } = commandOf
const { queue, decline, redispatch, amend, reschedule, chase, runLate, nobodyHome, askFee, answerFee } =
  commandOf

/** After the window that was wished for. */
const late = (life: Life): Life => ({ ...life, now: windowEnd(life.ticket.report.wish) })

const asked = livedOn(submitted(), [accept, dispatch, assign, depart, arrive, askFee])

/** Tickets in which all that can happen happens. */
const lives = [
  livedOn(submitted(), [accept, note, reveal, dispatch, assign, depart, arrive, awaitPart, partArrived]),
  livedOn(submitted(), [accept, dispatch, assign, depart, arrive, complete, rate, reopen, cancel]),
  livedOn(submitted(), [accept, dispatch, assign, depart, arrive, complete, close]),
  livedOn(submitted(), [reject]),
  livedOn(submitted(), [accept, queue, chase, dispatch, decline, dispatch, redispatch, dispatch, reschedule]),
  livedOn(submitted(), [accept, dispatch, amend]),
  livedOn(late(livedOn(submitted(), [accept, dispatch, assign])), [runLate, depart, nobodyHome]),
  livedOn(asked, [answerFee], mei),
  livedOn(livedOn(asked, [{ ...answerFee, agree: false }], mei), [
    { ...complete, happenedAt: WEDNESDAY_TEN + 7 * 60_000 },
  ]),
]
const allEvents = lives.flatMap(({ events }) => events)
const { report } = submitted().ticket

test('all that can happen happens in these stories', () => {
  const types: Record<EventType, true> = {
    submitted: true,
    accepted: true,
    rejected: true,
    dispatched: true,
    assigned: true,
    departed: true,
    arrived: true,
    partAwaited: true,
    partArrived: true,
    completed: true,
    closed: true,
    cancelled: true,
    reopened: true,
    rated: true,
    noted: true,
    revealed: true,
    queued: true,
    declined: true,
    redispatched: true,
    amended: true,
    rescheduled: true,
    chased: true,
    ranLate: true,
    nobodyHome: true,
    feeAsked: true,
    feeAgreed: true,
    feeRefused: true,
  }
  expect(new Set(allEvents.map(({ type }) => type))).toEqual(new Set(Object.keys(types)))
})

describe.each(['customer', 'staff'] as const)('the timeline that a %s reads', (reader) => {
  const entries = lives.flatMap(({ events, now }) => timelineFor(reader, events, now))

  test('tells each event in whole words', () => {
    for (const { title, detail, by } of entries) {
      expect(title).not.toBe('')
      expect(by).not.toBe('')
      expect(title + detail + by).not.toMatch(/undefined|null|NaN|\[object|[!！]|。。/)
    }
  })

  test('stands newest first, and holds no phone, no house and no openid', () => {
    for (const { events, now } of lives) {
      const seqs = timelineFor(reader, events, now).map(({ seq }) => seq)
      expect(seqs).toEqual([...seqs].sort((a, b) => b - a))
    }
    const said = JSON.stringify(entries)
    for (const secret of [report.contact.phone, report.contact.name, report.address.detail, '"mei"']) {
      expect(said).not.toContain(secret)
    }
  })
})

test('customers never see what is for staff alone; staff see all of it', () => {
  const [life] = lives
  const typesFor = (reader: 'customer' | 'staff') =>
    timelineFor(reader, life?.events ?? [], life?.now ?? 0).map(({ type }) => type)
  expect(typesFor('customer').filter((type) => staffOnly.some((one) => one === type))).toEqual([])
  expect(typesFor('staff')).toEqual(expect.arrayContaining(['noted', 'revealed']))
  expect(typesFor('staff')).toHaveLength(life?.events.length ?? 0)
})

test('a note to colleagues in an acceptance stays with them', () => {
  const { events, now } = livedOn(submitted(), [{ ...accept, note: '客户很着急' }])
  expect(JSON.stringify(timelineFor('customer', events, now))).not.toContain('着急')
  expect(JSON.stringify(timelineFor('staff', events, now))).toContain('着急')
})

describe('who did it', () => {
  const noteBy = (by: Actor, reader: 'customer' | 'staff') => {
    const { events, now } = livedOn(submitted(), [reader === 'staff' ? note : cancel], by)
    return timelineFor(reader, events, now)[0]?.by
  }

  test.each(staffRole.options)('a colleague reads the role and the name of: %s', (role) => {
    expect(noteBy(aMember(role, { name: '王五' }), 'staff')).toBe(`${roleLabel[role]} 王五`)
  })

  test.each(staffRole.options.filter((role) => role !== 'technician'))(
    'a customer reads the role, not the name, of: %s',
    (role) => {
      expect(noteBy(aMember(role, { name: '王五' }), 'customer')).toBe(roleLabel[role])
    },
  )

  test('a customer knows by name who comes to the door', () => {
    expect(noteBy(aTechnician, 'customer')).toBe('工程师 李建国')
  })

  test('what the customer did is told to each in their own words', () => {
    expect(noteBy(mei, 'customer')).toBe('您')
    expect(noteBy(mei, 'staff')).toBe('客户')
    expect(noteBy(theClock, 'customer')).not.toContain('您')
  })

  test('staff are not addressed as the customer', () => {
    const { events, now } = livedOn(submitted(), [cancel], mei)
    expect(timelineFor('customer', events, now)[0]?.title).toBe('您取消了')
    expect(timelineFor('staff', events, now)[0]?.title).toBe('客户取消了')
    const done = lives[2]
    const completed = timelineFor('staff', done?.events ?? [], now).find(({ type }) => type === 'completed')
    expect(completed?.detail).toContain('客户报了确认码')
  })
})
