import { partId, placeId, quantity } from '@/contract/product/part'
import { month, serialNo } from '@/contract/product/product'
import { proof, proofKind, proofLabel } from '@/contract/product/proof'
import { repairSpell } from '@/contract/product/verdict'

const good = {
  id: 'proof-1',
  kind: 'invoice',
  day: '2024-02-29',
  line: null,
  model: null,
  serialNo: null,
  confidence: 0.9,
  doubts: [],
  ruledOut: null,
}

test('a proof is taken as it was read', () => {
  expect(proof.parse(good)).toEqual(good)
})

test.each([
  ['a day that doesn’t exist', { day: '2023-02-29' }],
  ['a month nought', { day: '2016-00-22' }],
  ['a moment in place of a day', { day: '2024-02-29T00:00:00Z' }],
  ['a kind that nobody knows', { kind: 'promise' }],
  ['more than certain', { confidence: 1.01 }],
  ['less than nothing', { confidence: -0.1 }],
  ['no figure at all', { confidence: Number.NaN }],
  ['a buyer’s name', { buyer: '王小明' }],
  ['an operator for an id', { id: { $ne: null } }],
])('a proof with %s is refused', (_, wrong) => {
  expect(proof.safeParse({ ...good, ...wrong }).success).toBe(false)
})

test('every kind of proof has a name that people know', () => {
  for (const kind of proofKind.options) expect(proofLabel[kind]).toMatch(/^\p{Script=Han}+$/u)
})

test.each([
  ['none', 0],
  ['less than none', -1],
  ['half a piece', 0.5],
  ['beyond all measure', 10_000],
  ['a text', '1'],
])('a quantity of %s is refused', (_, value) => {
  expect(quantity.safeParse(value).success).toBe(false)
})

test.each([
  ['a place of no kind', placeId, 'garage:1'],
  ['a place that climbs', placeId, 'outlet:../x'],
  ['a part that is an operator', partId, '$ne'],
  ['a serial number with a look-alike', serialNo, 'H3635008WTK165WX6O'],
  ['a serial number that is short', serialNo, 'H3635008WTK165WX6'],
  ['a thirteenth month', month, '2026-13'],
])('%s is refused', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false)
})

test('a repair that lasts has no end yet', () => {
  const spell = { id: 'r', serialNo: null, from: 1_700_000_000_000, to: null }
  expect(repairSpell.parse(spell)).toEqual(spell)
  expect(repairSpell.safeParse({ ...spell, to: 1.5 }).success).toBe(false)
})
