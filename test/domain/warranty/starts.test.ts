import type { Proof } from '@/contract/product/proof'
import { heater, invoice, judged, proof, signed, swap } from './given'

const order = (day: string, given: Partial<Proof> = {}) => proof('order', day, given)
const receipt = (day: string, given: Partial<Proof> = {}) => proof('receipt', day, given)
const card = (day: string, given: Partial<Proof> = {}) => proof('warrantyCard', day, given)
const fitting = (day: string, given: Partial<Proof> = {}) => proof('fitting', day, given)
const handover = (day: string, given: Partial<Proof> = {}) => proof('handover', day, given)

const made = signed('2023-01')

describe('Where the term begins', () => {
  test.each([
    ['by an order', heater(), [order('2024-06-18')], '2026-11-23', 'covered', '2027-06-18'],
    ['by a receipt', heater(), [receipt('2024-06-18')], '2026-11-23', 'covered', '2027-06-18'],
    ['by a warranty card', heater(), [card('2024-06-18')], '2026-11-23', 'covered', '2027-06-18'],
    ['by our own fitting', heater(), [fitting('2024-06-18')], '2026-11-23', 'covered', '2027-06-18'],
    ['by a flat’s handover', heater(), [handover('2024-06-18')], '2026-11-23', 'covered', '2027-06-18'],
    [
      'fitted three months after it was bought',
      heater(),
      [invoice('2024-01-10'), fitting('2024-04-10')],
      '2027-04-10',
      'covered',
      '2027-04-10',
    ],
    [
      'fitted before it was invoiced',
      heater(),
      [invoice('2024-04-10'), fitting('2024-01-10')],
      '2027-04-10',
      'covered',
      '2027-04-10',
    ],
    [
      'fitted anew four years after it was bought: no new term',
      heater(),
      [invoice('2020-01-10'), fitting('2024-01-10')],
      '2025-01-11',
      'notCovered',
      '2025-01-10',
    ],
    [
      'fitted four years after production: two years at most',
      made,
      [fitting('2027-01-10')],
      '2028-02-01',
      'notCovered',
      '2028-01-31',
    ],
    [
      'fitted within two years of production',
      made,
      [fitting('2024-12-01')],
      '2027-12-01',
      'covered',
      '2027-12-01',
    ],
    [
      'a furnished flat, handed over two years after production',
      made,
      [handover('2025-01-20')],
      '2028-01-20',
      'covered',
      '2028-01-20',
    ],
    [
      'a furnished flat, handed over five years after production: three at most',
      made,
      [handover('2028-01-20')],
      '2029-02-01',
      'notCovered',
      '2029-01-31',
    ],
    [
      'a furnished flat where the developer bought long before',
      made,
      [invoice('2023-02-10'), handover('2024-09-30')],
      '2027-09-30',
      'covered',
      '2027-09-30',
    ],
    [
      'a furnished flat, fitted first and handed over later',
      made,
      [fitting('2023-06-01'), handover('2024-09-30')],
      '2027-10-01',
      'notCovered',
      '2027-09-30',
    ],
  ])('%s', (_, product, proofs, today, cover, lastDay) => {
    expect(judged({ product, proofs, today })).toMatchObject({ verdict: cover, lastDay })
  })
})

describe('Without a proof the month of production counts, with three months of grace', () => {
  test.each([
    ['January', '2023-01', '2026-04-30', 'covered', '2026-04-30'],
    ['January, a day later', '2023-01', '2026-05-01', 'notCovered', '2026-04-30'],
    ['November: the grace ends in February', '2022-11', '2026-02-28', 'covered', '2026-02-28'],
    ['November before a leap year', '2023-11', '2027-02-28', 'covered', '2027-02-28'],
    ['December', '2022-12', '2026-03-31', 'covered', '2026-03-31'],
    ['February of a leap year', '2024-02', '2027-05-29', 'covered', '2027-05-29'],
    ['this month', '2026-11', '2026-11-23', 'covered', '2030-02-28'],
  ])('made in %s', (_, producedIn, today, cover, lastDay) => {
    const found = judged({ product: signed(producedIn), today })
    expect(found).toMatchObject({ verdict: cover, lastDay, confidence: 0.7 })
  })

  test('an invoice of the week it was made doesn’t take the grace away', () => {
    const found = judged({ product: made, proofs: [invoice('2023-01-10')], today: '2026-03-01' })
    expect(found).toMatchObject({ verdict: 'covered', lastDay: '2026-04-30' })
  })

  test('what the customer tells of the month is possible, not certain', () => {
    const found = judged({ product: heater({ producedIn: '2025-01' }), today: '2026-11-23' })
    expect(found).toMatchObject({ verdict: 'unclear', lastDay: null, possibleLastDay: '2028-04-30' })
  })

  test('nothing known at all is unclear, and says what to do', () => {
    const found = judged({ today: '2026-11-23' })
    expect(found).toMatchObject({ verdict: 'unclear', lastDay: null, possibleLastDay: null, confidence: 0 })
    expect(found.words).toContain('拍一张发票或扫包装箱就能查')
    expect(found.whatWouldChangeIt[0]).toMatchObject({ id: 'purchase', from: '2023-11-23' })
  })
})

