import path from 'node:path'
import { packageBytes, packageFaults } from '../weapp-package'
import { type Figure, figureOf, noneOf } from './figure'
import { dist } from './places'

/** A Taro 4.2.1 project with React 18.3.1 and one empty page, built for production. */
const TAROS_FLOOR_BYTES = 310_738

export const packageFigures = async (): Promise<Figure[]> => {
  const weapp = path.join(dist, 'weapp')
  const faults = packageFaults(weapp)
  for (const fault of faults) console.error(fault)
  return [
    figureOf({
      name: 'main package',
      value: packageBytes(weapp).main,
      unit: 'bytes',
      against: TAROS_FLOOR_BYTES,
      goal: 1.25,
    }),
    noneOf('files newer than ES2015, code from text, too big', faults.length, 'faults'),
  ]
}
