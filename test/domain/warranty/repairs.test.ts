import type { RepairSpell } from '@/contract/product/verdict'
import { momentOf } from '@/domain/time/china'
import { heater, invoice, judged, spell } from './given'

const bought = '2023-03-14'
const plainEnd = '2026-03-14'

/** what, repairs, today, verdict, last day */
type Row = readonly [string, readonly RepairSpell[], string, string, string]

const rows: readonly Row[] = [
  ['no repair', [], '2026-03-14', 'covered', plainEnd],
  ['mended the same day', [spell('2024-05-01', '2024-05-01')], '2026-03-15', 'covered', '2026-03-15'],
  ['three days', [spell('2024-05-01', '2024-05-03')], '2026-03-17', 'covered', '2026-03-17'],
  [
    'three days, a day too late',
    [spell('2024-05-01', '2024-05-03')],
    '2026-03-18',
    'notCovered',
    '2026-03-17',
  ],
  ['over a leap day', [spell('2024-02-28', '2024-03-01')], '2026-03-17', 'covered', '2026-03-17'],
  ['over the end of a year', [spell('2024-12-30', '2025-01-02')], '2026-03-18', 'covered', '2026-03-18'],
  ['ninety days for a part', [spell('2024-01-01', '2024-03-30')], '2026-06-12', 'covered', '2026-06-12'],
  ['on the day it was bought', [spell('2023-03-14', '2023-03-15')], '2026-03-16', 'covered', '2026-03-16'],
  ['on the last day', [spell('2026-03-14', '2026-03-16')], '2026-03-17', 'covered', '2026-03-17'],
  ['on the last day, going on', [spell('2026-03-14', null)], '2026-05-01', 'covered', '2026-05-02'],
  ['a day after the term', [spell('2026-03-15', '2026-03-20')], '2026-03-16', 'notCovered', plainEnd],
  [
    'within days gained by another',
    [spell('2024-05-01', '2024-05-03'), spell('2026-03-17', '2026-03-18')],
    '2026-03-19',
    'covered',
    '2026-03-19',
  ],
  [
    'just after the days gained by another',
    [spell('2024-05-01', '2024-05-03'), spell('2026-03-18', '2026-03-18')],
    '2026-03-18',
    'notCovered',
    '2026-03-17',
  ],
  [
    'two apart add up',
    [spell('2024-05-01', '2024-05-03'), spell('2025-05-01', '2025-05-04')],
    '2026-03-21',
    'covered',
    '2026-03-21',
  ],
  [
    'two that overlap count each day once',
    [spell('2024-05-01', '2024-05-10'), spell('2024-05-05', '2024-05-12')],
    '2026-03-26',
    'covered',
    '2026-03-26',
  ],
  [
    'one inside the other adds nothing',
    [spell('2024-05-01', '2024-05-10'), spell('2024-05-03', '2024-05-04')],
    '2026-03-25',
    'notCovered',
    '2026-03-24',
  ],
  [
    'two on the same day count it once',
    [spell('2024-05-01', '2024-05-01', { id: 'a' }), spell('2024-05-01', '2024-05-01', { id: 'b' })],
    '2026-03-16',
    'notCovered',
    '2026-03-15',
  ],
  [
    'the day of mending is the next one’s first',
    [spell('2024-05-01', '2024-05-03'), spell('2024-05-03', '2024-05-05')],
    '2026-03-19',
    'covered',
    '2026-03-19',
  ],
  [
    'neighbouring days count each',
    [spell('2024-05-01', '2024-05-03'), spell('2024-05-04', '2024-05-05')],
    '2026-03-19',
    'covered',
    '2026-03-19',
  ],
  [
    'three that chain into one',
    [spell('2024-05-01', '2024-05-04'), spell('2024-05-03', '2024-05-08'), spell('2024-05-07', '2024-05-10')],
    '2026-03-24',
    'covered',
    '2026-03-24',
  ],
  [
    'one that outlasts the term and reaches another',
    [spell('2026-03-10', '2026-03-30'), spell('2026-03-25', '2026-04-05')],
    '2026-04-10',
    'covered',
    '2026-04-10',
  ],
  ['from before it was bought', [spell('2023-03-01', '2023-03-10')], '2026-03-15', 'notCovered', plainEnd],
  ['begun before it was bought', [spell('2023-03-01', '2023-03-15')], '2026-03-16', 'covered', '2026-03-16'],
  ['in the future', [spell('2026-03-20', '2026-04-20')], '2026-03-14', 'covered', plainEnd],
  ['said to end in the future', [spell('2026-03-01', '2026-04-20')], '2026-03-05', 'covered', '2026-03-19'],
  ['ended before it began', [spell('2024-05-05', '2024-05-01')], '2026-03-15', 'covered', '2026-03-15'],
  ['still going on', [spell('2026-03-10', null)], '2026-03-19', 'covered', '2026-03-24'],
]

