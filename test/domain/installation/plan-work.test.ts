import fc from 'fast-check'
import {
  ceiling,
  checklistAnswer,
  duct,
  earth,
  HIGHEST_CEILING_CM,
  type Installation,
  installation as installationShape,
  installationWork,
  LOWEST_CEILING_CM,
  wiring,
} from '@/contract/ticket/installation'
import { lineLabel, type Product } from '@/contract/ticket/report'
import { fittingRules2026 } from '@/domain/installation/fitting-rules'
import { planWork } from '@/domain/installation/plan-work'
import { installation } from '@/test/builders/installation'

const lines = Object.keys(lineLabel) as Product['line'][]
const oneOf = <Value>({ options }: { options: readonly Value[] }) => fc.constantFrom(...options)
const answer = oneOf(checklistAnswer)
const homes: fc.Arbitrary<Installation> = fc.record({
  work: oneOf(installationWork),
  ceiling: oneOf(ceiling),
  wiring: oneOf(wiring),
  earth: oneOf(earth),
  duct: oneOf(duct),
  heightCm: fc.integer({ min: LOWEST_CEILING_CM, max: HIGHEST_CEILING_CM }),
  checklist: fc.record(
    { ownBreaker: answer, accessHatch: answer, oldOneHeavy: answer },
    { requiredKeys: [] },
  ),
  photos: fc.constant([]),
  safetyRead: fc.boolean(),
})
const line = fc.constantFrom(...lines)

describe('given a home that is ready', () => {
  test('one technician comes for an hour, and there is nothing to explain', () => {
    expect(planWork(installation(), 'heater')).toEqual({
      skill: 'installation:heater',
      minutes: 60,
      crew: 1,
      why: [],
      safety: [],
      rulesVersion: '2026-11',
    })
  })

  test('a product that nobody has named is fitted as a heater', () => {
    expect(planWork(installation(), 'unknown').skill).toBe('installation:heater')
  })
})

test.each<[string, Partial<Installation>, Product['line'], 1 | 2]>([
  ['a ceiling of 280 cm', { heightCm: 280 }, 'heater', 1],
  ['a ceiling of 281 cm', { heightCm: 281 }, 'heater', 2],
  ['a heavy old one', { work: 'replacement', checklist: { oldOneHeavy: 'yes' } }, 'heater', 2],
  ['a heavy old one that is not there', { work: 'new', checklist: { oldOneHeavy: 'yes' } }, 'heater', 1],
  ['fresh air', {}, 'freshAir', 2],
])('%s', (_, change, what, crew) => {
  expect(planWork(installation(change), what).crew).toBe(crew)
})

test.each<[Partial<Installation>, string]>([
  [{ earth: 'no' }, 'noEarth'],
  [{ wiring: 'aluminium' }, 'aluminiumWire'],
  [{ wiring: 'none' }, 'noWire'],
  [{ checklist: { ownBreaker: 'no' } }, 'noOwnBreaker'],
  [{ ceiling: 'bare' }, 'bareCeiling'],
  [{ heightCm: 401 }, 'tooHigh'],
])('given %j, a person looks at it first', (change, because) => {
  expect(planWork(installation(change), 'heater').safety.map((note) => note.because)).toEqual([because])
})

test('every visit ends within its half-day, and whoever goes in two is told why', () => {
  fc.assert(
    fc.property(homes, line, (home, what) => {
      const plan = planWork(home, what)
      expect(plan.minutes).toBeGreaterThanOrEqual(fittingRules2026.workMinutes[home.work])
      expect(plan.minutes).toBeLessThanOrEqual(fittingRules2026.mostMinutes)
      if (plan.crew === 2) expect(plan.why.join()).toMatch(/两位师傅/)
    }),
  )
})

test('no earth wire is never passed over, whatever else is said', () => {
  fc.assert(
    fc.property(homes, line, (home, what) => {
      const { safety } = planWork({ ...home, earth: 'no' }, what)
      expect(safety.map((note) => note.because)).toContain('noEarth')
    }),
  )
})

test('being unsure never makes the visit shorter than the easy answer', () => {
  fc.assert(
    fc.property(homes, line, (home, what) => {
      const easy: Installation = {
        ...home,
        earth: 'yes',
        wiring: 'copper',
        duct: 'outside',
        ceiling: 'panels',
      }
      const unsure: Installation = {
        ...home,
        earth: 'unsure',
        wiring: 'unsure',
        duct: 'unsure',
        ceiling: 'unsure',
      }
      expect(planWork(unsure, what).minutes).toBeGreaterThanOrEqual(planWork(easy, what).minutes)
    }),
  )
})

test('a higher ceiling never needs fewer people', () => {
  fc.assert(
    fc.property(homes, line, fc.nat(200), (home, what, more) => {
      const higher = { ...home, heightCm: home.heightCm + more }
      expect(planWork(higher, what).crew).toBeGreaterThanOrEqual(planWork(home, what).crew)
    }),
  )
})

test.each([
  { heightCm: 179 },
  { heightCm: 240.5 },
  { checklist: { other: 'yes' } },
  { photos: [{ role: 'cellar', mediaId: 'm1' }] },
  { earth: 'maybe' },
])('an answer that cannot be given is refused: %j', (change) => {
  expect(installationShape.safeParse({ ...installation(), ...change }).success).toBe(false)
})
