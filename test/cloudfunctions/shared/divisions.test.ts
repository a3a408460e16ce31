import { isKnownDivision } from '@/cloudfunctions/shared/divisions'

test.each([
  ['330106', true, 'a district'],
  ['330103', true, 'a district that was merged, still picked on older phones'],
  ['441900', true, 'a city without districts'],
  ['659001', true, 'a city under no other'],
  ['820001', true, 'Macau'],
  ['339999', false, 'made up in a province there is'],
  ['999999', false, 'made up altogether'],
])('%s is known: %s (%s)', (code, isKnown) => {
  expect(isKnownDivision(code)).toBe(isKnown)
})
