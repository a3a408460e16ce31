import type { Coordinates } from '@/domain/dispatch/coordinates'
import type { Chance } from './chance'

/** A district with its division code, its middle and how many people live there against others. */
export interface District {
  code: string
  middle: Coordinates
  people: number
}

const PROVINCES = 31
const CITIES_A_PROVINCE = 11
const DISTRICTS_A_CITY = 9

/** About as many districts as China has (some 2,900), spread over its extent, with large cities and small ones. */
export const layOut = (chance: Chance): District[] =>
  Array.from({ length: PROVINCES }, (_, province) => {
    const capital = { lat: 23 + chance.fraction() * 20, lng: 100 + chance.fraction() * 22 }
    return Array.from({ length: CITIES_A_PROVINCE }, (_, city) => {
      const centre = near(capital, 2, chance)
      const people = 1 / (1 + city) ** 0.8
      return Array.from({ length: DISTRICTS_A_CITY }, (_, district) => ({
        code: `${province + 11}${two(city + 1)}${two(district + 1)}`,
        middle: near(centre, 0.3, chance),
        people,
      }))
    }).flat()
  }).flat()

/** Somewhere around a place. @param spread degrees */
export const near = ({ lat, lng }: Coordinates, spread: number, chance: Chance): Coordinates => ({
  lat: lat + chance.around() * spread,
  lng: lng + chance.around() * spread,
})

/** Draws districts, those with more people more often. */
export const drawDistricts = (districts: readonly District[], chance: Chance): (() => District) => {
  let sum = 0
  const upTo = districts.map(({ people }) => {
    sum += people
    return sum
  })
  return () => {
    const wanted = chance.fraction() * sum
    let [low, high] = [0, districts.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const found = districts[low]
    if (found === undefined) throw new Error('a land without districts')
    return found
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
