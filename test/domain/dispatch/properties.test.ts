import fc from 'fast-check'
import { type DispatchDecision, decideDispatch, whyNot } from '@/domain/dispatch/decide-dispatch'
import { decideMany } from '@/domain/dispatch/decide-many'
import type { Need } from '@/domain/dispatch/need'
import { occasionOf } from '@/domain/dispatch/occasion'
import { outletRefusal } from '@/domain/dispatch/place'
import { type DispatchPolicy, dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { inProgressMostNow } from '@/domain/dispatch/qualify'
import { certifiedUntilOf, type Standing, seatKey, snapshotOf } from '@/domain/dispatch/snapshot'
import { addDays, chinaDay, DAY_MS } from '@/domain/time/china'
import { door, monday, need, northOfDoor, saturday, standing } from '@/test/builders/dispatch'

const shipped = inForceOn(dispatchPolicies, '2026-03-14')
/** So few are compared that the border between seen and unseen is often met. */
const narrow: DispatchPolicy = { ...shipped, compareMost: 3 }

const skill = fc.constantFrom('repair:heater', 'repair:cooler')
const sometimes = (often: number, rare: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(often) }, { weight: 1, arbitrary: fc.constant(rare) })

const anyStanding = fc
  .record({
    km: fc.integer({ min: 0, max: 30 }),
    prefixes: fc.uniqueArray(fc.constantFrom('33', '3301', '330106', '330105'), { minLength: 1 }),
    skills: fc.uniqueArray(skill, { minLength: 1 }),
    certificates: fc.array(
      fc.record({ skill, until: fc.constantFrom('2026-03-15', '2026-03-16', '2027-01-01') }),
      { maxLength: 4 },
    ),
    openedOn: fc.constantFrom('2020-01-01', '2026-02-20', '2026-03-10'),
    inProgress: fc.integer({ min: 0, max: 12 }),
    inProgressMost: fc.integer({ min: 0, max: 12 }),
    recentScore: fc.record({ mean: fc.integer({ min: 1, max: 5 }), count: fc.nat(100) }),
    recentAsks: fc.record({ asked: fc.nat(50), declined: fc.nat(20) }),
    waitedDays: fc.option(fc.nat(30)),
    seats: sometimes(2, 0),
    lamps: sometimes(1, 0),
    leadDays: fc.option(fc.nat(5)),
  })
  .map(
    ({ km, prefixes, skills, certificates, waitedDays, seats, lamps, leadDays, ...plain }) =>
      (id: string) =>
        standing(id, {
          ...plain,
          at: northOfDoor(km),
          divisionPrefixes: prefixes,
          skills,
          certifiedUntil: certifiedUntilOf(certificates.map((held) => ({ certificates: [held] }))),
          lastAskedAt: waitedDays === null ? null : saturday - waitedDays * DAY_MS,
          seatsFree: new Map([[seatKey('repair:heater', monday), seats]]),
          parts: new Map([['lamp', { count: lamps, leadDays }]]),
        }),
  )

const world = fc
  .array(anyStanding, { minLength: 1, maxLength: 12 })
  .map((makers) => makers.map((make, at) => make(`o${String(at).padStart(2, '0')}`)))

const anyNeed = fc
  .record({
    likelyPart: fc.option(fc.constant({ partId: 'lamp', name: '取暖灯' })),
    crew: fc.constantFrom(1, 1, 2),
    declinedBy: fc.uniqueArray(fc.constantFrom('o00', 'o01', 'o02'), { maxLength: 2 }),
    seatAt: fc.option(fc.constantFrom('o00', 'o03')),
  })
  .map((change) => need(change))

const policies = fc.constantFrom(shipped, narrow)

const decide = (asked: Need, standings: readonly Standing[], policy: DispatchPolicy): DispatchDecision =>
  decideDispatch(asked, snapshotOf(standings), policy, saturday)

const weightOf = (decision: DispatchDecision): number =>
  decision.outcome === 'given' ? decision.winner.weight.totalM : Number.POSITIVE_INFINITY

