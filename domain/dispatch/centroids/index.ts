import type { Coordinates } from '../coordinates'
import { capitals } from './capitals'
import { largeCities } from './large-cities'
import type { CentroidTable } from './table'
import { zhejiang } from './zhejiang'

/** How near such a middle is to the door: some kilometres, some tens, or only the right province. */
export type Precision = 'district' | 'city' | 'province'

export interface Centroid {
  at: Coordinates
  precision: Precision
}

const table: CentroidTable = { ...zhejiang, ...largeCities, ...capitals }

/**
 * The middle of a division: of the district, else of its city, else the province's seat. Null where even that is
 * unknown. Our own figures, made for choosing an outlet, not for finding a door.
 */
export const centroidOf = (divisionCode: string): Centroid | null => {
  const city = `${divisionCode.slice(0, 4)}00`
  const capital = `${divisionCode.slice(0, 2)}0100`
  return (
    centroidIn(divisionCode, divisionCode.endsWith('00') ? 'city' : 'district') ??
    centroidIn(city, 'city') ??
    centroidIn(capital, 'province')
  )
}

const centroidIn = (code: string, precision: Precision): Centroid | null => {
  const found = table[Number(code)]
  return found === undefined ? null : { at: { lat: found[0], lng: found[1] }, precision }
}