describe('Two proofs that disagree', () => {
  test.each([
    [
      'both cover today',
      [invoice('2024-01-10'), invoice('2024-06-10')],
      '2026-11-23',
      'covered',
      '2027-01-10',
      '2027-06-10',
    ],
    [
      'one covers today',
      [invoice('2023-06-10'), invoice('2024-06-10')],
      '2026-11-23',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'neither covers today',
      [invoice('2021-06-10'), invoice('2022-06-10')],
      '2026-11-23',
      'notCovered',
      '2024-06-10',
      '2025-06-10',
    ],
    [
      'an order against a card',
      [order('2023-06-10'), card('2024-06-10')],
      '2026-11-23',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'three, the earliest is certain',
      [invoice('2023-06-10'), order('2023-09-10'), card('2024-06-10')],
      '2026-07-01',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'the last day the earlier one covers',
      [invoice('2023-06-10'), invoice('2024-06-10')],
      '2026-06-10',
      'covered',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'the last day the later one covers',
      [invoice('2023-06-10'), invoice('2024-06-10')],
      '2027-06-10',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'a day after that',
      [invoice('2023-06-10'), invoice('2024-06-10')],
      '2027-06-11',
      'notCovered',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'two fittings of different days',
      [fitting('2023-06-10'), fitting('2024-06-10')],
      '2026-11-23',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'a doubted one beside a certain one',
      [invoice('2023-06-10'), receipt('2024-06-10', { doubts: ['hardToRead'] })],
      '2026-11-23',
      'unclear',
      '2026-06-10',
      '2027-06-10',
    ],
    [
      'a doubted earlier one takes nothing',
      [invoice('2024-06-10'), receipt('2020-06-10', { doubts: ['hardToRead'] })],
      '2026-11-23',
      'covered',
      '2027-06-10',
      '2027-06-10',
    ],
    [
      'the same day twice agrees',
      [invoice('2024-06-10'), order('2024-06-10')],
      '2026-11-23',
      'covered',
      '2027-06-10',
      '2027-06-10',
    ],
  ])('%s', (_, proofs, today, cover, lastDay, possibleLastDay) => {
    expect(judged({ proofs, today })).toMatchObject({ verdict: cover, lastDay, possibleLastDay })
  })

  test('the customer reads that they disagree, and that a person looks', () => {
    const found = judged({ proofs: [invoice('2023-06-10'), invoice('2024-06-10')], today: '2026-11-23' })
    expect(found.reasons).toEqual([
      '从购买那天算起：2023年6月10日。',
      '浴霸整机保修 36 个月，到2026年6月10日。',
      '如果购买日期 2024年6月10日核实下来没问题，就保到2027年6月10日。',
      '几张购买凭证的日期不一样，先按早的算，请客服核对。',
    ])
    expect(found.whatWouldChangeIt.map(({ id }) => id)).toContain('person')
    expect(found.rule.id).toBe('proof')
  })

  test('given one id with two readings, then the surer one counts', () => {
    const proofs = [
      invoice('2024-06-10', { id: 'i', confidence: 0.99 }),
      invoice('2023-06-10', { id: 'i', confidence: 0.6 }),
    ]
    expect(judged({ proofs, today: '2026-11-23' }).lastDay).toBe('2027-06-10')
    expect(judged({ proofs: [...proofs].reverse(), today: '2026-11-23' }).lastDay).toBe('2027-06-10')
  })
})

