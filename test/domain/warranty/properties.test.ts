import fc from 'fast-check'
import { type Proof, proofKind } from '@/contract/product/proof'
import { verdict as verdictSchema } from '@/contract/product/verdict'
import { addDays, momentOf } from '@/domain/time/china'
import { clausesOf } from '@/domain/warranty/clauses'
import { addMonths, lastDayOfMonth } from '@/domain/warranty/months'
import { warrantyRules } from '@/domain/warranty/rules'
import { type Case, finding, heater, judged, proof, signed, spell, swap } from './given'

const aDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2019-01-01', days))
const aMonth = aDay.map((day) => day.slice(0, 7))
const aLine = fc.constantFrom('heater', 'cooler', 'ventilator', 'freshAir', 'towelRack', 'unknown')

const aProof: fc.Arbitrary<Proof> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}$/),
  kind: fc.constantFrom(...proofKind.options),
  day: aDay,
  line: fc.constantFrom(null, null, null, 'heater' as const),
  model: fc.constantFrom(null, null, 'Q360', 'E172'),
  serialNo: fc.constantFrom(null, null, 'A1', 'A0', 'ZZ'),
  confidence: fc.constantFrom(0.3, 0.79, 0.8, 0.95, 1),
  doubts: fc.constantFrom([], [], [], ['hardToRead' as const], ['usedElsewhere' as const]),
  ruledOut: fc.constantFrom(null, null, null, 'altered' as const),
})

const aSpell = fc
  .record({ day: aDay, hours: fc.integer({ min: 0, max: 2_000 }), id: fc.uuid(), isOpen: fc.boolean() })
  .map(({ day, hours, id, isOpen }) => {
    const from = momentOf(day) + hours * 60_000
    return spell(from, isOpen ? null : from + hours * 3_600_000, { id })
  })

const aProduct = fc
  .record({
    line: aLine,
    serialIs: fc.constantFrom('genuine' as const, 'unchecked' as const, 'doubtful' as const),
    producedIn: fc.option(aMonth),
    swapped: fc.option(fc.record({ on: aDay, madeIn: aMonth })),
    part: fc.constantFrom(null, null, 'fan-motor' as const),
    found: fc.constantFrom(null, null, finding(), finding({ confirmedBy: 'outlet' as const })),
  })
  .map(({ swapped, found, ...given }) =>
    heater({
      ...given,
      earlier: swapped === null ? [] : [swap('A0', swapped.on, swapped.madeIn)],
      findings: found === null ? [] : [found],
    }),
  )

const aCase: fc.Arbitrary<Required<Omit<Case, 'rules'>>> = fc.record({
  product: aProduct,
  proofs: fc.array(aProof, { maxLength: 5 }),
  repairs: fc.array(aSpell, { maxLength: 5 }),
  today: aDay,
})

test('a verdict names a rule that stands in its version, and evidence that was given', () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const found = verdictSchema.parse(judged(given))
      const version = warrantyRules.find((rules) => rules.version === found.rule.version)
      expect(version && clausesOf(version)).toContainEqual(found.rule)
      const known = new Set([
        ...given.proofs.map(({ id }) => id),
        ...given.repairs.map(({ id }) => id),
        ...given.product.earlier.map(({ swapId }) => swapId),
        ...given.product.findings.map(({ id }) => id),
        'production',
      ])
      for (const { id } of found.evidence) expect(known).toContain(id)
      if (found.verdict !== 'unclear' && found.lastDay !== null)
        expect(found.evidence.filter(({ used }) => used)).not.toHaveLength(0)
    }),
    { numRuns: 500 },
  )
})

test('everything that was given is in the evidence, once', () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const ids = judged(given).evidence.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id } of [...given.proofs, ...given.repairs]) expect(ids).toContain(id)
    }),
  )
})

test('the order of proofs, repairs and findings changes nothing', () => {
  fc.assert(
    fc.property(aCase, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (given, order) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item, at) => ({ item, key: order[at] ?? at }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      expect(judged({ ...given, proofs: shuffled(given.proofs), repairs: shuffled(given.repairs) })).toEqual(
        judged(given),
      )
    }),
  )
})

