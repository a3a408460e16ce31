import { finding, heater, invoice, judged } from './given'

const bought = [invoice('2025-01-10')]

describe('What a technician found', () => {
  test.each([
    ['misuse, confirmed by quality', finding(), '2026-11-23', 'notCovered', 'exclusion.misuse'],
    [
      'misuse, the outlet’s word with photos, after six months',
      finding({ confirmedBy: 'outlet' }),
      '2026-11-23',
      'notCovered',
      'exclusion.misuse',
    ],
    ['oxidation', finding({ exclusion: 'oxidation' }), '2026-11-23', 'notCovered', 'exclusion.oxidation'],
    ['a flood', finding({ exclusion: 'forceMajeure' }), '2026-11-23', 'notCovered', 'exclusion.forceMajeure'],
    ['a claim without photos', finding({ evidenceIds: [] }), '2026-11-23', 'covered', 'term.heater'],
    [
      'a claim without photos, even by quality',
      finding({ evidenceIds: [], confirmedBy: 'quality' }),
      '2026-11-23',
      'covered',
      'term.heater',
    ],
    [
      'the outlet’s word on the last day of six months',
      finding({ confirmedBy: 'outlet' }),
      '2025-07-10',
      'unclear',
      'exclusion.misuse',
    ],
    [
      'the outlet’s word a day later',
      finding({ confirmedBy: 'outlet' }),
      '2025-07-11',
      'notCovered',
      'exclusion.misuse',
    ],
    ['quality’s word within six months', finding(), '2025-02-01', 'notCovered', 'exclusion.misuse'],
    ['past anyway, so the term decides', finding(), '2028-01-11', 'notCovered', 'term.heater'],
  ])('%s', (_, found, today, cover, rule) => {
    const given = judged({ product: heater({ findings: [found] }), proofs: bought, today })
    expect(given).toMatchObject({ verdict: cover, rule: { id: rule }, lastDay: '2028-01-10' })
  })

  test('what it excludes is this time only, and the customer reads it', () => {
    const given = judged({ product: heater({ findings: [finding()] }), proofs: bought, today: '2026-11-23' })
    expect(given.words).toBe(
      '这一次的原因不在保修范围：使用不当造成的损坏不在保修范围，比如电压超过 250 伏。别的毛病仍保到2028年1月10日。',
    )
    expect(given.whatWouldChangeIt.map(({ id }) => id)).toEqual(['appeal'])
  })

  test('within six months the customer reads that the term holds and quality looks', () => {
    const given = judged({
      product: heater({ findings: [finding({ confirmedBy: 'outlet' })] }),
      proofs: bought,
      today: '2025-02-01',
    })
    expect(given.words).toContain('还在保修期内')
    expect(given.whatWouldChangeIt.map(({ id }) => id)).toContain('finding')
  })
})

describe('What the customer reads', () => {
  test.each([
    ['covered', '2026-11-23', '在保修期内，保到2028年1月10日，修理不收费。'],
    ['past', '2028-01-22', '保修期到2028年1月10日，已经过了 12 天。'],
  ])('%s', (_, today, words) => {
    expect(judged({ proofs: bought, today }).words).toBe(words)
  })

  test('an unknown kind of product is asked for, and reporting goes on', () => {
    const given = judged({ product: heater({ line: 'unknown' }), proofs: bought, today: '2026-11-23' })
    expect(given).toMatchObject({ verdict: 'unclear', rule: { id: 'line' }, confidence: 0 })
    expect(given.words).toContain('不影响您报修')
    expect(given.evidence).toHaveLength(1)
  })

  test('covered says until when, and what may not be', () => {
    const given = judged({ proofs: bought, today: '2026-11-23' })
    expect(given.whatWouldChangeIt).toEqual([
      { id: 'term', from: '2028-01-11', words: '2028年1月11日起就过了保修期。期内在修的日子会顺延。' },
      {
        id: 'finding',
        from: null,
        words: '如果查明是使用不当或天灾造成的，这一次不在保修范围，会给您看照片和读数。',
      },
    ])
  })
})
