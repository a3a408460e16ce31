import fc from 'fast-check'
import {
  type CallBack,
  type CallBackCommand,
  decideCallBack,
  placeFor,
  TAKEN_MS,
} from '@/domain/hotline/call-back'
import { betweenOf, byPlace, positionOf } from '@/domain/hotline/line'
import { CALLS_A_WINDOW, windowsFrom } from '@/domain/hotline/windows'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'

const hours = { from: '08:30', to: '20:00' }
const now = momentOf('2026-03-16', '10:00')

const aCallBack = (more: Partial<CallBack> = {}): CallBack => ({
  callBackId: 'one',
  openid: 'somebody',
  phone: '19900001111',
  askedAt: now,
  window: null,
  state: 'waiting',
  ...placeFor(null, now, hours),
  tries: 0,
  taken: null,
  note: '',
  rev: 1,
  ...more,
})

const take = { type: 'take', staffId: 'amy', name: '小艾' } as const
const become = (callBack: CallBack, command: CallBackCommand, at = now): CallBack => {
  const decision = decideCallBack(callBack, command, at, hours)
  if (!decision.ok) throw new Error(decision.code)
  return decision.callBack
}
const codeOf = (callBack: CallBack, command: CallBackCommand, at = now) => {
  const decision = decideCallBack(callBack, command, at, hours)
  return decision.ok ? null : decision.code
}

describe('a place in the line', () => {
  test('lesson: a callback instead of waiting on hold that keeps its place (fusionpbx#1322): whoever asked first is called first', () => {
    const first = aCallBack({ callBackId: 'first', askedAt: now - 2, dueAt: now - 2 })
    const second = aCallBack({ callBackId: 'second', askedAt: now - 1, dueAt: now - 1 })
    const mine = aCallBack()
    expect(positionOf(mine, [second, mine, first])).toBe(3)
    expect(positionOf(mine, [second, mine])).toBe(2)
  })

  test('positions are 1 to n without gaps, whatever the order they are read in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 20 }), (offsets) => {
        const open = offsets.map((offset) =>
          aCallBack({ callBackId: `c${offset}`, dueAt: now + (offset % 5), askedAt: now + offset }),
        )
        const positions = [...open].sort(byPlace).map((one) => positionOf(one, open))
        return positions.every((position, index) => position === index + 1)
      }),
    )
  })

  test('asked at night it begins in the morning', () => {
    const night = momentOf('2026-03-16', '23:00')
    expect(placeFor(null, night, hours).dueAt).toBe(momentOf('2026-03-17', '08:30'))
  })

  test('the estimate lies in open hours, begins no earlier than now, and grows with the line', () => {
    const pace = { talkMs: 5 * MINUTE_MS, agents: 2 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (position) => {
        const one = betweenOf(aCallBack(), position, pace, now, hours)
        const next = betweenOf(aCallBack(), position + 1, pace, now, hours)
        return one.from < one.to && one.to <= next.to && one.from >= now && one.from <= next.from
      }),
    )
  })

  test('with hours of one’s own it is those hours', () => {
    const window = { date: '2026-03-16', from: '15:00', to: '17:00' }
    const place = aCallBack({ window, ...placeFor(window, now, hours) })
    expect(betweenOf(place, 5, { talkMs: MINUTE_MS, agents: 1 }, now, hours)).toEqual({
      from: momentOf('2026-03-16', '15:00'),
      to: momentOf('2026-03-16', '17:00'),
    })
  })
})

describe('windows', () => {
  test('none has begun, and none is outside of the hotline’s hours', () => {
    const windows = windowsFrom(now, hours, [])
    expect(windows[0]).toEqual({ date: '2026-03-16', from: '11:00', to: '13:00' })
    expect(windows.every(({ from, to }) => from >= hours.from && to <= hours.to)).toBe(true)
  })

  test('one that is full is not offered', () => {
    const full = { date: '2026-03-16', from: '11:00', to: '13:00' }
    const booked = Array.from({ length: CALLS_A_WINDOW }, () => full)
    expect(windowsFrom(now, hours, booked)).not.toContainEqual(full)
    expect(windowsFrom(now, hours, booked.slice(1))).toContainEqual(full)
  })
})

describe('what becomes of it', () => {
  test('given one agent has taken it, then no other can take or finish it', () => {
    const taken = become(aCallBack(), take)
    expect(codeOf(taken, { ...take, staffId: 'bob' })).toBe('CALL_BACK_TAKEN')
    expect(codeOf(taken, { type: 'reached', staffId: 'bob', note: '' })).toBe('CALL_BACK_TAKEN')
    expect(become(taken, { type: 'reached', staffId: 'amy', note: '' }).state).toBe('reached')
  })

  test('given nobody picks up, then it is tried again later, and after the second time it is over', () => {
    const first = become(become(aCallBack(), take), { type: 'noAnswer', staffId: 'amy', note: '' })
    expect([first.state, first.tries, first.taken]).toEqual(['waiting', 1, null])
    expect(first.dueAt).toBeGreaterThan(now)
    const second = become(become(first, take), { type: 'noAnswer', staffId: 'amy', note: '' })
    expect([second.state, second.tries]).toEqual(['missed', 2])
  })

  test('given an agent took it and left, then it goes back to its very place', () => {
    const taken = become(aCallBack(), take)
    expect(codeOf(taken, { type: 'giveBack' }, now + TAKEN_MS - 1)).toBe('CALL_BACK_TAKEN')
    const back = become(taken, { type: 'giveBack' }, now + TAKEN_MS)
    expect([back.state, back.dueAt, back.taken]).toEqual(['waiting', taken.dueAt, null])
  })

  test('given its hours are over, then it lapses, and not before', () => {
    const { untilAt } = aCallBack()
    expect(codeOf(aCallBack(), { type: 'lapse' }, untilAt - 1)).toBe('CALL_BACK_TAKEN')
    expect(become(aCallBack(), { type: 'lapse' }, untilAt).state).toBe('lapsed')
  })

  test('what is over stays over', () => {
    for (const state of ['reached', 'missed', 'cancelled', 'lapsed'] as const) {
      const over = aCallBack({ state })
      for (const command of [take, { type: 'cancel' }, { type: 'lapse' }, { type: 'giveBack' }] as const)
        expect(codeOf(over, command, now + 24 * HOUR_MS)).toBe('CALL_BACK_OVER')
    }
  })
})
