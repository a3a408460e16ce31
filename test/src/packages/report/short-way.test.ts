import { newDraft } from '@/src/packages/report/draft/draft'
import { fromProduct } from '@/src/packages/report/draft/from-product'
import { nextStep } from '@/src/packages/report/draft/short-way'
import { toProduct } from '@/src/packages/report/draft/to-product'

const NOW = Date.parse('2026-11-23T02:00:00Z')
const SERIAL = 'H363C000FCK6RX16WN'
const query = {
  box: SERIAL,
  line: 'heater',
  model: 'Q360',
  product: `product%3A${SERIAL}`,
  place: '%E4%B8%BB%E5%8D%AB',
}

const blank = newDraft('repair', 'request-1', NOW)
const ofBox = { ...blank, ...fromProduct(query), symptom: 'weak-heating' as const }
const known = {
  divisionCode: '330106',
  region: ['浙江省', '杭州市', '西湖区'],
  detail: '文三路 90 号',
  name: '王秀英',
  phone: '13800138000',
}

test('what the code told is not typed again: line, model, number, product and room go with the report', () => {
  expect(toProduct(ofBox)).toEqual({
    line: 'heater',
    model: 'Q360',
    serialNo: SERIAL,
    productId: `product:${SERIAL}`,
    place: '主卫',
  })
})

test('who came another way hands nothing over, and nothing of a draft is lost', () => {
  expect(fromProduct({})).toEqual({})
  expect(fromProduct({ symptom: 'weak-heating' })).toEqual({})
})

test('another box takes the place of what an older draft knew', () => {
  const draft = { ...ofBox, ...fromProduct({ box: 'H27C1HTX0WKN4K15A4', line: 'heater', model: 'L275' }) }
  expect(toProduct(draft)).toEqual({ line: 'heater', model: 'L275', serialNo: 'H27C1HTX0WKN4K15A4' })
})

test('from a box code only screens that miss something are shown', () => {
  expect(nextStep({ ...ofBox, ...known }, 'symptom', NOW)).toBe('when')
  expect(nextStep(ofBox, 'symptom', NOW)).toBe('where')
  expect(nextStep({ ...ofBox, symptom: 'other' }, 'symptom', NOW)).toBe('describe')
  const wish = { date: '2026-11-26', half: 'morning' as const }
  expect(nextStep({ ...ofBox, ...known, wish }, 'symptom', NOW)).toBe('check')
  expect(nextStep({ ...ofBox, ...known, wish }, 'check', NOW)).toBeUndefined()
})

test('without one every screen comes in its turn', () => {
  expect(nextStep({ ...blank, ...known, symptom: 'weak-heating' }, 'symptom', NOW)).toBe('describe')
})
