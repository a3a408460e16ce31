import fc from 'fast-check'
import { installationPreview, repairPreview, sayLine } from '@/domain/pricing/preview'
import { leastRepairFen, type PriceList, priceListOn, priceLists } from '@/domain/pricing/price-list'
import { termsOf2026 } from '@/domain/ticket/terms'

const list = priceListOn('2026-11-23')
const published = [
  0,
  list.leastRepairFen.usual,
  list.leastRepairFen.dear,
  list.inspectionFen,
  list.emptyTripFen,
]

test.each([
  ['北京', '110105', 6_000],
  ['上海', '310115', 6_000],
  ['广州', '440106', 6_000],
  ['深圳', '440305', 6_000],
  ['杭州', '330106', 5_000],
  ['东莞', '441900', 5_000],
])('a repair in %s costs at least what is published for it', (_, divisionCode, fen) => {
  expect(leastRepairFen(list, divisionCode)).toBe(fen)
})

test('given no address yet, then the dearer figure is said', () => {
  expect(leastRepairFen(list, '')).toBe(6_000)
})

test('no figure of a preview is above the published list, wherever one lives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999 }), (division) => {
      for (const preview of [repairPreview(list, String(division)), installationPreview(list)]) {
        for (const { amountFen } of preview.lines)
          if (amountFen !== null) expect(published).toContain(amountFen)
        expect(preview.atMostFen).toBeLessThanOrEqual(list.inspectionFen)
      }
    }),
  )
})

test('the empty trip is told in both, and is the same as the ticket’s terms say', () => {
  for (const preview of [repairPreview(list, '330106'), installationPreview(list)]) {
    const trip = preview.lines.find(({ name }) => name === '师傅到了家里没人')
    expect(trip?.amountFen).toBe(termsOf2026.emptyTripFeeFen)
  }
})

test('what isn’t on the list is never given a figure', () => {
  const [fitting] = installationPreview(list).lines
  expect(fitting && sayLine(fitting)).toBe('先说好')
})

test('given a newer list, then it counts from its day on and not before', () => {
  const newer: PriceList = { ...list, version: '2027-01', effectiveOn: '2027-01-01' }
  const lists = [newer, ...priceLists]
  expect(priceListOn('2026-12-31', lists).version).toBe('2026-11')
  expect(priceListOn('2027-01-01', lists).version).toBe('2027-01')
})
