import { type WarrantyRules, warrantyRules } from '@/domain/warranty/rules'
import { invoice, judged, proof, signed, spell, swap } from './given'

const [published] = warrantyRules
if (published === undefined) throw new Error('there are no rules')

/** Shorter terms from 2027 on, and 60 months for the fan of a heater. */
const later: WarrantyRules = {
  ...published,
  version: '2027-01',
  effectiveOn: '2027-01-01',
  terms: {
    ...published.terms,
    heater: { wholeMonths: 24, partMonths: { 'fan-motor': 60 }, lawFloorMonths: 12 },
    towelRack: { wholeMonths: 6, partMonths: {}, lawFloorMonths: 12 },
  },
}
const both = [later, published]

describe('Warranty dates lost in an upgrade (frappe/erpnext#41646)', () => {
  test('given it was bought under the old rules, when new ones come, then its day and its rule stay', () => {
    const given = { proofs: [invoice('2026-12-31')], today: '2029-12-31' }
    expect(judged(given)).toMatchObject({ lastDay: '2029-12-31', rule: { version: '2026-11' } })
    expect(judged({ ...given, rules: both })).toMatchObject({
      verdict: 'covered',
      lastDay: '2029-12-31',
      rule: { version: '2026-11' },
    })
  })

  test('given it was bought on the day of the new rules, then they hold', () => {
    const found = judged({ proofs: [invoice('2027-01-01')], today: '2029-01-02', rules: both })
    expect(found).toMatchObject({ verdict: 'partly', lastDay: '2029-01-01', rule: { version: '2027-01' } })
  })

  test('given it was bought before the first version, then the first one holds', () => {
    const found = judged({ proofs: [invoice('2024-01-10')], today: '2026-11-23', rules: both })
    expect(found).toMatchObject({ verdict: 'covered', rule: { version: '2026-11' } })
  })

  test('versions in any order give the same', () => {
    const given = { proofs: [invoice('2027-01-01')], today: '2028-01-02' }
    expect(judged({ ...given, rules: both })).toEqual(judged({ ...given, rules: [...both].reverse() }))
  })
})

describe('A swap that loses the serial’s lineage (frappe/erpnext#42270, #42318)', () => {
  const swapped = signed('2025-05', { serialNo: 'A9', earlier: [swap('A0', '2025-06-01', '2024-01')] })

  test('given the invoice names the old serial number, when it was swapped, then it still counts', () => {
    const found = judged({
      product: swapped,
      proofs: [invoice('2024-06-01', { serialNo: 'A0' })],
      today: '2027-06-01',
    })
    expect(found).toMatchObject({ verdict: 'covered', lastDay: '2027-06-01' })
    expect(found.evidence).toContainEqual(
      expect.objectContaining({ id: 'swap-A0', kind: 'swap', used: true }),
    )
    expect(found.reasons).toContain('2025年6月1日换过机，保修期沿用原来的，不重新算。')
  })

  test('given days in repair of the old one, then they still count', () => {
    const repairs = [spell('2025-05-20', '2025-06-01', { serialNo: 'A0' })]
    const found = judged({ product: swapped, proofs: [invoice('2024-06-01')], repairs, today: '2027-06-14' })
    expect(found).toMatchObject({ verdict: 'covered', lastDay: '2027-06-14' })
  })

  test('given the brand’s counsel finds that a swap has a floor of its own, then the rules can hold it', () => {
    const floored = [{ ...published, afterSwapMonths: 12 }]
    const late = signed('2026-05', { serialNo: 'A9', earlier: [swap('A0', '2027-05-01', '2024-01')] })
    const given = { product: late, proofs: [invoice('2024-06-01')], today: '2028-05-01' }
    expect(judged(given).lastDay).toBe('2027-06-01')
    expect(judged({ ...given, rules: floored })).toMatchObject({ verdict: 'covered', lastDay: '2028-05-01' })
  })
})

describe('A re-repair that resets the term (Repair-DeskPOS#573)', () => {
  test('given it was mended twice, then the term grows by the days and never begins anew', () => {
    const repairs = [spell('2026-05-01', '2026-05-02'), spell('2026-05-20', '2026-05-21')]
    const found = judged({ proofs: [invoice('2023-06-01')], repairs, today: '2026-11-23' })
    expect(found).toMatchObject({ verdict: 'notCovered', lastDay: '2026-06-05' })
  })

  test('given a fitting after a repair, then it is no new start', () => {
    const found = judged({
      proofs: [invoice('2020-06-01'), proof('fitting', '2026-06-01')],
      repairs: [spell('2022-05-01', '2022-05-02')],
      today: '2026-11-23',
    })
    expect(found.verdict).toBe('notCovered')
  })
})

describe('The law’s floor', () => {
  test('given a promise below it, then the floor is the term and is named', () => {
    const given = { product: signed('2026-12', { line: 'towelRack' }), rules: both, today: '2028-01-10' }
    expect(judged({ ...given, proofs: [invoice('2027-01-10')] })).toMatchObject({
      lastDay: '2028-03-31',
      rule: { id: 'floor.towelRack', words: '电热毛巾架的保修期不少于法律要求的 12 个月' },
    })
  })
})

describe('Anybody’s doubt that refuses a customer', () => {
  test('given a date that was misread as impossible to match, then a person looks before anybody says no', () => {
    const found = judged({ proofs: [invoice('2022-01-10', { confidence: 0.4 })], today: '2026-11-23' })
    expect(found.verdict).toBe('unclear')
    expect(found.whatWouldChangeIt.map(({ id }) => id)).toEqual([
      'purchase',
      'fitting',
      'handover',
      'person',
      'appeal',
    ])
  })
})