test.each(rows)('Given days in repair: %s', (_, repairs, today, cover, lastDay) => {
  expect(judged({ proofs: [invoice(bought)], repairs, today })).toMatchObject({ verdict: cover, lastDay })
})

describe('The day of a repair is the day in China, wherever the machine stands', () => {
  const at = (iso: string) => Date.parse(iso)

  test.each([
    [
      'two minutes around midnight in China are two days',
      '2024-05-01T15:59:00Z',
      '2024-05-01T16:01:00Z',
      '2026-03-16',
    ],
    ['a day in UTC that is one in China', '2024-05-01T00:00:00Z', '2024-05-01T15:59:59Z', '2026-03-15'],
    ['midnight in UTC is eight in the morning', '2024-05-01T23:59:00Z', '2024-05-02T00:01:00Z', '2026-03-15'],
    ['reported at 23:30 on New Year’s Eve', '2024-12-31T15:30:00Z', '2024-12-31T15:50:00Z', '2026-03-15'],
    ['reported at 00:10 on the leap day', '2024-02-28T16:10:00Z', '2024-02-29T16:10:00Z', '2026-03-16'],
    ['when New York puts its clocks forward', '2024-03-09T16:00:00Z', '2024-03-11T15:59:59Z', '2026-03-16'],
    ['the last minute of the term', '2026-03-14T15:59:59Z', '2026-03-14T15:59:59Z', '2026-03-15'],
    ['the first minute after the term', '2026-03-14T16:00:00Z', '2026-03-14T17:00:00Z', '2026-03-14'],
  ])('%s', (_, from, to, lastDay) => {
    const repairs = [spell(at(from), at(to))]
    expect(judged({ proofs: [invoice(bought)], repairs, today: '2026-03-20' }).lastDay).toBe(lastDay)
  })
})

test('a repair of another product is named and left out', () => {
  const repairs = [spell('2024-05-01', '2024-05-03', { id: 'foreign', serialNo: 'Z9' })]
  const found = judged({ proofs: [invoice(bought)], repairs, today: '2026-03-14' })
  expect(found.lastDay).toBe(plainEnd)
  expect(found.evidence).toContainEqual({
    id: 'foreign',
    kind: 'repair',
    used: false,
    why: '这次维修不是这一台的。',
  })
})

test('the customer reads how many days were added', () => {
  const repairs = [spell('2024-05-01', '2024-05-03')]
  const found = judged({ product: heater(), proofs: [invoice(bought)], repairs, today: '2026-03-15' })
  expect(found.reasons).toEqual([
    '从购买那天算起：2023年3月14日。',
    '浴霸整机保修 36 个月，到2026年3月14日。',
    '保修期内在修 3 天，顺延到2026年3月17日。',
  ])
})

test('given the moment of a repair is the very start of a day, then that day counts', () => {
  const repairs = [spell(momentOf('2024-05-01'), momentOf('2024-05-02'))]
  expect(judged({ proofs: [invoice(bought)], repairs, today: '2026-03-16' }).lastDay).toBe('2026-03-16')
})