describe('A proof that doesn’t count says why', () => {
  const today = '2026-11-23'

  test.each([
    ['a date in the future', heater(), invoice('2026-11-24'), '还没到'],
    ['of another line', heater(), invoice('2025-01-10', { line: 'towelRack' }), '上是别的产品'],
    ['of another model', heater(), invoice('2025-01-10', { model: 'E172' }), '对不上'],
    ['of another serial number', heater(), invoice('2025-01-10', { serialNo: 'ZZ-9' }), '不是这一台的'],
    ['from before it was made', signed('2024-05'), invoice('2024-04-30'), '比生产时间 2024年5月 还早'],
    ['found altered', heater(), invoice('2025-01-10', { ruledOut: 'altered' }), '有改动，不能用'],
    ['found to be no proof', heater(), invoice('2025-01-10', { ruledOut: 'noProof' }), '看不出是买这台产品'],
  ])('%s', (_, product, given, why) => {
    const found = judged({ product, proofs: [given], today })
    const [said] = found.evidence.filter(({ id }) => id === given.id)
    expect(said).toMatchObject({ used: false, why: expect.stringContaining(why) })
    expect(found.reasons.join()).toContain(why)
    expect(judged({ product, today })).toMatchObject({
      verdict: found.verdict,
      lastDay: found.lastDay,
      possibleLastDay: found.possibleLastDay,
    })
  })

  test.each([
    ['an unsure reading', heater(), invoice('2025-01-10', { confidence: 0.79 }), '没看清'],
    ['hard to read', heater(), invoice('2025-01-10', { doubts: ['hardToRead'] }), '没看清'],
    ['maybe altered', heater(), invoice('2025-01-10', { doubts: ['maybeAltered'] }), '看不准'],
    [
      'used for another product',
      heater(),
      invoice('2025-01-10', { doubts: ['usedElsewhere'] }),
      '登记过另一台',
    ],
    ['a serial number that fails', heater({ serialIs: 'doubtful' }), invoice('2025-01-10'), '序列号还没核实'],
  ])('%s waits for a person and is never refused by the machine', (_, product, given, why) => {
    const found = judged({ product, proofs: [given], today })
    expect(found).toMatchObject({ verdict: 'unclear', lastDay: null, possibleLastDay: '2028-01-10' })
    expect(found.evidence[0]?.why).toContain(why)
    expect(found.words).toContain('不影响您报修')
  })

  test.each([
    ['written in lower case', invoice('2025-01-10', { model: 'q360' })],
    ['written with a dash', invoice('2025-01-10', { model: 'Q-360' })],
    ['written with a blank', invoice('2025-01-10', { model: 'Q 360' })],
    ['dated today', invoice('2026-11-23')],
    ['exactly as sure as needed', invoice('2025-01-10', { confidence: 0.8 })],
    ['of the same line', invoice('2025-01-10', { line: 'heater' })],
    ['with its serial number in small letters', invoice('2025-01-10', { serialNo: 'A-1' })],
  ])('a model %s still matches', (_, given) => {
    expect(judged({ proofs: [given], today }).verdict).toBe('covered')
  })

  test('made and bought in the same month is no contradiction', () => {
    expect(judged({ product: signed('2024-05'), proofs: [invoice('2024-05-01')], today }).verdict).toBe(
      'covered',
    )
  })
})

describe('A swap keeps the term', () => {
  const today = '2026-11-23'
  const one = [swap('A0', '2025-06-01', '2023-01')]
  const chain = [
    swap('A0', '2024-02-01', '2023-01'),
    swap('A1', '2024-08-01', '2024-01'),
    swap('A2', '2025-08-01', '2024-07'),
  ]

  test.each([
    ['bought with the first, swapped in the third year', one, invoice('2023-12-01'), 'covered', '2026-12-01'],
    ['the same, past', one, invoice('2023-11-22'), 'notCovered', '2026-11-22'],
    [
      'the invoice names the old serial number',
      one,
      invoice('2023-12-01', { serialNo: 'A0' }),
      'covered',
      '2026-12-01',
    ],
    [
      'the invoice names the new serial number',
      one,
      invoice('2023-12-01', { serialNo: 'A9' }),
      'covered',
      '2026-12-01',
    ],
    ['three swaps in a row', chain, invoice('2023-12-01', { serialNo: 'A0' }), 'covered', '2026-12-01'],
    ['named by one in the middle', chain, invoice('2023-12-01', { serialNo: 'A1' }), 'covered', '2026-12-01'],
    [
      'three swaps in a row, past',
      chain,
      invoice('2023-10-01', { serialNo: 'A0' }),
      'notCovered',
      '2026-10-01',
    ],
    [
      'older than the new one, younger than the first',
      one,
      invoice('2023-02-01'),
      'notCovered',
      '2026-04-30',
    ],
    ['no proof: the first one’s month counts', one, null, 'notCovered', '2026-04-30'],
    ['no proof, a chain: the first one’s month counts', chain, null, 'notCovered', '2026-04-30'],
  ])('%s', (_, earlier, given, cover, lastDay) => {
    const product = signed('2025-05', { serialNo: 'A9', earlier })
    const found = judged({ product, proofs: given === null ? [] : [given], today })
    expect(found).toMatchObject({ verdict: cover, lastDay })
  })

  test.each([
    ['an invoice of the swap’s week', invoice('2025-06-05', { serialNo: 'A9' })],
    ['the fitting of the new one', fitting('2025-06-03')],
    ['a handover after the swap', handover('2026-01-01')],
  ])('%s begins no new term', (_, given) => {
    const product = signed('2025-05', { serialNo: 'A9', earlier: one })
    const found = judged({ product, proofs: [given], today })
    expect(found).toMatchObject({ verdict: 'notCovered', lastDay: '2026-04-30' })
    expect(found.reasons.join()).toContain('保修期不重新算')
  })

  test('an invoice of the very day of the swap waits for a person', () => {
    const product = signed('2025-05', { serialNo: 'A9', earlier: one })
    const found = judged({ product, proofs: [invoice('2025-06-01')], today })
    expect(found).toMatchObject({ verdict: 'unclear', lastDay: '2026-04-30', possibleLastDay: '2028-06-01' })
  })

  test('a serial number outside the lineage is another product’s', () => {
    const product = signed('2025-05', { serialNo: 'A9', earlier: one })
    const found = judged({ product, proofs: [invoice('2024-12-01', { serialNo: 'A7' })], today })
    expect(found.verdict).toBe('notCovered')
  })
})
