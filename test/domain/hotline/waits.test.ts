import fc from 'fast-check'
import { bestHours } from '@/domain/hotline/best-hours'
import { shareThatWaits, waitOfShare } from '@/domain/hotline/erlang-c'
import { loadOf, openHours } from '@/domain/hotline/load'
import { sayWait } from '@/domain/hotline/say-wait'
import { type CallRecord, tallyCalls, together, waitWithin } from '@/domain/hotline/tally'
import { waitNow } from '@/domain/hotline/wait-now'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'

const hours = { from: '08:30', to: '20:00' }
const MONDAY = '2026-03-16'

const calls = (day: string, clock: string, waitsMs: readonly number[]): CallRecord[] =>
  waitsMs.map((waitMs, n) => ({
    at: momentOf(day, clock) + n * 1000,
    waitMs,
    answered: true,
    talkMs: 4 * MINUTE_MS,
  }))

const mondays = (waitsMs: readonly number[]) => [tallyCalls(MONDAY, 1, calls(MONDAY, '09:00', waitsMs))]
const many = (waitMs: number, count = 20) => Array.from({ length: count }, () => waitMs)

describe('what is measured', () => {
  test('a wait said by its share is never less than it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 * HOUR_MS }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0.5, 0.9),
        (waits, share) => {
          const said = waitWithin(
            together(9, tallyCalls(MONDAY, 1, calls(MONDAY, '09:00', waits)).hours),
            share,
          )
          const sorted = [...waits].sort((a, b) => a - b)
          const real = sorted[Math.ceil(waits.length * share) - 1] ?? 0
          return said !== null && said >= Math.min(real, HOUR_MS)
        },
      ),
    )
  })

  test('a night caller in China counts for the day and hour there', () => {
    const [hour] = tallyCalls(MONDAY, 1, calls(MONDAY, '09:30', [1000])).hours
    expect(hour?.hour).toBe(9)
  })

  test('given two kinds of hours, then the calm ones are named, in the order of the clock', () => {
    const day = tallyCalls(MONDAY, 1, [
      ...calls(MONDAY, '09:00', many(20 * MINUTE_MS)),
      ...calls(MONDAY, '18:00', many(10_000)),
      ...calls(MONDAY, '12:00', many(20_000)),
    ])
    const load = loadOf([day], hours)
    expect(bestHours(load, 1).map(({ hour }) => hour)).toEqual([12, 18])
    expect(load.find(({ weekday, hour }) => weekday === 1 && hour === 9)?.level).toBe('busy')
  })

  test('only hours in which somebody picks up are shown', () => {
    expect(openHours(hours)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
    expect(openHours({ from: '09:00', to: '17:30' }).at(-1)).toBe(17)
  })
})

describe('how long one waits now', () => {
  const now = momentOf('2026-03-23', '09:10')

  test('given enough calls just now, then they alone are believed', () => {
    const recent = calls('2026-03-23', '09:00', many(50_000))
    expect(waitNow({ now, hours, recent, days: mondays(many(600_000)), agents: 6 })).toMatchObject({
      state: 'known',
      by: 'recent',
      lowMs: MINUTE_MS,
      highMs: MINUTE_MS,
    })
  })

  test('given few calls just now, then as on other Mondays at this hour', () => {
    const recent = calls('2026-03-23', '09:00', [1000])
    expect(waitNow({ now, hours, recent, days: mondays(many(100_000)), agents: 6 })).toMatchObject({
      by: 'usual',
      measured: 20,
    })
  })

  test('given neither, then it is worked out, or not said at all', () => {
    const days = [tallyCalls('2026-03-17', 2, calls('2026-03-17', '15:00', many(1000)))]
    expect(waitNow({ now, hours, recent: [], days, agents: 6 })).toMatchObject({ by: 'worked' })
    expect(waitNow({ now, hours, recent: [], days, agents: null })).toEqual({ state: 'unknown' })
    expect(waitNow({ now, hours, recent: [], days: [], agents: 6 })).toEqual({ state: 'unknown' })
    expect(waitNow({ now, hours, recent: [], days, agents: 1 })).toEqual({ state: 'unknown' })
  })

  test('at night it says when somebody picks up again', () => {
    const night = momentOf('2026-03-23', '22:00')
    expect(waitNow({ now: night, hours, recent: [], days: [], agents: 6 })).toEqual({
      state: 'closed',
      opensAt: momentOf('2026-03-24', '08:30'),
    })
  })

  test.each([
    [0, 30_000, '1 分钟以内'],
    [60_000, 180_000, '1–3 分钟'],
    [0, 180_000, '1–3 分钟'],
    [300_000, 300_000, '5 分钟左右'],
    [120_000, 3_600_000, '2 分钟到一小时'],
    [3_600_000, 3_600_000, '一小时以上'],
  ])('%i to %i ms is said as %s', (low, high, words) => {
    expect(sayWait(low, high)).toBe(words)
  })
})

describe("Erlang's line", () => {
  test('one agent: whoever calls waits as often as the agent talks', () => {
    expect(shareThatWaits({ callsAnHour: 6, talkMs: 5 * MINUTE_MS, agents: 1 })).toBeCloseTo(0.5)
  })

  test('two agents at a load of one: a third waits', () => {
    expect(shareThatWaits({ callsAnHour: 12, talkMs: 5 * MINUTE_MS, agents: 2 })).toBeCloseTo(1 / 3)
  })

  test('more calls than can be talked to: no figure', () => {
    expect(waitOfShare({ callsAnHour: 13, talkMs: 5 * MINUTE_MS, agents: 1 }, 0.5)).toBeNull()
  })

  test('more agents never wait longer, and nine of ten never less than half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 40 }),
        (callsAnHour, agents) => {
          const line = { callsAnHour, talkMs: 4 * MINUTE_MS, agents }
          const [half, most] = [waitOfShare(line, 0.5), waitOfShare(line, 0.9)]
          const more = waitOfShare({ ...line, agents: agents + 1 }, 0.9)
          if (half === null || most === null) return half === most
          return half <= most && more !== null && more <= most
        },
      ),
    )
  })
})