test('a longer repair never shortens the term', () => {
  fc.assert(
    fc.property(aCase, aSpell, fc.nat({ max: 5_000 }), (given, repair, hours) => {
      const shorter = judged({ ...given, repairs: [...given.repairs, repair] })
      const to = repair.to === null ? null : repair.to + hours * 3_600_000
      const longer = judged({ ...given, repairs: [...given.repairs, { ...repair, to }] })
      expect(rank(longer)).toBeGreaterThanOrEqual(rank(shorter))
      expect((longer.lastDay ?? '') >= (shorter.lastDay ?? '')).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('one more repair never shortens the term, and never begins it anew', () => {
  fc.assert(
    fc.property(aCase, aSpell, (given, repair) => {
      const before = judged(given)
      const after = judged({ ...given, repairs: [...given.repairs, repair] })
      expect((after.lastDay ?? '') >= (before.lastDay ?? '')).toBe(true)
      if (before.lastDay === null || after.lastDay === null) return
      const repairDays =
        2 + Math.ceil(((repair.to ?? momentOf(given.today, '23:59')) - repair.from) / 86_400_000)
      const others = given.repairs.reduce(
        (days, { from, to }) =>
          days + 2 + Math.max(0, Math.ceil(((to ?? momentOf(given.today, '23:59')) - from) / 86_400_000)),
        0,
      )
      expect(after.lastDay <= addDays(before.lastDay, Math.max(0, repairDays) + others)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('more proof never shortens what may be covered, and never makes a no of a yes', () => {
  const known = fc.record({
    product: fc
      .record({ line: fc.constantFrom('heater', 'freshAir', 'towelRack'), month: aMonth })
      .map(({ line, month }) => signed(month, { line })),
    proofs: fc.array(aProof, { maxLength: 4 }),
    repairs: fc.array(aSpell, { maxLength: 3 }),
    today: aDay,
  })
  fc.assert(
    fc.property(known, aProof, (given, { id, ...more }) => {
      const before = judged(given)
      const after = judged({ ...given, proofs: [...given.proofs, { ...more, id: `${id}-more` }] })
      expect((after.possibleLastDay ?? '') >= (before.possibleLastDay ?? '')).toBe(true)
      if (before.verdict === 'covered') expect(after.verdict).not.toBe('notCovered')
    }),
    { numRuns: 500 },
  )
})

test('proof that agrees never shortens what is certain', () => {
  fc.assert(
    fc.property(
      aMonth,
      fc.array(fc.tuple(fc.constantFrom('purchase', 'fitting', 'handover'), aDay), { maxLength: 3 }),
      aDay,
      (month, facts, today) => {
        const kinds = { purchase: 'invoice', fitting: 'fitting', handover: 'handover' } as const
        const agreeing = [...new Map(facts)].map(([basis, day]) =>
          proof(kinds[basis as keyof typeof kinds], day),
        )
        const product = signed(month)
        let lastDay = ''
        for (let count = 0; count <= agreeing.length; count++) {
          const found = judged({ product, proofs: agreeing.slice(0, count), today }).lastDay ?? ''
          expect(found >= lastDay).toBe(true)
          lastDay = found
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a swap neither lengthens nor shortens anything', () => {
  fc.assert(
    fc.property(
      aMonth,
      fc.array(aProof, { maxLength: 3 }),
      aDay,
      aMonth,
      (month, proofs, swappedOn, madeIn) => {
        const before = proofs
          .filter(({ day }) => day < swappedOn)
          .map((each) => ({ ...each, serialNo: null }))
        const today = addDays(swappedOn, 400)
        const first = judged({ product: signed(month), proofs: before, today })
        const next = judged({
          product: signed(madeIn, { serialNo: 'A9', earlier: [swap('A1', swappedOn, month)] }),
          proofs: before,
          today,
        })
        expect([next.verdict, next.lastDay, next.possibleLastDay]).toEqual([
          first.verdict,
          first.lastDay,
          first.possibleLastDay,
        ])
      },
    ),
    { numRuns: 300 },
  )
})

test('what would change it does change it: that day would, the day before would not', () => {
  fc.assert(
    fc.property(aMonth, fc.array(aSpell, { maxLength: 2 }), aDay, aLine, (month, repairs, today, line) => {
      const given = { product: signed(month, { line: line === 'unknown' ? 'heater' : line }), repairs, today }
      for (const { id, from } of judged(given).whatWouldChangeIt) {
        if (from === null || (id !== 'purchase' && id !== 'fitting' && id !== 'handover')) continue
        const kind = id === 'purchase' ? 'invoice' : id
        expect(judged({ ...given, proofs: [proof(kind, from)] }).verdict).toBe('covered')
        if (from.slice(8) === '01' && from.slice(0, 7) === month) continue
        expect(judged({ ...given, proofs: [proof(kind, addDays(from, -1))] }).verdict).not.toBe('covered')
      }
    }),
    { numRuns: 200 },
  )
})

test('as days go by, a cover ends once and doesn’t come back', () => {
  fc.assert(
    fc.property(
      aMonth,
      fc.option(aDay),
      aDay,
      fc.integer({ min: 1, max: 900 }),
      (month, bought, today, days) => {
        const given = { product: signed(month), proofs: bought === null ? [] : [proof('invoice', bought)] }
        const now = judged({ ...given, today })
        const then = judged({ ...given, today: addDays(today, days) })
        if (now.verdict === 'notCovered' && (bought === null || bought <= today))
          expect(then.verdict).toBe('notCovered')
      },
    ),
  )
})

test('months are added as the law counts: same day, or the month’s last', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -60, max: 120 }), (day, months) => {
      const sum = addMonths(day, months)
      const wanted = Number(day.slice(8))
      const last = Number(lastDayOfMonth(sum.slice(0, 7)).slice(8))
      expect(Number(sum.slice(8))).toBe(Math.min(wanted, last))
      const index = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
      expect(index(sum) - index(day)).toBe(months)
    }),
  )
})

const order = ['notCovered', 'unclear', 'partly', 'covered']
const rank = ({ verdict }: { verdict: string }): number => order.indexOf(verdict)
