import fc from 'fast-check'
import { readBoxCode } from '@/domain/serial/box-code'
import { judgeScan, type Scan, type Scanned } from '@/domain/serial/judge-scan'
import { scanPolicies } from '@/domain/serial/scan-policy'
import { DAY_MS, HOUR_MS, momentOf } from '@/domain/time/china'
import { aSerialNo } from './given'

const [policy] = scanPolicies
if (policy === undefined) throw new Error('there is no policy')

const now = momentOf('2026-11-23', '10:00')
const hangzhou = '330106'
const beijing = '110105'

const scan = (by: string, daysAgo: number, divisionCode: string | null = hangzhou): Scan => ({
  by,
  at: now - daysAgo * DAY_MS,
  divisionCode,
})
const scanned = (given: Partial<Scanned> = {}): Scanned => ({
  read: readBoxCode(aSerialNo, []),
  isSigned: true,
  isRecorded: true,
  owner: 'nobody',
  earlier: [],
  scan: scan('me', 0),
  ...given,
})
const many = (count: number): Scan[] => Array.from({ length: count }, (_, at) => scan(`p${at}`, at + 3))

describe('Each answer has its own wording', () => {
  test.each([
    ['the first scan', {}, 'firstScan', '编号是真的，这是第一次有人扫它。', 'genuine', false],
    [
      'one’s own product',
      { owner: 'scanner' },
      'yours',
      '编号是真的，这台就登记在您名下。',
      'genuine',
      false,
    ],
    [
      'seen by one before',
      { earlier: [scan('fitter', 2)] },
      'seenBefore',
      '之前有 1 个人扫过，最近一次是周六 11月21日 10:00',
      'genuine',
      false,
    ],
    [
      'registered by somebody else',
      { owner: 'somebodyElse' },
      'seenBefore',
      '编号是真的，已经登记在别人名下。',
      'genuine',
      false,
    ],
    ['many people', { earlier: many(6) }, 'manyScans', '一年里有 7 个人扫过', 'genuine', true],
    [
      'Hangzhou and Beijing within a day',
      { earlier: [scan('other', 0.5, beijing)] },
      'farApart',
      '12 小时里，它在相距约 1120 公里',
      'genuine',
      true,
    ],
    ['not in the records', { isRecorded: false }, 'unknown', '生产记录里还没有它', 'doubtful', true],
    ['a wrong signature', { isSigned: false }, 'wrongSignature', '不是我们发出的编号', 'doubtful', true],
    [
      'mistyped',
      { read: { ok: false, why: 'mistyped' } },
      'mistyped',
      '多半是看错或打错了',
      'unchecked',
      false,
    ],
    [
      'unreadable',
      { read: { ok: false, why: 'unreadable' } },
      'unreadable',
      '没认出编号',
      'unchecked',
      false,
    ],
    [
      'another site',
      { read: { ok: false, why: 'otherSite' } },
      'otherSite',
      '不是我们的网站',
      'doubtful',
      true,
    ],
  ] as const)('%s', (_, given, finding, words, serialIs, needsPerson) => {
    const found = judgeScan(scanned(given), policy)
    expect(found).toMatchObject({ finding, serialIs, needsPerson })
    expect(found.words).toContain(words)
    expect(found.advice).not.toBe('')
  })

  test('none accuses, none says an exclamation mark', () => {
    const all = [
      {},
      { earlier: many(9) },
      { earlier: [scan('other', 0.5, beijing)] },
      { isRecorded: false },
      { isSigned: false },
    ].map((given) => judgeScan(scanned(given), policy))
    for (const { words, advice } of all) expect(words + advice).not.toMatch(/假货|假冒|骗|！|!|亲/)
  })
})

describe('What is not odd', () => {
  test.each([
    ['a family, a shop and a fitter', { earlier: many(5) }, 'seenBefore'],
    [
      'one person who scans often',
      { earlier: Array.from({ length: 50 }, (_, at) => scan('me', at / 10)) },
      'firstScan',
    ],
    ['one person who travels', { earlier: [scan('me', 0.2, beijing)] }, 'firstScan'],
    ['a move to another city in a week', { earlier: [scan('other', 7, beijing)] }, 'seenBefore'],
    ['two districts of a city', { earlier: [scan('other', 0.1, '330108')] }, 'seenBefore'],
    ['a place that isn’t known', { earlier: [scan('other', 0.1, null)] }, 'seenBefore'],
    ['a province only', { earlier: [scan('other', 0.1, '659001')] }, 'seenBefore'],
    [
      'many, but years ago',
      { earlier: many(9).map((each) => ({ ...each, at: each.at - 400 * DAY_MS })) },
      'firstScan',
    ],
    ['scans that come later', { earlier: [scan('other', -1, beijing)] }, 'firstScan'],
  ])('%s', (_, given, finding) => {
    expect(judgeScan(scanned(given), policy).finding).toBe(finding)
  })
})

test('far apart counts to the very hour', () => {
  const at = (hours: number): Scan => ({ by: 'other', at: now - hours * HOUR_MS, divisionCode: beijing })
  expect(judgeScan(scanned({ earlier: [at(48)] }), policy).finding).toBe('farApart')
  expect(judgeScan(scanned({ earlier: [{ ...at(48), at: now - 48 * HOUR_MS - 1 }] }), policy).finding).toBe(
    'seenBefore',
  )
})

test('two strangers far apart are seen though the scanner is at neither place', () => {
  const earlier = [scan('a', 30, hangzhou), scan('b', 29.5, beijing)]
  expect(judgeScan(scanned({ earlier }), policy).finding).toBe('farApart')
})

test('the order of earlier scans changes nothing, and more scans never make it less odd', () => {
  const odd = ['firstScan', 'seenBefore', 'manyScans', 'farApart']
  const aScan = fc.record({
    by: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    at: fc.integer({ min: now - 400 * DAY_MS, max: now }),
    divisionCode: fc.constantFrom(hangzhou, beijing, '330108', null),
  })
  fc.assert(
    fc.property(fc.array(aScan, { maxLength: 12 }), aScan, (earlier, more) => {
      const found = judgeScan(scanned({ earlier }), policy)
      expect(judgeScan(scanned({ earlier: [...earlier].reverse() }), policy)).toEqual(found)
      const after = judgeScan(scanned({ earlier: [...earlier, more] }), policy)
      expect(odd.indexOf(after.finding)).toBeGreaterThanOrEqual(odd.indexOf(found.finding))
    }),
  )
})