test('it never goes to one that is not authorised, not certified, sold out, without the part, full, or has declined', () => {
  let given = 0
  fc.assert(
    fc.property(anyNeed, world, policies, (asked, standings, policy) => {
      const decision = decide(asked, standings, policy)
      if (decision.outcome === 'noCandidate') return
      given++
      const won = standings.find(({ outlet }) => outlet.outletId === decision.winner.outletId)
      if (!won) throw new Error('a winner from nowhere')
      expect(outletRefusal(won.outlet, asked.divisionCode, asked.skill)).toBeNull()
      const certified = (won.certifiedUntil.get(asked.skill) ?? []).filter((day) => day >= asked.window.date)
      expect(certified.length).toBeGreaterThanOrEqual(asked.crew)
      expect(won.inProgress).toBeLessThan(won.inProgressMost)
      expect(won.inProgress).toBeLessThan(inProgressMostNow(won, occasionOf(asked, policy, saturday)))
      expect(asked.declinedBy).not.toContain(won.outlet.outletId)
      const seats = won.seatsFree.get(seatKey(asked.skill, asked.window)) ?? 0
      expect(seats >= asked.crew || asked.seatAt === won.outlet.outletId).toBe(true)
      const shelf = won.parts.get('lamp')
      const readyInDays = (shelf?.count ?? 0) > 0 ? 0 : (shelf?.leadDays ?? 99)
      if (asked.likelyPart) expect(addDays(chinaDay(saturday), readyInDays) <= asked.window.date).toBe(true)
    }),
    { numRuns: 500 },
  )
  expect(given).toBeGreaterThan(50)
})

test('the order of the data changes nothing', () => {
  const shuffled = world.chain((standings) =>
    fc.tuple(
      fc.constant(standings),
      fc.shuffledSubarray(standings, { minLength: standings.length, maxLength: standings.length }),
    ),
  )
  fc.assert(
    fc.property(anyNeed, shuffled, policies, (asked, [standings, other], policy) => {
      expect(decide(asked, other, policy)).toEqual(decide(asked, standings, policy))
    }),
  )
})

test('each outlet of the area has won, or is told why it did not', () => {
  fc.assert(
    fc.property(anyNeed, world, policies, (asked, standings, policy) => {
      const decision = decide(asked, standings, policy)
      const inArea = standings
        .map(({ outlet }) => outlet)
        .filter(({ divisionPrefixes }) => divisionPrefixes.some((prefix) => '330106'.startsWith(prefix)))
        .map(({ outletId }) => outletId)
      const winner = decision.outcome === 'given' ? [decision.winner.outletId] : []
      const told = decision.losers.map(({ outletId }) => outletId)
      expect(new Set([...winner, ...told]).size).toBe(winner.length + told.length)
      expect(inArea).toEqual(expect.arrayContaining([...winner, ...told]))
      expect(winner.length + told.length + decision.unseen.count).toBe(inArea.length)
      for (const id of inArea) if (!winner.includes(id)) expect(whyNot(decision, id)).toMatch(/。$/)
    }),
  )
})

test('one more outlet that is better, or any more while all are compared, never makes the result worse', () => {
  fc.assert(
    fc.property(anyNeed, world, anyStanding, policies, (asked, standings, make, policy) => {
      const extra = make('zz')
      const before = weightOf(decide(asked, standings, policy))
      const alone = weightOf(decide(asked, [extra], policy))
      const after = weightOf(decide(asked, [...standings, extra], policy))
      if (policy === shipped) expect(after).toBe(Math.min(before, alone))
      else if (alone < before) expect(after).toBeLessThanOrEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('over two months of tickets nobody within reach who qualifies is starved', () => {
  const days = 60
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          km: fc.integer({ min: 0, max: 10 }),
          mean: fc.integer({ min: 1, max: 5 }),
          declined: fc.nat(30),
          inProgress: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 2, maxLength: 10 },
      ),
      (outlets) => {
        let standings = outlets.map(({ km, mean, declined, inProgress }, at) =>
          standing(`o${at}`, {
            at: northOfDoor(km),
            inProgress,
            recentScore: { mean, count: 200 },
            recentAsks: { asked: 30, declined },
          }),
        )
        const served = new Set<string>()
        for (let day = 0; day < days; day++) {
          const now = saturday + day * DAY_MS
          const two = [need({ at: door }), need({ at: door })]
          for (const { decision } of decideMany(two, snapshotOf(standings), shipped, now)) {
            if (decision.outcome === 'noCandidate') throw new Error('somebody can take it')
            const { outletId } = decision.winner
            served.add(outletId)
            // by the next day the work is done, and the load what it was
            standings = standings.map((one) =>
              one.outlet.outletId === outletId ? { ...one, lastAskedAt: now } : one,
            )
          }
        }
        expect(served.size).toBe(outlets.length)
      },
    ),
    { numRuns: 30 },
  )
})
