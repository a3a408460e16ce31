import { doorCodeAt, doorCodeTurnsAt } from '@/domain/field/door-code'
import { etaRange } from '@/domain/field/eta'
import { coarse } from '@/domain/field/position'
import { MINUTE_MS, momentOf } from '@/domain/time/china'

const from = momentOf('2026-11-23')
const codes = {
  from,
  stepMs: 10 * MINUTE_MS,
  codes: Array.from({ length: 144 }, (_, at) => String(at).padStart(6, '0')).join(''),
}

test('the code of the pack is the one of the step', () => {
  expect(doorCodeAt(codes, from)).toBe('000000')
  expect(doorCodeAt(codes, from + 10 * MINUTE_MS - 1)).toBe('000000')
  expect(doorCodeAt(codes, from + 10 * MINUTE_MS)).toBe('000001')
  expect(doorCodeAt(codes, momentOf('2026-11-23', '23:59'))).toBe('000143')
})

test('before and after the day there is none', () => {
  expect(doorCodeAt(codes, from - 1)).toBeNull()
  expect(doorCodeAt(codes, momentOf('2026-11-24'))).toBeNull()
})

test('a code turns on the step, the same for both sides', () => {
  expect(doorCodeTurnsAt(momentOf('2026-11-23', '09:03'))).toBe(momentOf('2026-11-23', '09:10'))
})

test('a position is rounded to about a kilometre', () => {
  expect(coarse({ lat: 30.27415, lng: 120.15515 })).toEqual({ lat: 30.27, lng: 120.16 })
})

test('an arrival is a range that holds both the quickest and the slowest way, in steps of five minutes', () => {
  const saidAt = momentOf('2026-11-23', '09:00')
  const near = etaRange({ lat: 30.27, lng: 120.16 }, { lat: 30.27, lng: 120.16 }, 4_000, saidAt)
  expect(near).toEqual({ fromAt: saidAt + 5 * MINUTE_MS, toAt: saidAt + 25 * MINUTE_MS, saidAt })
  const far = etaRange({ lat: 30.27, lng: 120.16 }, { lat: 30.47, lng: 120.16 }, 4_000, saidAt)
  expect(far.fromAt).toBeGreaterThan(near.fromAt)
  expect(far.toAt - far.fromAt).toBeGreaterThan(30 * MINUTE_MS)
})
