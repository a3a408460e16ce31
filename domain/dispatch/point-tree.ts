import type { SpherePoint } from './coordinates'

export interface TreePoint {
  id: string
  point: SpherePoint
}

/** A tree of boxes over points: each half of a box's points, split where they lie widest apart. */
export type PointTree = Leaf | Branch

/** Numbers lie side by side: with thousands of outlets, memory is what a search waits for. */
interface Leaf {
  kind: 'leaf'
  size: number
  box: Box
  ids: readonly string[]
  /** x, y, z of each, in the order of the ids. */
  numbers: Float64Array
}

interface Branch {
  kind: 'branch'
  size: number
  box: Box
  halves: readonly [PointTree, PointTree]
}

/** The least x, y, z and the most x, y, z. */
type Box = Float64Array

type Axis = 0 | 1 | 2

const LEAF_SIZE = 8
const AXES = [0, 1, 2] as const

/** Takes n log² n steps once; looking up the nearest then takes about log n for each. */
export const treeOf = (points: readonly TreePoint[]): PointTree => {
  const box = boxAround(points)
  const size = points.length
  if (size <= LEAF_SIZE) {
    const ids = points.map(({ id }) => id)
    return { kind: 'leaf', size, box, ids, numbers: Float64Array.from(points.flatMap(({ point }) => point)) }
  }
  const axis = widestAxis(box)
  const sorted = [...points].sort((a, b) => a.point[axis] - b.point[axis])
  const middle = size >> 1
  const halves = [treeOf(sorted.slice(0, middle)), treeOf(sorted.slice(middle))] as const
  return { kind: 'branch', size, box, halves }
}

/** Every point of the tree, in no order that matters. */
export const pointsOf = (tree: PointTree): readonly TreePoint[] =>
  tree.kind === 'leaf'
    ? tree.ids.map((id, at) => ({ id, point: pointAt(tree.numbers, at) }))
    : tree.halves.flatMap(pointsOf)

/** Nothing in the tree is nearer than this; 0 from within its box. @returns a squared chord */
export const leastChordSquared = ({ box }: PointTree, origin: SpherePoint): number =>
  besideSquared(box, 0, origin) + besideSquared(box, 1, origin) + besideSquared(box, 2, origin)

/** The point of a leaf that stands there. */
export const pointAt = (numbers: Float64Array, at: number): SpherePoint => [
  numberAt(numbers, 3 * at),
  numberAt(numbers, 3 * at + 1),
  numberAt(numbers, 3 * at + 2),
]

const boxAround = (points: readonly TreePoint[]): Box =>
  Float64Array.from([
    ...AXES.map((axis) => points.reduce((least, { point }) => Math.min(least, point[axis]), 2)),
    ...AXES.map((axis) => points.reduce((most, { point }) => Math.max(most, point[axis]), -2)),
  ])

const widestAxis = (box: Box): Axis => {
  const width = (axis: Axis): number => numberAt(box, axis + 3) - numberAt(box, axis)
  return AXES.reduce<Axis>((widest, axis) => (width(axis) > width(widest) ? axis : widest), 0)
}

const besideSquared = (box: Box, axis: Axis, origin: SpherePoint): number => {
  const beside = Math.max(0, numberAt(box, axis) - origin[axis], origin[axis] - numberAt(box, axis + 3))
  return beside * beside
}

/** Past the end there would be nothing, and nothing is near nothing. */
const numberAt = (numbers: Float64Array, at: number): number => numbers[at] ?? Number.NaN
