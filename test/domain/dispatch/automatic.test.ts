import { automaticRules, confidenceOf, type Footing, wayOf } from '@/domain/dispatch/automatic'
import { decideDispatch } from '@/domain/dispatch/decide-dispatch'
import { dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { type Standing, snapshotOf } from '@/domain/dispatch/snapshot'
import { momentOf } from '@/domain/time/china'
import { need, northOfDoor, saturday, standing } from '@/test/builders/dispatch'

const rules = inForceOn(automaticRules, '2026-03-14')
const policy = inForceOn(dispatchPolicies, '2026-03-14')
const decide = (...standings: Standing[]) => decideDispatch(need(), snapshotOf(standings), policy, saturday)

const clear = decide(standing('near', { at: northOfDoor(1) }), standing('far', { at: northOfDoor(9) }))
const close = decide(standing('a'), standing('b'))

const sure: Footing = {
  kind: 'repair',
  place: 'door',
  hasWindow: true,
  dayIsKnown: true,
  lineIsKnown: true,
  isSafety: false,
  roundsBefore: 0,
}

test('a clear decision on sure footing, while outlets are open, stands by itself', () => {
  expect(wayOf(clear, sure, rules, saturday)).toEqual({ way: 'automatic' })
  expect(wayOf(close, sure, rules, saturday)).toEqual({ way: 'automatic' })
})

test.each<[string, Partial<Footing>, string]>([
  ['a safety symptom', { isSafety: true }, '涉及用电安全，请先看一眼再派。'],
  ['a visit without a window', { hasWindow: false }, '还没跟客户约好上门时间，请先约好再派。'],
  [
    'a place nobody can find',
    { place: 'far', lineIsKnown: true },
    '这个区县还没有坐标，只能按省会估，请核对后再派。',
  ],
  ['a day of a year nobody knows', { dayIsKnown: false }, '那天的节假日安排还没公布，请跟网点商量。'],
  ['a third round', { roundsBefore: 3 }, '已经派过 3 次，请人工跟进。'],
  ['much in doubt', { place: 'division', lineIsKnown: false }, '地址只到区县，产品还不清楚，请核对后再派。'],
])('%s goes to the dispatcher, who reads why', (_, change, why) => {
  expect(wayOf(clear, { ...sure, ...change }, rules, saturday)).toEqual({ way: 'byHand', why: [why] })
})

test('a kind that the rules leave out goes to the dispatcher', () => {
  const only = { ...rules, kinds: ['installation'] as const }
  expect(wayOf(clear, sure, only, saturday)).toMatchObject({ way: 'byHand' })
})

test.each([
  ['07:59', { way: 'later', at: momentOf('2026-03-14', '08:00') }],
  ['08:00', { way: 'automatic' }],
  ['19:59', { way: 'automatic' }],
  ['20:00', { way: 'later', at: momentOf('2026-03-15', '08:00') }],
])('at %s: an outlet is asked while somebody is there, else in the morning', (clock, way) => {
  expect(wayOf(clear, sure, rules, momentOf('2026-03-14', clock))).toEqual(way)
})

test('what a dispatcher must look at doesn’t wait for the morning', () => {
  const night = momentOf('2026-03-14', '23:00')
  expect(wayOf(clear, { ...sure, isSafety: true }, rules, night).way).toBe('byHand')
})

test('without a candidate the reasons go with it', () => {
  const nobody = decide(standing('full', { inProgress: 10 }))
  expect(wayOf(nobody, sure, rules, saturday)).toEqual({ way: 'byHand', why: ['1 家：在办的单已到上限。'] })
})

test('each doubt takes its part of the confidence', () => {
  expect(confidenceOf(clear, sure, rules)).toBe(1)
  expect(confidenceOf(close, sure, rules)).toBeCloseTo(0.9)
  expect(confidenceOf(close, { ...sure, place: 'division', lineIsKnown: false }, rules)).toBeCloseTo(0.3)
})
