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
  ['07:59', 'byHand'],
  ['08:00', 'automatic'],
  ['19:59', 'automatic'],
  ['20:00', 'byHand'],
])('at %s: %s', (clock, way) => {
  expect(wayOf(clear, sure, rules, momentOf('2026-03-14', clock)).way).toBe(way)
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
