import { type Coordinates, middleOf, onSphere } from './coordinates'
import { type Near, nearestFirst } from './nearest-first'
import type { Outlet } from './place'
import { type PointTree, pointsOf, type TreePoint, treeOf } from './point-tree'

export interface PlacedOutlet {
  outlet: Pick<Outlet, 'outletId' | 'divisionPrefixes'>
  at: Coordinates
}

/** Where the outlets stand, by the division prefixes they are authorised for. Made once, asked often. */
export type OutletIndex = ReadonlyMap<string, PointTree>

const CODE_LENGTH = 6

export const indexOutlets = (outlets: Iterable<PlacedOutlet>): OutletIndex => {
  const byPrefix = new Map<string, TreePoint[]>()
  for (const { outlet, at } of outlets) {
    const point: TreePoint = { id: outlet.outletId, point: onSphere(at) }
    for (const prefix of withoutCovered(outlet.divisionPrefixes)) {
      const points = byPrefix.get(prefix)
      if (points) points.push(point)
      else byPrefix.set(prefix, [point])
    }
  }
  return new Map([...byPrefix].map(([prefix, points]) => [prefix, treeOf(points)]))
}

/** Outlets authorised for that division, nearest first; each once. */
export const outletsNearestFirst = (
  index: OutletIndex,
  divisionCode: string,
  from: Coordinates,
): Generator<Near> => nearestFirst(treesOf(index, divisionCode), onSphere(from))

/** How many outlets are authorised for that division. */
export const outletsOfDivision = (index: OutletIndex, divisionCode: string): number =>
  treesOf(index, divisionCode).reduce((sum, { size }) => sum + size, 0)

/**
 * The middle of a division's outlets: where to look from while an address has no coordinates of its own.
 * Null where there are none.
 */
export const middleOfOutlets = (index: OutletIndex, divisionCode: string): Coordinates | null =>
  middleOf(
    treesOf(index, divisionCode)
      .flatMap(pointsOf)
      // sums of fractions hang on their order
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ point }) => point),
  )

const treesOf = (index: OutletIndex, divisionCode: string): PointTree[] =>
  Array.from({ length: CODE_LENGTH }, (_, at) => index.get(divisionCode.slice(0, at + 1))).filter(
    (tree) => tree !== undefined,
  )

/** `3301` says nothing new beside `33`; without this the outlet would come up twice. */
const withoutCovered = (prefixes: readonly string[]): string[] =>
  [...new Set(prefixes)].filter(
    (prefix) => !prefixes.some((other) => other.length < prefix.length && prefix.startsWith(other)),
  )
