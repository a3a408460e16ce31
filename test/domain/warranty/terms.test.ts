import type { ProductLine } from '@/contract/product/product'
import { heater, invoice, judged } from './given'

/** line, bought, today, verdict, last day */
type Row = readonly [ProductLine, string, string, string, string]

const ordinary: readonly Row[] = [
  ['heater', '2024-03-14', '2024-03-14', 'covered', '2027-03-14'],
  ['heater', '2024-03-14', '2027-03-13', 'covered', '2027-03-14'],
  ['heater', '2024-03-14', '2027-03-14', 'covered', '2027-03-14'],
  ['heater', '2024-03-14', '2027-03-15', 'notCovered', '2027-03-14'],
  ['heater', '2023-01-01', '2026-01-01', 'covered', '2026-01-01'],
  ['heater', '2023-01-01', '2026-01-02', 'notCovered', '2026-01-01'],
  ['heater', '2022-12-31', '2025-12-31', 'covered', '2025-12-31'],
  ['heater', '2022-12-31', '2026-01-01', 'notCovered', '2025-12-31'],
  ['cooler', '2024-03-14', '2027-03-14', 'covered', '2027-03-14'],
  ['cooler', '2024-03-14', '2027-03-15', 'notCovered', '2027-03-14'],
  ['ventilator', '2024-03-14', '2027-03-14', 'covered', '2027-03-14'],
  ['ventilator', '2024-03-14', '2027-03-15', 'notCovered', '2027-03-14'],
  ['towelRack', '2025-11-23', '2026-11-23', 'covered', '2026-11-23'],
  ['towelRack', '2025-11-23', '2026-11-24', 'notCovered', '2026-11-23'],
  ['freshAir', '2025-05-23', '2026-11-23', 'covered', '2026-11-23'],
  ['freshAir', '2025-05-23', '2026-11-24', 'partly', '2026-11-23'],
  ['freshAir', '2025-05-23', '2030-05-23', 'partly', '2026-11-23'],
  ['freshAir', '2025-05-23', '2030-05-24', 'notCovered', '2026-11-23'],
  ['heater', '2001-01-01', '2026-11-23', 'notCovered', '2004-01-01'],
  ['heater', '2026-11-23', '2026-11-23', 'covered', '2029-11-23'],
]

const monthEnds: readonly Row[] = [
  ['freshAir', '2024-08-31', '2026-02-28', 'covered', '2026-02-28'],
  ['freshAir', '2024-08-31', '2026-03-01', 'partly', '2026-02-28'],
  ['freshAir', '2024-08-30', '2026-02-28', 'covered', '2026-02-28'],
  ['freshAir', '2024-08-29', '2026-02-28', 'covered', '2026-02-28'],
  ['freshAir', '2024-08-28', '2026-03-01', 'partly', '2026-02-28'],
  ['freshAir', '2026-08-31', '2028-02-29', 'covered', '2028-02-29'],
  ['freshAir', '2026-08-31', '2028-03-01', 'partly', '2028-02-29'],
  ['freshAir', '2024-12-31', '2026-06-30', 'covered', '2026-06-30'],
  ['freshAir', '2024-12-31', '2026-07-01', 'partly', '2026-06-30'],
  ['freshAir', '2024-10-31', '2026-04-30', 'covered', '2026-04-30'],
  ['freshAir', '2024-05-31', '2025-11-30', 'covered', '2025-11-30'],
  ['freshAir', '2024-03-31', '2025-09-30', 'covered', '2025-09-30'],
  ['freshAir', '2025-01-31', '2026-07-31', 'covered', '2026-07-31'],
  ['heater', '2024-01-31', '2027-01-31', 'covered', '2027-01-31'],
  ['heater', '2024-01-31', '2027-02-01', 'notCovered', '2027-01-31'],
  ['heater', '2023-11-30', '2026-11-30', 'covered', '2026-11-30'],
  ['heater', '2023-11-30', '2026-12-01', 'notCovered', '2026-11-30'],
]

const leapDays: readonly Row[] = [
  ['heater', '2024-02-29', '2027-02-28', 'covered', '2027-02-28'],
  ['heater', '2024-02-29', '2027-03-01', 'notCovered', '2027-02-28'],
  ['heater', '2025-02-28', '2028-02-28', 'covered', '2028-02-28'],
  ['heater', '2025-02-28', '2028-02-29', 'notCovered', '2028-02-28'],
  ['heater', '2025-03-01', '2028-02-29', 'covered', '2028-03-01'],
  ['towelRack', '2024-02-29', '2025-02-28', 'covered', '2025-02-28'],
  ['towelRack', '2024-02-29', '2025-03-01', 'notCovered', '2025-02-28'],
  ['towelRack', '2023-02-28', '2024-02-28', 'covered', '2024-02-28'],
  ['towelRack', '2023-02-28', '2024-02-29', 'notCovered', '2024-02-28'],
  ['towelRack', '2023-03-01', '2024-02-29', 'covered', '2024-03-01'],
  ['freshAir', '2022-08-29', '2024-02-29', 'covered', '2024-02-29'],
  ['freshAir', '2022-08-31', '2024-02-29', 'covered', '2024-02-29'],
  ['freshAir', '2022-08-31', '2024-03-01', 'partly', '2024-02-29'],
]

describe.each([
  ['on ordinary days', ordinary],
  ['at the ends of months', monthEnds],
  ['around leap days', leapDays],
])('Given an invoice, the term is reckoned %s', (_, rows) => {
  test.each(rows)('%s bought %s, on %s: %s, to %s', (line, bought, today, cover, lastDay) => {
    const product = heater({ line })
    expect(judged({ product, proofs: [invoice(bought)], today })).toMatchObject({ verdict: cover, lastDay })
  })
})

describe('Given a part with a term of its own', () => {
  const motor = heater({ line: 'freshAir', part: 'fan-motor' })
  const filter = heater({ line: 'freshAir', part: 'filter' })

  test.each([
    [
      'the motor while all is covered',
      motor,
      '2026-01-01',
      'covered',
      '2030-05-23',
      'term.freshAir.fan-motor',
    ],
    [
      'the motor after the rest is past',
      motor,
      '2027-01-01',
      'covered',
      '2030-05-23',
      'term.freshAir.fan-motor',
    ],
    ['the motor on its last day', motor, '2030-05-23', 'covered', '2030-05-23', 'term.freshAir.fan-motor'],
    ['the motor a day later', motor, '2030-05-24', 'notCovered', '2030-05-23', 'term.freshAir.fan-motor'],
    ['another part goes with the whole', filter, '2026-11-23', 'covered', '2026-11-23', 'term.freshAir'],
    ['another part a day later', filter, '2026-11-24', 'notCovered', '2026-11-23', 'term.freshAir'],
  ])('%s', (_, product, today, cover, lastDay, rule) => {
    const found = judged({ product, proofs: [invoice('2025-05-23')], today })
    expect(found).toMatchObject({ verdict: cover, lastDay, rule: { id: rule } })
  })

  test('the whole product says which parts are still covered, and until when', () => {
    const found = judged({
      product: heater({ line: 'freshAir' }),
      proofs: [invoice('2025-05-23')],
      today: '2027-01-01',
    })
    expect(found.parts).toEqual([{ family: 'fan-motor', cover: 'covered', lastDay: '2030-05-23' }])
    expect(found.rule.id).toBe('term.freshAir.fan-motor')
    expect(found.words).toBe('整机保修期到2026年11月23日，已经过了；这些还保着：电机到2030年5月23日。')
  })
})
