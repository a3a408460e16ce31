import fc from 'fast-check'
import { estimate as estimateSchema } from '@/contract/product/estimate'
import { symptoms } from '@/contract/ticket/symptom'
import { catalogueOn, modelIn } from '@/domain/catalogue/catalogue'
import { feeFaults } from '@/domain/catalogue/check-fees'
import { type EstimateAsk, estimateRepair } from '@/domain/catalogue/estimate'
import { publishedEntries } from '@/domain/catalogue/fee-entries'
import { priceListOn } from '@/domain/pricing/price-list'
import { warrantyRules } from '@/domain/warranty/rules'
import { verdict } from '@/domain/warranty/verdict'

const today = '2026-11-23'
const list = priceListOn(today)
const catalogue = catalogueOn(today)
const hangzhou = '330106'
const beijing = '110105'

const bought = (day: string | null, line: 'heater' | 'freshAir' = 'heater') =>
  verdict(
    {
      line,
      model: null,
      serialNo: null,
      serialIs: 'unchecked',
      producedIn: null,
      earlier: [],
      part: null,
      findings: [],
    },
    day === null
      ? []
      : [
          {
            id: 'i',
            kind: 'invoice',
            day,
            line: null,
            model: null,
            serialNo: null,
            confidence: 1,
            doubts: [],
            ruledOut: null,
          },
        ],
    [],
    warrantyRules,
    today,
  )
const covered = bought('2025-06-01')
const past = bought('2020-06-01')
const unclear = bought(null)

const ask = (given: Partial<EstimateAsk> = {}): EstimateAsk => ({
  symptom: 'cold-wind-only',
  model: modelIn(catalogue, 'Q360'),
  verdict: past,
  divisionCode: hangzhou,
  distanceM: 5_000,
  today,
  ...given,
})
const estimated = (given: Partial<EstimateAsk> = {}) => estimateRepair(ask(given), list, catalogue)

test.each([
  ['past, in Hangzhou: the look to the module put in', {}, 5_000, 31_800],
  [
    'past, in Beijing: the same, fitting is dearer than the least there',
    { divisionCode: beijing },
    5_000,
    31_800,
  ],
  ['past, a remote in Hangzhou: the panel is the dearest', { symptom: 'remote-fail' }, 5_000, 21_800],
  [
    'past, a remote in Beijing: the least there is more than the fitting',
    { symptom: 'remote-fail', divisionCode: beijing },
    5_000,
    22_800,
  ],
  ['past, nothing known to be broken', { symptom: 'other' }, 5_000, 5_000],
  ['past, nothing known to be broken, in Beijing', { symptom: 'other', divisionCode: beijing }, 5_000, 6_000],
  ['past, address not known yet: the dearer city', { symptom: 'other', divisionCode: '' }, 5_000, 6_000],
  ['past, model not known: the dearest of the family', { model: null }, 5_000, 34_800],
  ['covered', { verdict: covered }, 0, 0],
  ['unclear', { verdict: unclear }, 0, 31_800],
  ['no verdict counts as unclear', { verdict: null }, 0, 31_800],
  [
    'an old lamp’s successor is priced',
    { symptom: 'light-off', model: modelIn(catalogue, 'Q160') },
    5_000,
    22_800,
  ],
] as const)('%s', (_, given, lowFen, highFen) => {
  expect(estimated(given)).toMatchObject({ lowFen, highFen, capFen: highFen })
})

describe('A part with a term of its own', () => {
  const x150 = modelIn(catalogue, 'X150')
  const partly = bought('2024-01-10', 'freshAir')

  test('given the whole is past and the motor isn’t, then the motor is free and the rest isn’t', () => {
    expect(partly.verdict).toBe('partly')
    const found = estimated({ model: x150, verdict: partly, symptom: 'ventilation-fail' })
    expect(found.lowFen).toBe(0)
    expect(found.lines.find(({ entry }) => entry.endsWith('part:fan-motor-60'))?.amountFen).toBe(0)
    expect(found.lines.find(({ entry }) => entry.endsWith('part:filter-h12'))?.amountFen).toBe(12_800)
  })
})

describe('The way', () => {
  const distance = (distanceM: number | null) =>
    estimated({ distanceM }).lines.find(({ entry }) => entry.endsWith('/distance'))

  test('within the free radius isn’t spoken of', () => {
    expect(distance(15_000)).toBeUndefined()
  })

  test('beyond it has no published rate, so it is agreed apart and never in the cap', () => {
    expect(distance(15_001)).toMatchObject({ amountFen: null })
    expect(estimated({ distanceM: 60_000 }).capFen).toBe(estimated().capFen)
  })

  test('that isn’t known yet is said', () => {
    expect(distance(null)?.words).toBe('单程超过 15 公里才有，派单时先告诉您。')
  })
})

describe('Bulbs', () => {
  const l275 = modelIn(catalogue, 'L275')

  test('that went out within warranty are swapped at an outlet, no visit', () => {
    const found = estimated({ symptom: 'heat-lamp-off', model: l275, verdict: covered })
    expect(found).toMatchObject({ outletSwap: true, capFen: 0 })
    expect(found.words).toContain('关掉空气开关，等灯凉透')
  })

  test.each([
    ['that burst', { symptom: 'lamp-burst', verdict: covered }],
    ['after the warranty', { symptom: 'heat-lamp-off', verdict: past }],
    ['while it is unclear', { symptom: 'heat-lamp-off', verdict: unclear }],
  ] as const)('%s are a visit', (_, given) => {
    expect(estimated({ model: l275, ...given }).outletSwap).toBe(false)
  })
})

