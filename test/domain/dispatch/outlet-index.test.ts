import fc from 'fast-check'
import { straightLineM } from '@/domain/dispatch/coordinates'
import {
  indexOutlets,
  middleOfOutlets,
  outletsNearestFirst,
  outletsOfDivision,
} from '@/domain/dispatch/outlet-index'

const place = fc.record({
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
  lng: fc.double({ min: 73, max: 135, noNaN: true }),
})
const prefix = fc.constantFrom('3', '33', '3301', '330106', '330105', '44')
const placed = fc.array(fc.record({ at: place, prefixes: fc.uniqueArray(prefix, { minLength: 1 }) }), {
  maxLength: 60,
})

test('every outlet of the division comes once, the nearest first, as measuring all of them says', () => {
  fc.assert(
    fc.property(placed, place, (outlets, from) => {
      const all = outlets.map(({ at, prefixes }, id) => ({
        at,
        outlet: { outletId: `o${id}`, divisionPrefixes: prefixes },
      }))
      const index = indexOutlets(all)
      const found = [...outletsNearestFirst(index, '330106', from)]
      const expected = all
        .filter(({ outlet }) => outlet.divisionPrefixes.some((one) => '330106'.startsWith(one)))
        .map(({ at, outlet }) => ({ id: outlet.outletId, straightM: straightLineM(from, at) }))
      expect(found.map(({ straightM }) => straightM)).toEqual(
        expected.map(({ straightM }) => straightM).sort((a, b) => a - b),
      )
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
      expect([...found].sort(byId)).toEqual([...expected].sort(byId))
      expect(outletsOfDivision(index, '330106')).toBe(expected.length)
    }),
  )
})

test('from Hangzhou to Shanghai it is some 165 km as the crow flies', () => {
  const metres = straightLineM({ lat: 30.2741, lng: 120.1551 }, { lat: 31.2304, lng: 121.4737 })
  expect(metres / 1000).toBeCloseTo(165, -1)
})

test('the middle of the outlets stands for an address without coordinates', () => {
  const at = (lat: number) => ({
    at: { lat, lng: 120 },
    outlet: { outletId: `${lat}`, divisionPrefixes: ['33'] },
  })
  const middle = middleOfOutlets(indexOutlets([at(30), at(31)]), '330106')
  expect(middle?.lat).toBeCloseTo(30.5, 3)
  expect(middle?.lng).toBeCloseTo(120, 3)
  expect(middleOfOutlets(indexOutlets([]), '330106')).toBeNull()
})