test('the customer reads range and what it means', () => {
  expect(estimated().words).toBe('估计 ¥50 到 ¥318。多一分都要您在自己手机上点头。')
  expect(estimated({ verdict: unclear }).words).toBe(
    '在保修期内不收费；不在的话，估计最多 ¥318。多一分都要您在自己手机上点头。',
  )
  expect(estimated({ verdict: covered }).words).toContain('修理不收费')
})

const anyAsk = fc.record({
  symptom: fc.constantFrom(...symptoms.map(({ id }) => id)),
  model: fc.constantFrom(null, ...catalogue.models),
  verdict: fc.constantFrom(null, covered, past, unclear),
  divisionCode: fc.constantFrom('', hangzhou, beijing, '440305'),
  distanceM: fc.option(fc.nat({ max: 100_000 })),
})

test('every line points to a published entry and is never above it, and the cap holds the range', () => {
  fc.assert(
    fc.property(anyAsk, (given) => {
      const found = estimateSchema.parse(estimated(given))
      const entries = new Map(
        publishedEntries(list, catalogue, given.divisionCode).map(({ entry, amountFen }) => [
          entry,
          amountFen,
        ]),
      )
      for (const { entry, amountFen } of found.lines) {
        if (amountFen === null) expect(entry).toMatch(/\/distance$/)
        else expect(amountFen).toBeLessThanOrEqual(entries.get(entry) ?? -1)
      }
      expect(found.lowFen).toBeLessThanOrEqual(found.highFen)
      expect(found.highFen).toBeLessThanOrEqual(found.capFen)
      if (given.verdict === covered) expect(found.capFen).toBe(0)
    }),
  )
})

test('knowing more about the warranty never makes it dearer', () => {
  fc.assert(
    fc.property(anyAsk, (given) => {
      const of = (known: EstimateAsk['verdict']) => estimated({ ...given, verdict: known }).capFen
      expect(of(covered)).toBeLessThanOrEqual(of(unclear))
      expect(of(past)).toBeLessThanOrEqual(of(unclear))
    }),
  )
})

describe('A bill', () => {
  const entries = publishedEntries(list, catalogue, hangzhou)
  const part = { entry: 'catalogue/2026-11/part:heating-module-2400', amountFen: 23_800, quantity: 1 }
  const fitting = { entry: 'catalogue/2026-11/fitting:heating-module-2400', amountFen: 8_000, quantity: 1 }
  const distance = { entry: 'list/2026-11/distance', amountFen: 3_000, quantity: 1 }

  test('by the list and within the cap is right', () => {
    expect(feeFaults([part, fitting], entries, 31_800)).toEqual([])
  })

  test('for less than the list is right too', () => {
    expect(feeFaults([{ ...part, amountFen: 0 }, fitting], entries, 8_000)).toEqual([])
  })

  test('for several pieces counts each', () => {
    const bulbs = { entry: 'catalogue/2026-11/part:heat-lamp-275', amountFen: 14_000, quantity: 4 }
    expect(feeFaults([bulbs], entries, 14_000)).toEqual([])
    expect(feeFaults([{ ...bulbs, quantity: 3 }], entries, 14_000)).toEqual([
      { why: 'aboveTheList', entry: bulbs.entry, mostFen: 10_500 },
    ])
  })

  test.each([
    ['one 分 above the list', [{ ...part, amountFen: 23_801 }], 99_999, 'aboveTheList'],
    [
      'something that isn’t on the list',
      [{ entry: 'list/2026-11/tip', amountFen: 1, quantity: 1 }],
      99_999,
      'notOnTheList',
    ],
    ['one 分 above the cap', [part, fitting], 31_799, 'aboveTheCap'],
    ['a negative amount that hides another', [part, { ...fitting, amountFen: -8_000 }], 99_999, 'badLine'],
    ['half a 分', [{ ...part, amountFen: 0.5 }], 99_999, 'badLine'],
    ['half a piece', [{ ...part, quantity: 0.5 }], 99_999, 'badLine'],
    ['no piece at all', [{ ...part, quantity: 0 }], 99_999, 'badLine'],
    ['an older list', [{ ...part, entry: part.entry.replace('2026-11', '2025-11') }], 99_999, 'notOnTheList'],
    ['a way that nobody agreed to', [distance], 99_999, 'notOnTheList'],
  ])('with %s is refused', (_, lines, agreedFen, why) => {
    expect(feeFaults(lines, entries, agreedFen).map((fault) => fault.why)).toContain(why)
  })

  test('the way is charged as it was agreed to, beside the cap', () => {
    const agreed = new Map([[distance.entry, 3_000]])
    expect(feeFaults([part, fitting, distance], entries, 31_800, agreed)).toEqual([])
    expect(feeFaults([{ ...distance, amountFen: 3_001 }], entries, 31_800, agreed)).toMatchObject([
      { why: 'aboveTheList' },
    ])
  })
})
